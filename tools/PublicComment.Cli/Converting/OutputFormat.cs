namespace PublicComment.Cli;

/// <summary>The formats that results can be converted to.</summary>
internal enum OutputFormat
{
    Csv,
    Markdown,
    Html,
    Json,
}
