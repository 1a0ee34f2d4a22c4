using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Reads the sums of a table that counts by route or by kind: 合計|10|17 below 提出方法|人数|件数.</summary>
internal static class CountTable
{
    private static readonly string[] s_opinions =
    [
        "意見数",
        "意見件数",
        "意見の数",
        "意見の件数",
        "提出意見数",
        "提出件数",
        "件数",
    ];
    private static readonly string[] s_submitters = ["人数", "提出者"];
    private static readonly char[] s_units = ['件', '人', '名', '者', '通'];

    /// <summary>The counts of the first such table; none where there is none.</summary>
    public static DeclaredCounts Read(IReadOnlyList<LetterLine> lines)
    {
        string[] headings = [];
        foreach (LetterLine line in lines)
        {
            string[] cells = line.Kind == ParagraphKind.Row ? CellsOf(line) : [];
            if (Array.Exists(cells, cell => s_opinions.Contains(cell)))
            {
                headings = cells;
            }
            else if (cells.Length == 0)
            {
                headings = [];
            }
            else if (cells.Length == headings.Length && TotalWords.Is(cells[0]))
            {
                string opinions = s_opinions.First(word => headings.Contains(word));
                return new(
                    Below(headings, heading => heading == opinions, cells),
                    Below(
                        headings,
                        heading => WordSearch.StartsWithAny(heading, s_submitters),
                        cells
                    )
                );
            }
        }

        return new();
    }

    private static int? Below(string[] headings, Predicate<string> isOfKind, string[] cells)
    {
        int column = Array.FindIndex(headings, isOfKind);
        return column < 0 ? null : CountCell.Read(cells[column].TrimEnd(s_units));
    }

    private static string[] CellsOf(LetterLine line) =>
        Array.ConvertAll(
            line.Printed.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            NormalizedText.Fold
        );
}
