using System.Buffers;

namespace PublicComment.Parsing;

/// <summary>How Japanese sentences begin and end, as far as it tells whether a text was cut.</summary>
internal static class SentenceShape
{
    private static readonly SearchValues<char> s_sentenceEnds = SearchValues.Create(
        "。．.！？!?…‥" + Brackets.ClosingInSentences
    );
    private static readonly SearchValues<char> s_clauseEnds = SearchValues.Create(
        "、，,・：:＝=→～〜" + Brackets.OpeningInSentences
    );

    // No Japanese word begins with one of these.
    private static readonly SearchValues<char> s_insideWord = SearchValues.Create(
        "、。，．ーっゃゅょぁぃぅぇぉんをッャュョァィゥェォンヲ々ゝ％%るれろ"
            + Brackets.ClosingInSentences
    );

    // Particles and endings; a word may begin with one, a sentence rarely does.
    private static readonly SearchValues<char> s_insideClause = SearchValues.Create(
        "がにのはともへやでしすてりくけげせめらわべ"
    );

    // What goes on a verb or a noun where all before the full stop is hiragana: しております。, ます。, のとします。
    private static readonly string[] s_endings =
    [
        "ます",
        "まし",
        "ませ",
        "です",
        "でし",
        "する",
        "した",
        "して",
        "しま",
        "され",
        "なり",
        "なる",
        "いた",
        "おり",
        "てい",
        "てお",
        "ない",
        "なく",
        "とと",
        "のと",
        "のです",
        "ので",
        "べき",
        "られ",
        "れる",
        "せる",
        "しい",
        "い。",
        "きで",
        "こと",
        "ように",
        "しょう",
    ];
    private const int LongestEnding = 14;

    // Behind them something has to follow: no noun ends with を, and ことと is no thing.
    private static readonly string[] s_particles =
    [
        "を",
        "ことと",
        "及び",
        "および",
        "又は",
        "または",
        "並びに",
        "若しくは",
        "については",
        "において",
        "に対して",
        "により",
    ];

    private static readonly SearchValues<char> s_brackets = SearchValues.Create(
        Brackets.OpeningInSentences + Brackets.ClosingInSentences
    );

    private static readonly SearchValues<char> s_hiragana = SearchValues.Create([
        .. Enumerable.Range('ぁ', 'ゟ' - 'ぁ' + 1).Select(letter => (char)letter),
    ]);

    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.TrimEnd();
        return trimmed.IsEmpty || s_sentenceEnds.Contains(trimmed[^1]) || EndsWithEndMark(trimmed);
    }

    // 以上, alone behind the text, says that it ends here; behind a number it is a comparison.
    private static bool EndsWithEndMark(ReadOnlySpan<char> trimmed)
    {
        const string EndMark = "以上";
        ReadOnlySpan<char> before = trimmed.EndsWith(EndMark, StringComparison.Ordinal)
            ? trimmed[..^EndMark.Length]
            : "x";
        return before.IsEmpty || before[^1] == '。' || char.IsWhiteSpace(before[^1]);
    }

    /// <summary>Whether the text ends as sentences and demands do, with or without 。.</summary>
    public static bool IsLikeSentence(ReadOnlySpan<char> text)
    {
        const string Endings = "。．？！?!すたいるだくせうむ";
        ReadOnlySpan<char> trimmed = text.Trim().TrimEnd(Brackets.ClosingInSentences);
        // Ｎｏ． is an abbreviation.
        bool isAbbreviation =
            trimmed is [.., var last, '．']
            && (char.IsAsciiLetter(last) || last is >= 'Ａ' and <= 'ｚ');
        return trimmed.Length > 1
            && Endings.Contains(trimmed[^1], StringComparison.Ordinal)
            && !isAbbreviation;
    }

    public static bool EndsInsideClause(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.TrimEnd();
        return !trimmed.IsEmpty
            && (s_clauseEnds.Contains(trimmed[^1]) || WordSearch.EndsWithAny(trimmed, s_particles));
    }

    public static bool BeginsInsideWord(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.TrimStart();
        return !trimmed.IsEmpty && s_insideWord.Contains(trimmed[0]);
    }

    /// <summary>Whether the text begins with the end of a verb, しております。; なくしてほしい。 may be a sentence where the one before has an end.</summary>
    public static bool BeginsWithEnding(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.TrimStart();
        int end = trimmed[..Math.Min(trimmed.Length, LongestEnding)].IndexOf('。');
        return end > 0
            && !trimmed[..end].ContainsAnyExcept(s_hiragana)
            && WordSearch.StartsWithAny(trimmed, s_endings);
    }

    /// <summary>Whether a text has a letter of the words between nouns: 環境省 03-1234 has none.</summary>
    public static bool HasHiragana(ReadOnlySpan<char> text) => text.ContainsAny(s_hiragana);

    public static bool BeginsInsideClause(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.TrimStart();
        return trimmed.Length > 1
            && s_insideClause.Contains(trimmed[0])
            && !JapaneseScript.IsHiragana(trimmed[1]);
    }

    /// <summary>How many brackets the text leaves open.</summary>
    public static int OpenBrackets(ReadOnlySpan<char> text) => CountBrackets(text).Open;

    /// <summary>How many brackets the text closes that it has not opened; the bracket of an enumeration such as 1) is none.</summary>
    public static int UnopenedBrackets(ReadOnlySpan<char> text) => CountBrackets(text).Unopened;

    private static (int Open, int Unopened) CountBrackets(ReadOnlySpan<char> text)
    {
        int open = 0;
        int unopened = 0;
        for (int position = text.IndexOfAny(s_brackets); position >= 0; )
        {
            if (Brackets.OpeningInSentences.Contains(text[position]))
            {
                open++;
            }
            else if (open > 0)
            {
                open--;
            }
            else if (!ClosesEnumerator(text, position))
            {
                unopened++;
            }

            int next = text[(position + 1)..].IndexOfAny(s_brackets);
            position = next < 0 ? -1 : position + 1 + next;
        }

        return (open, unopened);
    }

    private static bool ClosesEnumerator(ReadOnlySpan<char> text, int position)
    {
        bool isRound = text[position] is ')' or '）';
        bool followsOneCharacter =
            position == 1
            || (
                position > 1
                && (char.IsWhiteSpace(text[position - 2]) || text[position - 2] == '。')
            );
        bool followsDigit = position > 0 && char.IsDigit(text[position - 1]);
        return isRound && (followsOneCharacter || followsDigit);
    }
}
