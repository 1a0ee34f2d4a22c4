namespace PublicComment.Parsing;

/// <summary>Recognises the format of a text by the marks on its lines.</summary>
internal static class FormatRecognizer
{
    public static SourceFormat Recognize(SourceText source)
    {
        if (IsPage(source.Text))
        {
            return SourceFormat.Html;
        }

        LineMarks marks = LineMarks.Count(source);
        return marks switch
        {
            { IsPipeSeparated: true } => SourceFormat.PipeSeparated,
            { HasDelimiterRow: true } => SourceFormat.Markdown,
            _ when marks.Pipes > Math.Max(marks.Tabs, 1) => SourceFormat.Markdown,
            { Tabs: > 0 } => SourceFormat.TabSeparated,
            _ when source.Text.Contains("<table", StringComparison.OrdinalIgnoreCase) =>
                SourceFormat.Markdown,
            { Headings: > 0 } => SourceFormat.Markdown,
            { HasDashedColumns: true } => SourceFormat.Markdown,
            { IsCommaSeparated: true } => SourceFormat.CommaSeparated,
            { HasStrongLines: true } => SourceFormat.Markdown,
            _ => SourceFormat.PlainText,
        };
    }

    // A page begins with a tag; a cell or a line of another format may do so too, but does not go on with a page.
    private static bool IsPage(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan().TrimStart();
        return start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (
                start.StartsWith("<", StringComparison.Ordinal)
                && (
                    text.Contains("<body", StringComparison.OrdinalIgnoreCase)
                    || text.Contains("<table", StringComparison.OrdinalIgnoreCase)
                )
            );
    }
}
