using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Counts the opinions and the text of the entries against their limits.</summary>
/// <param name="context">The limits.</param>
/// <param name="repeated">How many characters of the letter each entry repeats.</param>
internal sealed class EntryLimits(ParsingContext context, int repeated)
{
    private int _opinions;
    private long _characters;
    private bool _isReached;

    /// <summary>Takes a row that is about to become an opinion; false, with a report about all from that row on, where it is too much.</summary>
    public bool TryTake(LogicalRow row)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        if (_isReached)
        {
            return false;
        }

        _opinions++;
        _characters += CharactersOf(row) + (row.SharesResponse ? 0 : repeated);
        if (_opinions > context.Limits.Opinions)
        {
            Report(DiagnosticDescriptors.OpinionLimitReached, row, context.Limits.Opinions);
        }
        else if (_characters > context.Limits.EntryCharacters)
        {
            Report(DiagnosticDescriptors.TextLimitReached, row, context.Limits.EntryCharacters);
        }

        return !_isReached;
    }

    // To the end of the text: pieces of the rows may stand on any page that follows.
    private void Report(DiagnosticDescriptor descriptor, LogicalRow row, int limit)
    {
        _isReached = true;
        context.Diagnostics.Add(
            descriptor,
            TextSpan.FromBounds(StartOf(row), context.Source.Text.Length),
            limit
        );
    }

    // A page's parser moves text out of a table, and what stands under a label may then stand above it in the source.
    private static int StartOf(LogicalRow row) =>
        Math.Min(
            row.Span.Start,
            Math.Min(
                row[ColumnRole.Number]?.Span.Start ?? row.Span.Start,
                row[ColumnRole.Opinion]?.Span.Start ?? row.Span.Start
            )
        );

    private static long CharactersOf(LogicalRow row)
    {
        long characters = row.Group?.Length ?? 0;
        foreach (LogicalCell? cell in row.Cells)
        {
            characters += cell?.Length ?? 0;
        }

        // An entry holds them once, with the row that they stand in.
        return row.SharesResponse
            ? characters
                - (row[ColumnRole.Response]?.Length ?? 0)
                - (row[ColumnRole.Flag]?.Length ?? 0)
            : characters;
    }
}
