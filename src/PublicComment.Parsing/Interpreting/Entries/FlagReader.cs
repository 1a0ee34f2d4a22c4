using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads whether the draft was changed: from the flag's column where there is one, since a printed flag beats any phrase;
/// else from the heading of the group, the response, and what the cover letter says of the whole case.
/// </summary>
internal sealed class FlagReader(
    LetterLine? outcomeOfCase,
    FlagLegend legend,
    IReadOnlyList<LogicalRow> rows,
    DiagnosticBag diagnostics
)
{
    // The strokes that offices put into a cell in which there is nothing to state; a stroke is no unknown word.
    private const string Strokes = "-‐‑–—―─━−－ーｰ/／";

    // What is longer hardly stands in two rows.
    private const int LongestRepeated = 16;

    // The cells of the column that state an outcome: a few words, in every row again.
    private readonly Dictionary<string, AmendmentFlag> _stated = new(StringComparer.Ordinal);
    private bool? _strokesDeny;

    /// <summary>How many characters of the letter the flag of an entry may repeat.</summary>
    public int RepeatedCharacters => outcomeOfCase?.Printed.Length ?? 0;

    public AmendmentFlag Read(LogicalRow row)
    {
        if (row[ColumnRole.Flag] is { } cell)
        {
            return _stated.TryGetValue(cell.Text, out AmendmentFlag? stated)
                ? stated
                : ReadCell(cell);
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
        AmendmentStatus status = StatusOf(cell.Text);
        if (status == AmendmentStatus.NotStated && legend.Of(cell.Text) is null)
        {
            if (!IsStruckOut(cell.Text))
            {
                diagnostics.Add(DiagnosticDescriptors.UnknownFlag, cell.Span, cell.Text);
            }
            else if (_strokesDeny ??= StrokesDeny())
            {
                status = AmendmentStatus.NotAmended;
            }
        }

        AmendmentFlag flag = new()
        {
            Status = status,
            Text = cell.Text,
            Source = AmendmentSource.Column,
        };
        if (status != AmendmentStatus.NotStated && cell.Text.Length <= LongestRepeated)
        {
            _stated.Add(cell.Text, flag);
        }

        return flag;
    }

    private AmendmentStatus StatusOf(string flag) =>
        // ○：記載済み: what a document explains means what it says there.
        legend.Of(flag)
            is { } said
                and not AmendmentStatus.NotStated
            ? said
        : FlagLegend.IsKeptForReference(flag) ? AmendmentStatus.NotAmended
        : AmendmentWording.Read(flag);

    // ○ and － alone: where each change has its mark, a stroke says that there is none.
    private bool StrokesDeny()
    {
        bool hasMark = false;
        foreach (LogicalRow row in rows)
        {
            if (row[ColumnRole.Flag] is { } cell && !IsStruckOut(cell.Text))
            {
                if (cell.Text.Trim().Length != 1 || StatusOf(cell.Text) != AmendmentStatus.Amended)
                {
                    return false;
                }

                hasMark = true;
            }
        }

        return hasMark;
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
