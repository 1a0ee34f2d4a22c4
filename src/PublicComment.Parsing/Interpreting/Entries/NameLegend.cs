using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads the list of shorter names that offices put before the opinions: 正式名称 | 略称 above 金融商品取引法 | 金商法, as rows of a table or
/// lines that blanks part.
/// </summary>
internal static class NameLegend
{
    // A name that the width of a page breaks fills lines without a shorter one.
    private const int MostLinesBetween = 3;

    // Each citation is compared with all of them; no document has nearly as many.
    private const int MostNames = 200;

    private const int LongestName = 200;
    private const int LongestShortName = 30;

    private static readonly string[] s_fullNames =
    [
        "正式名称",
        "正式名",
        "法令名",
        "法令の名称",
        "法令等の名称",
        "名称",
    ];

    private static readonly string[] s_shortNames = ["略称", "略語", "略称等", "略記"];

    /// <summary>The shorter names in the order of the list; none where no list has its headings.</summary>
    public static IEnumerable<LawAbbreviation> In(IReadOnlyList<SourceParagraph> letter) =>
        PairsIn(letter).Take(MostNames);

    private static IEnumerable<LawAbbreviation> PairsIn(IReadOnlyList<SourceParagraph> letter)
    {
        bool? isFullFirst = null;
        int between = 0;
        foreach (string line in letter.SelectMany(note => note.Text.Split('\n')))
        {
            if (OrderOf(line) is { } order)
            {
                (isFullFirst, between) = (order, 0);
            }
            else if (isFullFirst is { } fullFirst && between < MostLinesBetween)
            {
                if (Pair(line, fullFirst) is { } pair)
                {
                    between = 0;
                    yield return pair;
                }
                else
                {
                    between++;
                }
            }
        }
    }

    // 正式名称 略称 and 略称 正式名称
    private static bool? OrderOf(string line)
    {
        string folded = line.Length > LongestName ? "" : NormalizedText.Fold(line);
        int first = WordSearch.LengthAtStart(folded, s_fullNames);
        if (first > 0 && WordSearch.IsOneOf(folded.AsSpan(first), s_shortNames))
        {
            return true;
        }

        first = WordSearch.LengthAtStart(folded, s_shortNames);
        return first > 0 && WordSearch.IsOneOf(folded.AsSpan(first), s_fullNames) ? false : null;
    }

    private static LawAbbreviation? Pair(string line, bool isFullFirst)
    {
        string[] names = line.Split(
            [' ', '\u3000', '\t'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        if (names is not [var first, var second] || line.Contains('。', StringComparison.Ordinal))
        {
            return null;
        }

        (string full, string shorter) = isFullFirst ? (first, second) : (second, first);
        return
            full.Length is > 1 and <= LongestName && shorter.Length is > 0 and <= LongestShortName
            ? new(shorter.Trim('「', '」'), full.Trim('「', '」'))
            : null;
    }
}
