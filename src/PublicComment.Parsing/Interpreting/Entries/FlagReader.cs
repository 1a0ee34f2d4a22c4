using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads whether the draft was changed: from the flag's column where there is one, since a printed flag beats any phrase;
/// else from the heading of the group, the response, and what the cover letter says of the whole case.
/// </summary>
internal sealed class FlagReader(
    LetterLine? outcomeOfCase,
    FlagLegend legend,
    DiagnosticBag diagnostics
)
{
    // The strokes that offices put into a cell in which there is nothing to state; a stroke is no unknown word.
    private const string Strokes = "-‐‑–—―─━−－ーｰ/／";

    /// <summary>How many characters of the letter the flag of an entry may repeat.</summary>
    public int RepeatedCharacters => outcomeOfCase?.Printed.Length ?? 0;

    public AmendmentFlag Read(LogicalRow row)
    {
        if (row[ColumnRole.Flag] is { } cell)
        {
            return ReadCell(cell);
        }

        return row.Columns.Has(ColumnRole.Flag)
            ? AmendmentFlag.NotStated
            : FromGroup(row.Group)
                ?? FromResponse(row[ColumnRole.Response])
                ?? FromCoverLetter()
                ?? AmendmentFlag.NotStated;
    }

    private AmendmentFlag ReadCell(LogicalCell cell)
    {
        // ○：記載済み: what a document explains means what it says there.
        AmendmentStatus? explained = legend.Of(cell.Text);
        AmendmentStatus status =
            explained is { } said and not AmendmentStatus.NotStated ? said
            : FlagLegend.IsKeptForReference(cell.Text) ? AmendmentStatus.NotAmended
            : AmendmentWording.Read(cell.Text);
        if (explained is null && status == AmendmentStatus.NotStated && !IsStruckOut(cell.Text))
        {
            diagnostics.Add(DiagnosticDescriptors.UnknownFlag, cell.Span, cell.Text);
        }

        return new()
        {
            Status = status,
            Text = cell.Text,
            Source = AmendmentSource.Column,
        };
    }

    private static bool IsStruckOut(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && !Strokes.Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static AmendmentFlag? FromGroup(string? group) =>
        group is null
            ? null
            : Flag(AmendmentWording.Read(group), group, AmendmentSource.GroupHeading);

    // A response is text of its own; the flag does not repeat it.
    private static AmendmentFlag? FromResponse(LogicalCell? response) =>
        response is null
            ? null
            : Flag(AmendmentWording.ReadResponse(response.Text), null, AmendmentSource.Response);

    private AmendmentFlag? FromCoverLetter() =>
        outcomeOfCase is null
            ? null
            : Flag(AmendmentStatus.NotAmended, outcomeOfCase.Printed, AmendmentSource.CoverLetter);

    private static AmendmentFlag? Flag(
        AmendmentStatus status,
        string? text,
        AmendmentSource source
    ) =>
        status == AmendmentStatus.NotStated
            ? null
            : new()
            {
                Status = status,
                Text = text,
                Source = source,
            };
}
