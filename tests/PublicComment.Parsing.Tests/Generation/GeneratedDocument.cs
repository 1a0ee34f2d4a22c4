using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>A random result, the layout in which it is printed, and by that its expected parse.</summary>
internal sealed record GeneratedDocument
{
    public required TableLayout Layout { get; init; }

    public GeneratedLetter? Letter { get; init; }

    /// <summary>The entries as the parse is expected to give them, without what the finders of citations add.</summary>
    public required IReadOnlyList<ResultEntry> Entries { get; init; }

    public required Publication Publication { get; init; }

    public string Text => DocumentWriter.Text(PageComposer.Compose(this), Publication);

    public byte[] Bytes => DocumentWriter.Bytes(Text, Publication.Encoding);

    public override string ToString() => $"{Publication}\n{Layout}\n{Text}";
}
