using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Tells where rows begin in a grid that has no ruling between them, as databases print their tables.</summary>
internal static class GridRows
{
    private const string SentenceEnd = "。";

    /// <summary>The 0-based lines that begin a row though no ruling stands above them.</summary>
    public static HashSet<int> StartsWithoutRuling(SourceText source, IReadOnlyList<TextSpan> lines)
    {
        HashSet<int> starts = [];
        int first = 0;
        for (int index = 0; index <= lines.Count; index++)
        {
            if (index < lines.Count && !RulingLine.IsOfGrid(source.Slice(lines[index])))
            {
                continue;
            }

            starts.UnionWith(StartsIn(source, lines, first, index));
            first = index + 1;
        }

        return starts;
    }

    // 1, 2, 3 in the first column, or lines all of whose cells are filled and of which each ends a sentence.
    private static List<int> StartsIn(
        SourceText source,
        IReadOnlyList<TextSpan> lines,
        int first,
        int end
    )
    {
        List<int> starts = [];
        bool countOn = true;
        bool areWhole = true;
        int? above = null;
        for (int index = first; index < end; index++)
        {
            string[] cells = source.Slice(lines[index]).Trim().Trim('|').ToString().Split('|');
            areWhole &=
                Array.TrueForAll(cells, cell => !string.IsNullOrWhiteSpace(cell))
                && Array.Exists(cells, cell => cell.AsSpan().TrimEnd().EndsWith(SentenceEnd));
            if (string.IsNullOrWhiteSpace(cells[0]))
            {
                countOn &= index > first;
                continue;
            }

            int? number = NumberCell.OrdinalOf(cells[0].Trim());
            countOn &= number is not null && (above is null || number == above + 1);
            above = number;
            starts.Add(index);
        }

        return countOn || areWhole ? starts : [];
    }
}
