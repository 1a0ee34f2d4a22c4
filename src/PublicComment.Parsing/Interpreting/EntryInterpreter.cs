using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Makes entries of rows: a row that shares the response above it is a further opinion of the same entry.</summary>
internal static class EntryInterpreter
{
    public static ValueList<ResultEntry> Interpret(
        IReadOnlyList<LogicalRow> rows,
        DiagnosticBag diagnostics
    )
    {
        List<ResultEntry> entries = [];
        for (int first = 0; first < rows.Count; )
        {
            int end = first + 1;
            while (end < rows.Count && rows[end].SharesResponse)
            {
                end++;
            }

            entries.Add(EntryOf(rows, first, end, diagnostics));
            first = end;
        }

        return entries.ToValueList();
    }

    private static ResultEntry EntryOf(
        IReadOnlyList<LogicalRow> rows,
        int first,
        int end,
        DiagnosticBag diagnostics
    )
    {
        List<Opinion> opinions = [];
        for (int row = first; row < end; row++)
        {
            opinions.Add(OpinionOf(rows[row], diagnostics));
        }

        LogicalRow head = rows[first];
        return new()
        {
            Group = head.Group,
            Opinions = opinions.ToValueList(),
            Response = head[ColumnRole.Response] is { } response
                ? new() { Text = response.Content }
                : null,
            Amendment = FlagReader.Read(head, diagnostics),
        };
    }

    private static Opinion OpinionOf(LogicalRow row, DiagnosticBag diagnostics)
    {
        RichText text = row.ContentOf(ColumnRole.Opinion);
        if (text.Blocks.IsEmpty)
        {
            diagnostics.Add(DiagnosticDescriptors.OpinionMissing, row.Span);
        }

        return new()
        {
            Number = row[ColumnRole.Number]?.Text,
            Place = row[ColumnRole.Place]?.Text,
            Submitter = row[ColumnRole.Submitter] is { } submitter
                ? SubmitterReader.Read(submitter.Text)
                : null,
            Text = text,
            SimilarCount =
                SimilarCountReader.Read(text.ToPlainText())
                + SimilarCountReader.ReadCell(row[ColumnRole.Count]?.Text),
        };
    }
}
