namespace PublicComment.Model;

/// <summary>A paragraph of text as printed; a line break inside it is <c>\n</c>.</summary>
/// <param name="Text">The text, without markup.</param>
public sealed record Paragraph(string Text) : TextBlock
{
    private protected override string PlainText => Text;
}
