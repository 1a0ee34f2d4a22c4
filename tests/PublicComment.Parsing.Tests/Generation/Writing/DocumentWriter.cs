using System.Text;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Writes a page as text, and the text as bytes.</summary>
internal static class DocumentWriter
{
    public static string Text(IReadOnlyList<PagePart> parts, Publication publication)
    {
        string text = publication.Format switch
        {
            DocumentFormat.TabSeparated => new SeparatedWriter('\t', quotesFields: false).Write(
                parts
            ),
            DocumentFormat.QuotedTabSeparated => new SeparatedWriter(
                '\t',
                quotesFields: true
            ).Write(parts),
            DocumentFormat.CommaSeparated => new SeparatedWriter(
                ',',
                quotesFields: true,
                publication.IsOrnate
            ).Write(parts),
            DocumentFormat.Html => new HtmlWriter(
                CharsetOf(publication.Encoding),
                publication.IsOrnate
            ).Write(parts),
            DocumentFormat.PipeSeparated => new PipeWriter(marksRows: false).Write(parts),
            DocumentFormat.PipeSeparatedWithRowMarks => new PipeWriter(marksRows: true).Write(
                parts
            ),
            _ => new MarkdownWriter(publication.Format, publication.IsOrnate).Write(parts),
        };
        return publication.HasCarriageReturns ? text.ReplaceLineEndings("\r\n") : text;
    }

    public static byte[] Bytes(string text, DocumentEncoding encoding)
    {
        Encoding chosen = EncodingOf(encoding);
        bool canWrite = chosen.GetString(chosen.GetBytes(text)) == text;
        return canWrite
            ? [.. chosen.GetPreamble(), .. chosen.GetBytes(text)]
            : Encoding.UTF8.GetBytes(text);
    }

    private static string CharsetOf(DocumentEncoding encoding) =>
        encoding switch
        {
            DocumentEncoding.ShiftJis => "Shift_JIS",
            DocumentEncoding.EucJp => "EUC-JP",
            _ => "UTF-8",
        };

    private static Encoding EncodingOf(DocumentEncoding encoding) =>
        encoding switch
        {
            DocumentEncoding.Utf8WithMark => new UTF8Encoding(
                encoderShouldEmitUTF8Identifier: true
            ),
            DocumentEncoding.Utf16 => Encoding.Unicode,
            DocumentEncoding.Utf16BigEndian => Encoding.BigEndianUnicode,
            DocumentEncoding.ShiftJis => CodePagesEncodingProvider.Instance.GetEncoding(932)!,
            DocumentEncoding.EucJp => CodePagesEncodingProvider.Instance.GetEncoding(51932)!,
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
}
