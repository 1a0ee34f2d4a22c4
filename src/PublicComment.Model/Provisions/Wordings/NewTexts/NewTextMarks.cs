using System.Buffers;

namespace PublicComment.Model;

/// <summary>What a response marks the new text of the draft with: 次のとおり修正します。 above it, （修正後） before it.</summary>
internal static class NewTextMarks
{
    private const int LongestLabel = 24;

    private static readonly string[] s_pointers =
    [
        "次の",
        "以下の",
        "下記の",
        "左記の",
        "新旧対照表のとおり",
    ];

    // 修正後の条文は、以下のとおりです。; 条文を次のとおりとしました。
    private static readonly string[] s_newTexts = ["修正後の", "改正後の", "条文を", "規定を"];

    private static readonly string[] s_references =
    [
        "参考",
        "参照",
        "現行の規定",
        "関係法令",
        "関係条文",
    ];

    // What may follow the word of a label without brackets; of 修正後（案） the comparison has left the last bracket out.
    private static readonly string[] s_tails =
    [
        "",
        "の条文",
        "の規定",
        "の文",
        "の案",
        "案",
        "(案",
    ];

    private const string Brackets = "（([［【〔<＜《≪〈「『";

    private static readonly SearchValues<char> s_openings = SearchValues.Create(
        " \u3000\t\r「『【（(［[〔＜<《≪〈・○●◎■□◆◇→⇒↓"
    );

    private static readonly SearchValues<char> s_closings = SearchValues.Create(
        "】）)］]〕＞>》≫〉：:\n"
    );

    /// <summary>Where the first word behind brackets, shapes and arrows stands; the length of the text where none does.</summary>
    public static int SkipOpenings(ReadOnlySpan<char> text)
    {
        int start = text.IndexOfAnyExcept(s_openings);
        return start < 0 ? text.Length : start;
    }

    /// <summary>Whether a sentence says that the new text follows.</summary>
    public static bool Announces(WordingSentence sentence)
    {
        ReadOnlySpan<char> text = sentence.Text.AsSpan()[sentence.Start..sentence.End];
        return WordSearch.ContainsAny(text, s_pointers)
            && (
                WordSearch.ContainsAny(text, s_newTexts)
                || ChangeWording.SaysChange(sentence.ToPlain())
            );
    }

    /// <summary>The label at the start of a sentence and its length, 0 where there is none; whether the new text stands behind it.</summary>
    public static int LabelAt(ReadOnlySpan<char> sentence, out bool isNew)
    {
        isNew = false;
        int start = SkipOpenings(sentence);
        ReadOnlySpan<char> label = sentence[start..];
        int word = label.IndexOf('\u3000');
        if (word > 0 && IsVersion(label[..word].ToString(), out isNew))
        {
            return start + word;
        }

        int end = label.IndexOfAny(s_closings);
        bool isBracketed = end >= 0 && start > 0 && Brackets.Contains(sentence[start - 1]);
        label = end < 0 ? label : label[..end];
        if (label.Length is 0 or > LongestLabel)
        {
            return 0;
        }

        string words = WordingText.Plain(label);
        int after = LengthOf(words, DraftVersions.After, "新", isBracketed);
        int other = Math.Max(
            LengthOf(words, DraftVersions.Before, "旧", isBracketed),
            WordSearch.LengthAtStart(words, s_references)
        );
        isNew = after > 0;
        int version = isNew ? after : other;
        // 原案を次のとおり修正します。 begins with the word, and is a sentence.
        bool isLabel = version > 0 && (isBracketed || s_tails.Contains(words[version..]));
        return isLabel ? Math.Min(sentence.Length, start + label.Length + (end < 0 ? 0 : 1)) : 0;
    }

    // 新 and 旧 alone are words of much else.
    private static int LengthOf(
        string words,
        ReadOnlySpan<string> versions,
        string letter,
        bool isBracketed
    ) => isBracketed && words == letter ? 1 : WordSearch.LengthAtStart(words, versions);

    // 改正案　第７条　…
    private static bool IsVersion(string words, out bool isNew)
    {
        isNew = DraftVersions.After.Contains(words);
        return isNew || DraftVersions.Before.Contains(words);
    }

    /// <summary>Whether an arrow leads from the old text to the new one.</summary>
    public static bool HasArrow(ReadOnlySpan<char> sentence) =>
        sentence[..SkipOpenings(sentence)].IndexOfAny('→', '⇒', '↓') >= 0;
}
