using System.Buffers;
using Markdig.Extensions.Tables;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Reads a pipe table that Markdig found; the text of its cells is taken from the source as printed.</summary>
internal sealed class MarkdownTable(SourceText source, MarkupReader markup, MarkdownRun run)
{
    private static readonly SearchValues<char> s_dashes = SearchValues.Create("|-: \t\r\n");

    /// <summary>The table; several where further rows of dashes stand in it, since the row above each heads a new page.</summary>
    public IEnumerable<SourceTable> Read(Table table)
    {
        List<SourceRow> rows = [];
        foreach (SourceRow read in RowsOf(table))
        {
            if (!MarkdownText.IsDelimiterRow(read))
            {
                rows.Add(read);
                continue;
            }

            List<SourceRow> header = rows.GetRange(
                Math.Max(0, rows.Count - 1),
                Math.Min(1, rows.Count)
            );
            if (rows.Count > header.Count)
            {
                yield return TableOf(rows.GetRange(0, rows.Count - header.Count));
            }

            rows = header;
        }

        if (rows.Count > 0)
        {
            yield return TableOf(rows);
        }
    }

    // The parser leaves out a line that it takes for one of dashes, whatever else stands in it.
    private IEnumerable<SourceRow> RowsOf(Table table)
    {
        int end = run.SpanOf(table).Start;
        bool closes = false;
        foreach (TableRow row in table.Cast<TableRow>())
        {
            SourceRow read = ReadRow(row, end);
            foreach (SourceRow left in LinesBetween(end, read.Span.Start))
            {
                yield return left;
            }

            closes |= IsClosed(read);
            yield return closes && EndsText(read) ? read with { IsCut = true } : read;
            end = Math.Max(end, read.Span.End);
        }

        foreach (SourceRow left in LinesBetween(end, run.SpanOf(table).End))
        {
            yield return left;
        }
    }

    private bool IsClosed(SourceRow row) =>
        source.Text.AsSpan(EndOf(row)).TrimStart(" \u3000") is ['|', ..];

    // | 2 | 橋を… and nothing more, not even the pipe behind it.
    private bool EndsText(SourceRow row) => source.Text.AsSpan(EndOf(row)).IsWhiteSpace();

    private static int EndOf(SourceRow row) =>
        row.Cells.LastOrDefault(cell => !cell.IsEmpty)?.Span.End ?? row.Span.Start;

    private IEnumerable<SourceRow> LinesBetween(int start, int end)
    {
        for (int next; start < end; start = next)
        {
            int length = source.Text.AsSpan(start, end - start).IndexOf('\n');
            next = length < 0 ? end : start + length + 1;
            TextSpan line = TextSpan.FromBounds(start, next);
            if (source.Slice(line).IndexOfAnyExcept(s_dashes) >= 0)
            {
                yield return new(line, [.. CellsOf(line)]);
            }
        }
    }

    private IEnumerable<SourceCell> CellsOf(TextSpan line)
    {
        for (int start = line.Start, next; start < line.End; start = next)
        {
            int length = source.Text.AsSpan(start, line.End - start).IndexOf('|');
            next = length < 0 ? line.End : start + length + 1;
            TextSpan span = new(start, length < 0 ? line.End - start : length);
            if (start > line.Start || length != 0)
            {
                yield return new(
                    span,
                    markup.Read(MarkdownText.Unescape(source.Slice(span)), span)
                );
            }
        }
    }

    private SourceRow ReadRow(TableRow row, int previousEnd)
    {
        List<SourceCell> cells = new(row.Count);
        int end = row.Span.IsEmpty ? previousEnd : run.Span.Start + row.Span.Start;
        foreach (TableCell cell in row.Cast<TableCell>())
        {
            TextSpan span = cell.Span.IsEmpty ? new(end, 0) : run.SpanOf(cell);
            cells.Add(new(span, markup.Read(MarkdownText.Unescape(source.Slice(span)), span)));
            end = span.End;
        }

        if (run.Kind == MarkdownRunKind.Text)
        {
            RestoreLeadingCells(cells);
        }

        return new(
            cells.Count == 0 ? new(end, 0) : TextSpan.FromBounds(cells[0].Span.Start, end),
            (SourceCell[])[.. cells]
        );
    }

    // Markdig takes a pipe at the start of a line for an outer one; where rows have none, it stands behind an empty cell.
    private void RestoreLeadingCells(List<SourceCell> cells)
    {
        int filled = cells.FindIndex(cell => !cell.IsEmpty);
        if (filled < 0)
        {
            return;
        }

        int position = cells[filled].Span.Start;
        ReadOnlySpan<char> before = source.Text.AsSpan(0, position);
        ReadOnlySpan<char> line = before[(before.LastIndexOf('\n') + 1)..];
        int columns = line.IndexOfAnyExcept("| ") < 0 ? line.Count('|') : filled;
        int missing = Math.Max(0, columns - filled);
        cells.InsertRange(
            0,
            Enumerable.Repeat(new SourceCell(new(position, 0), RichText.Empty), missing)
        );
        // Markdig pads a row that seems short.
        int padded = cells.Count - 1 - cells.FindLastIndex(cell => !cell.IsEmpty);
        cells.RemoveRange(cells.Count - Math.Min(missing, padded), Math.Min(missing, padded));
    }

    private static SourceTable TableOf(List<SourceRow> rows) =>
        new(TextSpan.FromBounds(rows[0].Span.Start, rows[^1].Span.End), rows);
}
