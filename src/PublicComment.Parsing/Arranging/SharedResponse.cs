namespace PublicComment.Parsing;

/// <summary>Decides whether a row has the response, and the flag, of the row before it.</summary>
internal static class SharedResponse
{
    public static void Apply(LogicalRow last, LogicalRow next, DiagnosticBag diagnostics)
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
        bool hasFlagOfItsOwn =
            next[ColumnRole.Flag] is { IsFromAbove: false } flag
            && flag.Text != last[ColumnRole.Flag]?.Text;
        next.SharesResponse = !hasFlagOfItsOwn;
        // Under a flag of its own the row is an entry of its own, with the same response.
        next[ColumnRole.Response] = last[ColumnRole.Response];
        next[ColumnRole.Flag] ??= last[ColumnRole.Flag];
    }

    private static string? ReasonToShare(LogicalRow last, LogicalRow next)
    {
        LogicalCell? response = next[ColumnRole.Response];
        if (response is { IsFromAbove: true })
        {
            return "the response's cell covers both rows";
        }

        if (response is null)
        {
            bool hasResponseAbove = last.SharesResponse || !last.IsBlank(ColumnRole.Response);
            return hasResponseAbove && next.IsBlank(ColumnRole.Flag)
                ? "its own response cell is empty"
                : null;
        }

        return IsDitto(response.Text) ? "its response cell says so" : null;
    }

    private static bool IsDitto(string text) =>
        NormalizedText.Fold(text).TrimEnd('。') is "同上" or "〃" or "\"" or "″" or "同左";
}
