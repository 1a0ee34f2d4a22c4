namespace PublicComment.Parsing;

/// <summary>Decides whether a row has the response, the flag and the place of the row before it.</summary>
internal static class SharedCells
{
    // With the blanks in it.
    private const int LongestDitto = 40;

    // 同上, 〃 and what is typed for it; ″ is two primes when folded.
    private static readonly string[] s_dittos =
    [
        "同上",
        "〃",
        "\"",
        "′′",
        "上に同じ",
        "上記に同じ",
        "上記と同じ",
        "前項に同じ",
    ];

    public static void Apply(LogicalRow last, LogicalRow next, DiagnosticBag diagnostics)
    {
        ShareResponse(last, next, diagnostics);
        SharePlace(last, next, diagnostics);
    }

    // 〃 repeats the place above; so does an empty cell in a row whose response cell is that of the row above too.
    private static void SharePlace(LogicalRow last, LogicalRow next, DiagnosticBag diagnostics)
    {
        LogicalCell? place = next[ColumnRole.Place];
        bool isDitto = place is not null && IsDitto(place.Text);
        if (
            last[ColumnRole.Place] is { } above
            && (isDitto || (place is null && next.SharesResponse))
        )
        {
            next[ColumnRole.Place] = above;
            diagnostics.Add(
                DiagnosticDescriptors.PlaceShared,
                place?.Span ?? new(next.Span.Start, 0),
                isDitto ? "its place cell says so" : "the rows share a response"
            );
        }
    }

    private static void ShareResponse(LogicalRow last, LogicalRow next, DiagnosticBag diagnostics)
    {
        if (ReasonToShare(last, next) is not { } because)
        {
            return;
        }

        diagnostics.Add(
            DiagnosticDescriptors.ResponseShared,
            next[ColumnRole.Response]?.Span ?? new(next.Span.Start, 0),
            because
        );
        LogicalCell? flag = next[ColumnRole.Flag];
        bool isFlagAbove =
            flag is null or { IsFromAbove: true }
            || IsDitto(flag.Text)
            || flag.Text == last[ColumnRole.Flag]?.Text;
        // Under a flag or a heading of its own the row is an entry of its own, with the same response.
        next.ResponseOwner =
            isFlagAbove && last.Group == next.Group ? last.ResponseOwner ?? last : null;
        next[ColumnRole.Response] = last[ColumnRole.Response];
        next[ColumnRole.Flag] = isFlagAbove ? last[ColumnRole.Flag] : flag;
        if (isFlagAbove && flag is { IsFromAbove: false })
        {
            diagnostics.Add(DiagnosticDescriptors.LabelRepeated, flag.Span, "flag");
        }
    }

    private static string? ReasonToShare(LogicalRow last, LogicalRow next)
    {
        if (!next.Columns.Has(ColumnRole.Response))
        {
            return null;
        }

        LogicalCell? response = next[ColumnRole.Response];
        if (response is { IsFromAbove: true })
        {
            return "the response's cell covers both rows";
        }

        if (response is null)
        {
            bool hasResponseAbove = last.SharesResponse || !last.IsBlank(ColumnRole.Response);
            return
                hasResponseAbove
                && !next.IsCut
                && next.IsBlank(ColumnRole.Flag)
                && last.Group == next.Group
                ? "its own response cell is empty"
                : null;
        }

        return IsDitto(response.Text) ? "its response cell says so" : null;
    }

    /// <summary>Whether a cell says no more than the one above it.</summary>
    public static bool IsDitto(string text) =>
        text.Length <= LongestDitto
        && WordSearch.IsOneOf(NormalizedText.Fold(text).TrimEnd('。'), s_dittos);
}
