using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Reads whether the draft was changed from the flag's column.</summary>
internal static class FlagReader
{
    public static AmendmentFlag Read(LogicalRow row, DiagnosticBag diagnostics)
    {
        if (row[ColumnRole.Flag] is not { } cell)
        {
            return AmendmentFlag.NotStated;
        }

        AmendmentStatus status = NormalizedText.Fold(cell.Text) switch
        {
            "あり" or "有" or "有り" => AmendmentStatus.Amended,
            "なし" or "無" or "無し" => AmendmentStatus.NotAmended,
            _ => AmendmentStatus.NotStated,
        };
        if (status == AmendmentStatus.NotStated)
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
}
