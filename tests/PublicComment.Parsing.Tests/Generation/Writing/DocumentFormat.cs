namespace PublicComment.Parsing.Tests.Generation;

/// <summary>The formats in which the generator writes.</summary>
public enum DocumentFormat
{
    TabSeparated,
    QuotedTabSeparated,
    CommaSeparated,
    PipedMarkdown,
    PipedMarkdownWithLines,
    BareMarkdown,
    MarkdownWithHtmlTables,
    Html,
    PipeSeparated,
    PipeSeparatedWithRowMarks,
}

/// <summary>The encodings in which the generator writes.</summary>
public enum DocumentEncoding
{
    Utf8,
    Utf8WithMark,
    Utf16,
    Utf16BigEndian,
    ShiftJis,
    EucJp,
}

/// <summary>How a document is written down.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Encoding">Its encoding; UTF-8 takes its place where it lacks a character.</param>
/// <param name="HasCarriageReturns">Whether lines end with CR LF.</param>
/// <param name="IsOrnate">Whether what means nothing stands around the text: navigation, layout tables, padding commas, row headings.</param>
internal sealed record Publication(
    DocumentFormat Format,
    DocumentEncoding Encoding = DocumentEncoding.Utf8,
    bool HasCarriageReturns = false,
    bool IsOrnate = false
);
