using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>A part of a <see cref="RichText"/>: a <see cref="Paragraph"/> or a <see cref="BulletList"/>, and nothing else.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(BulletList), "list")]
public abstract record TextBlock
{
    private protected TextBlock() { }

    /// <summary>The block as plain text; list items stand on lines of their own.</summary>
    public string ToPlainText() => PlainText;

    // No other assembly can derive from the record, since it cannot override this.
    private protected abstract string PlainText { get; }
}
