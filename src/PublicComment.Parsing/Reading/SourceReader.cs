using System.Diagnostics;

namespace PublicComment.Parsing;

/// <summary>Reads a text with the reader of its format.</summary>
internal static class SourceReader
{
    public static SourceDocument Read(ParsingContext context, SourceFormat? format) =>
        PlaceholderCells.Empty(ReadAs(context, format));

    private static SourceDocument ReadAs(ParsingContext context, SourceFormat? format) =>
        (format ?? FormatRecognizer.Recognize(context.Source)) switch
        {
            SourceFormat.CommaSeparated => new SeparatedValuesReader(context).Read(
                SeparatedValuesReader.Commas
            ),
            SourceFormat.Html => new HtmlReader(context).Read(),
            SourceFormat.Markdown => new MarkdownReader(context).Read(),
            SourceFormat.PlainText
                when !context.Source.Text.Contains('\t', StringComparison.Ordinal) =>
                new AlignedTextReader(context).Read(),
            SourceFormat.PipeSeparated => new PipeSeparatedReader(context).Read(),
            SourceFormat.TabSeparated or SourceFormat.PlainText => new SeparatedValuesReader(
                context
            ).Read(
                QuotedFields.Enclose(context.Source.Text, '\t')
                    ? SeparatedValuesReader.QuotedTabs
                    : SeparatedValuesReader.Tabs
            ),
            var unknown => throw new UnreachableException($"No reader reads {unknown}."),
        };
}
