using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Counts the cells of all tables of a document against their limit.</summary>
internal sealed class CellBudget(SourceText source, DiagnosticBag diagnostics, int limit)
{
    private long _left = limit;

    /// <summary>Whether the limit was reached: nothing further is read.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Takes cells that are about to be read; false, with a report about all from the position on, where they are too many.</summary>
    /// <param name="cells">How many.</param>
    /// <param name="position">Where they, and with them all that is left out, begin.</param>
    public bool TryTake(long cells, int position)
    {
        _left -= cells;
        if (_left < 0 && !IsSpent)
        {
            IsSpent = true;
            diagnostics.Add(
                DiagnosticDescriptors.CellLimitReached,
                TextSpan.FromBounds(position, source.Text.Length),
                limit
            );
        }

        return !IsSpent;
    }
}
