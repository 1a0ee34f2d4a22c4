namespace PublicComment.Parsing;

/// <summary>The formats in which results are published and extracted.</summary>
public enum SourceFormat
{
    /// <summary>
    /// Lines whose cells are separated by tabs, between lines of text; cells may hold HTML, and are quoted where a spreadsheet
    /// wrote them so.
    /// </summary>
    TabSeparated = 1,

    /// <summary>Comma-separated values (RFC 4180), with quotes and line breaks in cells.</summary>
    CommaSeparated,

    /// <summary>Markdown with pipe tables; cells may hold HTML.</summary>
    Markdown,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>
    /// Lines of text. Where blanks lay columns out, as <c>pdftotext -layout</c> writes the tables of a PDF, they are read as tables; a
    /// text with tabs is read as <see cref="TabSeparated"/> is.
    /// </summary>
    PlainText,

    /// <summary>
    /// Lines whose cells each end with a pipe, as text extraction writes the tables of web pages: <c>1 | opinion | response |</c>.
    /// A cell may have several lines.
    /// </summary>
    PipeSeparated,
}
