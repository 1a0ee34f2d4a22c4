namespace PublicComment.Parsing;

/// <summary>Reads a text with the reader of its format.</summary>
internal static class SourceReader
{
    public static SourceDocument Read(
        SourceText source,
        SourceFormat? format,
        DiagnosticBag diagnostics
    )
    {
        MarkupReader markup = new(diagnostics);
        return (format ?? FormatRecognizer.Recognize(source)) switch
        {
            SourceFormat.CommaSeparated => new SeparatedValuesReader(source, markup).Read(
                SeparatedValuesReader.Commas
            ),
            SourceFormat.Html => new HtmlReader(source, diagnostics).Read(),
            SourceFormat.Markdown => new MarkdownReader(source, markup, diagnostics).Read(),
            _ => new SeparatedValuesReader(source, markup).Read(SeparatedValuesReader.Tabs),
        };
    }
}
