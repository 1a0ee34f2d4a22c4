using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>A cell of a healed table.</summary>
/// <param name="Content">The text, all its pieces joined.</param>
/// <param name="Span">Where its first piece stands.</param>
/// <param name="IsFromAbove">Whether the cell began in a row above and covers this one too.</param>
internal sealed record LogicalCell(RichText Content, TextSpan Span, bool IsFromAbove = false)
{
    public string Text => Content.ToPlainText();
}
