using Markdig.Syntax;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>What a run of Markdown lines holds.</summary>
internal enum MarkdownRunKind
{
    Text,
    PipeTable,
    HtmlTable,

    /// <summary>A table in a grid of dashes.</summary>
    GridTable,

    /// <summary>A table whose columns stand below dashes.</summary>
    DashedTable,
}

/// <summary>
/// Lines of one kind. Markdown gives up a whole table for one line without a pipe, which torn tables have; so lines that
/// begin with a pipe are read by themselves, and so is an HTML table, from its first tag to its last.
/// </summary>
internal readonly record struct MarkdownRun(MarkdownRunKind Kind, TextSpan Span)
{
    /// <summary>Where a node that was parsed out of the run stands in the whole text.</summary>
    public TextSpan SpanOf(MarkdownObject node) =>
        new(Span.Start + node.Span.Start, node.Span.Length);

    public static IEnumerable<MarkdownRun> Split(SourceText source)
    {
        MarkdownRun? open = null;
        int openTables = 0;
        bool isInBareTable = false;
        TextSpan[] lines = [.. source.Lines];
        Dictionary<int, (MarkdownRunKind Kind, int Last)> drawn = DrawnTables.Find(source, lines);
        for (int index = 0; index < lines.Length; index++)
        {
            if (
                openTables == 0
                && drawn.TryGetValue(index, out (MarkdownRunKind Kind, int Last) table)
            )
            {
                if (open is { } above)
                {
                    yield return above;
                }

                (open, isInBareTable) = (null, false);
                yield return new(
                    table.Kind,
                    TextSpan.FromBounds(lines[index].Start, lines[table.Last].End)
                );
                index = table.Last;
                continue;
            }

            TextSpan line = lines[index];
            ReadOnlySpan<char> text = source.Slice(line);
            bool headsBareTable =
                openTables == 0
                && index + 1 < lines.Length
                && IsBareDelimiterRow(source.Slice(lines[index + 1]));
            isInBareTable = !text.IsWhiteSpace() && (isInBareTable || headsBareTable);
            MarkdownRunKind kind = isInBareTable ? MarkdownRunKind.Text : KindOf(text, openTables);
            openTables =
                kind == MarkdownRunKind.HtmlTable
                    ? Math.Max(0, openTables + Count(text, "<table") - Count(text, "</table"))
                    : 0;
            if (open is { } run && run.Kind != kind)
            {
                yield return run;
                open = null;
            }

            int start = open?.Span.Start ?? line.Start;
            open = new(kind, TextSpan.FromBounds(start, line.End));
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    /// <summary>The lines of the run.</summary>
    public IReadOnlyList<TextSpan> LinesOf(SourceText source)
    {
        List<TextSpan> lines = [];
        int start = Span.Start;
        foreach (ReadOnlySpan<char> line in source.Slice(Span).EnumerateLines())
        {
            lines.Add(new(start, line.Length));
            start += line.Length;
            start += source
                .Text.AsSpan(start, Span.End - start)
                .StartsWith("\r\n", StringComparison.Ordinal)
                ? 2
                : 1;
        }

        return lines;
    }

    // --- | ---: a table whose rows have no outer pipes; a row of it may begin with one behind an empty cell.
    private static bool IsBareDelimiterRow(ReadOnlySpan<char> line) =>
        !line.TrimStart().StartsWith("|", StringComparison.Ordinal) && DelimiterRow.Is(line);

    // HTML inside a cell of a pipe table is the cell's.
    private static MarkdownRunKind KindOf(ReadOnlySpan<char> line, int openTables) =>
        openTables > 0 ? MarkdownRunKind.HtmlTable
        : line.TrimStart().StartsWith("|", StringComparison.Ordinal) ? MarkdownRunKind.PipeTable
        : Count(line, "<table") > 0 ? MarkdownRunKind.HtmlTable
        : MarkdownRunKind.Text;

    private static int Count(ReadOnlySpan<char> line, string tag)
    {
        int count = 0;
        for (
            int found = line.IndexOf(tag, StringComparison.OrdinalIgnoreCase);
            found >= 0;
            found = line.IndexOf(tag, StringComparison.OrdinalIgnoreCase)
        )
        {
            count++;
            line = line[(found + tag.Length)..];
        }

        return count;
    }
}
