using System.Buffers;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads the bracket at the end of an opinion that says who sent it, where the table has no column for that: （団体）, （個人3名）,
/// (みどりの会、(株)みなと、個人(3名)), 【個人Ａ】.
/// </summary>
internal static class SubmitterNote
{
    private const int LongestNote = 100;
    private const int LongestIndividual = 4;

    private static readonly SearchValues<char> s_letters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    );

    // Behind what the bracket stands: a note that ends an opinion stands behind its last sentence, or on a line of its own.
    private const string SentenceEnds = "。．！？!?」』)）";

    // （個人）（ほか同旨1件）: notes may follow each other.
    private const int MostNotes = 3;

    // （特に小規模事業者） explains, and names nobody.
    private static readonly string[] s_explanations =
    [
        "特に",
        "例えば",
        "例:",
        "主に",
        "主として",
        "対象は",
        "対象:",
        "一部の",
        "すなわち",
    ];

    private static readonly string[] s_beginnings = ["(株)", "NPO法人", .. OrganizationName.Bodies];

    // （同旨の意見あり）, （第３条関係）, （賛成）: what else a bracket says of an opinion.
    private static readonly string[] s_remarks =
    [
        "同",
        "ほか",
        "参照",
        "別紙",
        "別添",
        "以上",
        "意見",
        "賛成",
        "反対",
        "賛同",
        "質問",
        "要望",
        "提案",
        "理由",
        "関係",
        "原文",
        "略",
        "条",
        "項",
        "号",
        "章",
        "頁",
        "ページ",
        "案",
    ];

    private const int LongestName = 30;

    /// <summary>Who sent the opinion; null where its end does not say it.</summary>
    public static Submitter? AtEndOf(string opinion)
    {
        ReadOnlySpan<char> rest = opinion.AsSpan().TrimEnd();
        for (int note = 0; note < MostNotes && rest.Length > 0; note++)
        {
            int open = OpenOfLastBracket(rest);
            if (open < 0 || !StandsBehindSentence(rest[..open]))
            {
                return null;
            }

            string inner = rest[(open + 1)..^1].Trim().ToString();
            if (NamesSubmitters(inner))
            {
                return SubmitterReader.Read(inner);
            }

            rest = rest[..open].TrimEnd();
        }

        return null;
    }

    /// <summary>The short bracket at the end of an opinion that may be a submitter's name where others are; null where there is none.</summary>
    public static Submitter? NameAtEndOf(string opinion)
    {
        ReadOnlySpan<char> text = opinion.AsSpan().TrimEnd();
        int open = OpenOfLastBracket(text);
        if (open < 0 || !StandsBehindSentence(text[..open]))
        {
            return null;
        }

        string inner = text[(open + 1)..^1].Trim().ToString();
        string folded = NormalizedText.Fold(inner);
        bool mayBeName =
            folded.Length is > 1 and <= LongestName
            && folded.All(character => char.IsLetter(character) || character is '・' or 'ー')
            && !SentenceShape.IsLikeSentence(folded)
            && !WordSearch.StartsWithAny(folded, s_explanations)
            && !WordSearch.ContainsAny(folded, s_remarks);
        return mayBeName ? SubmitterReader.Read(inner) : null;
    }

    private static int OpenOfLastBracket(ReadOnlySpan<char> text)
    {
        int depth = 0;
        int earliest = Math.Max(0, text.Length - LongestNote);
        for (int position = text.Length - 1; position >= earliest; position--)
        {
            bool opens = Brackets.Opening.Contains(text[position]);
            depth +=
                opens ? -1
                : Brackets.Closing.Contains(text[position]) ? 1
                : 0;
            if (depth == 0)
            {
                return opens ? position : -1;
            }
        }

        return -1;
    }

    private static bool StandsBehindSentence(ReadOnlySpan<char> before) =>
        !before.IsEmpty && (char.IsWhiteSpace(before[^1]) || SentenceEnds.Contains(before[^1]));

    private static bool NamesSubmitters(string printed)
    {
        string folded = NormalizedText.Fold(printed);
        return !folded.Contains('。', StringComparison.Ordinal)
            && !WordSearch.StartsWithAny(folded, s_explanations)
            && Array.TrueForAll(SubmitterReader.Names(folded), name => NamesSubmitter(name));
    }

    private static bool NamesSubmitter(ReadOnlySpan<char> piece)
    {
        ReadOnlySpan<char> name = WithoutCount(piece);
        return SubmitterWords.End(name)
            || WordSearch.StartsWithAny(name, s_beginnings)
            || IsLetteredIndividual(name);
    }

    // 個人A, 個人12
    private static bool IsLetteredIndividual(ReadOnlySpan<char> name) =>
        name.StartsWith("個人", StringComparison.Ordinal)
        && name.Length <= LongestIndividual
        && name[2..].IndexOfAnyExcept(s_letters) < 0;

    // 個人(3名), 個人3名, 団体等
    private static ReadOnlySpan<char> WithoutCount(ReadOnlySpan<char> piece)
    {
        ReadOnlySpan<char> counted =
            piece.EndsWith("名)") || piece.EndsWith("人)") ? piece[..^1] : piece;
        ReadOnlySpan<char> number = counted.TrimEnd("名人件社者");
        ReadOnlySpan<char> name = number.TrimEnd("0123456789");
        return name.Length < number.Length ? name.TrimEnd('(') : piece.TrimEnd('等');
    }
}
