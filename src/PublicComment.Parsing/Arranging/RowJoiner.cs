using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Joins what goes on from a row to that row.</summary>
internal sealed class RowJoiner(IReadOnlyList<LogicalRow> rows, DiagnosticBag diagnostics)
{
    private static readonly ColumnRole[] s_labels =
    [
        ColumnRole.Number,
        ColumnRole.Place,
        ColumnRole.Submitter,
        ColumnRole.Flag,
        ColumnRole.Count,
    ];

    private LogicalRow Last => rows[^1];

    public void JoinRow(LogicalRow continuation, string because)
    {
        foreach (ColumnRole label in s_labels)
        {
            JoinLabel(label, continuation[label]);
        }

        JoinText(ColumnRole.Opinion, continuation[ColumnRole.Opinion]);
        JoinText(ColumnRole.Response, continuation[ColumnRole.Response]);
        diagnostics.Add(DiagnosticDescriptors.RowJoined, SeamOf(continuation), because);
    }

    public void JoinText(ColumnRole role, LogicalCell? piece)
    {
        if (piece is null or { IsFromAbove: true })
        {
            return;
        }

        LogicalCell? cell = Last[role];
        if (cell is null)
        {
            Last[role] = piece;
            return;
        }

        CutEvidence evidence = CutEvidenceReader.Read(
            cell.Content,
            piece.Content,
            WritingStyle.WritesSentences(rows, role)
        );
        bool insideSentence = CutEvidenceReader.IsInsideSentence(evidence);
        Last[role] = cell with
        {
            Content = RichTextJoin.Join(cell.Content, piece.Content, insideSentence),
        };
    }

    /// <summary>Puts further paragraphs behind a cell that has begun.</summary>
    public void AppendText(ColumnRole role, RichText text) =>
        Last[role] = Last[role]! with
        {
            Content = RichTextJoin.Join(Last[role]!.Content, text, insideSentence: false),
        };

    // A label that stands again on the next page says nothing new.
    private void JoinLabel(ColumnRole role, LogicalCell? piece)
    {
        if (
            piece is null or { IsFromAbove: true }
            || (Last[role] is { } printed && IsSame(printed, piece))
        )
        {
            return;
        }

        Last[role] = Last[role] is { } cell
            ? cell with
            {
                Content = RichTextJoin.Join(cell.Content, piece.Content, insideSentence: true),
            }
            : piece;
    }

    private static bool IsSame(LogicalCell first, LogicalCell second) =>
        NormalizedText.Fold(first.Text) == NormalizedText.Fold(second.Text);

    // From the start of the row to its first text: the point of the tear, or the labels that stand there again.
    private static TextSpan SeamOf(LogicalRow row)
    {
        int firstText = Math.Min(
            StartOf(row[ColumnRole.Opinion]),
            StartOf(row[ColumnRole.Response])
        );
        return firstText == int.MaxValue
            ? row.Span
            : TextSpan.FromBounds(Math.Min(row.Span.Start, firstText), firstText);
    }

    private static int StartOf(LogicalCell? cell) => cell?.Span.Start ?? int.MaxValue;
}
