using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Writes the text of a cell as HTML.</summary>
internal static class CellMarkup
{
    /// <summary>Whether the text is one line, which needs no markup.</summary>
    public static bool IsOneLine(RichText text) =>
        text.Blocks.IsEmpty
        || (text.Blocks is [Paragraph { Text: { } line }] && !line.Contains('\n'));

    public static string Of(RichText text) =>
        text.Blocks is [Paragraph { Text: { } only }]
            ? Lines(only)
            : string.Join(' ', text.Blocks.Select(Block));

    /// <summary>Lines stand as such; paragraphs and lists need markup.</summary>
    public static string WithLines(RichText text) =>
        text.Blocks is [] or [Paragraph] ? Escape(text.ToPlainText()) : Of(text);

    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

    private static string Block(TextBlock block) =>
        block is BulletList list
            ? $"<ul> {string.Join(' ', list.Items.Select(item => $"<li>{Escape(item)}</li>"))} </ul>"
            : $"<p>{Lines(block.ToPlainText())}</p>";

    private static string Lines(string text) =>
        Escape(text).Replace("\n", "<br>", StringComparison.Ordinal);
}
