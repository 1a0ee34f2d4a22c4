using FsCheck;
using FsCheck.Fluent;

namespace PublicComment.Model.Tests;

/// <summary>Texts as offices print them, and as nobody should.</summary>
internal static class TextGenerators
{
    private const int MostPieces = 4;

    // Every piece is well-formed UTF-16: what else there is cannot be written as JSON (see PrintedTextEncoderTests).
    private static readonly string[] s_pieces =
    [
        "御意見",
        "第33条に新設する第4項",
        "（ほか同旨1件）",
        "\u3000",
        "\n",
        "・",
        "①",
        "が",
        "か\u3099",
        "\u2EA0",
        "𠮷野家",
        "👩\u200D👩\u200D👧",
        "a",
        " ",
        "\t",
        "\"",
        "\\",
        "\u0007",
        "\u0000",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\uFFFF",
        "<script>alert(1)</script>",
        "&lt;",
        "=cmd|'/c calc'!A1",
        "|---|",
        "**",
        "\\u0041",
    ];

    public static Gen<string> Text =>
        from count in Gen.Choose(0, MostPieces)
        from pieces in Gen.Elements(s_pieces).ListOf(count)
        select string.Concat(pieces);

    public static Gen<RichText> RichText =>
        from blocks in Block.ValueListOf()
        select new RichText(blocks);

    public static Gen<TextBlock> Block =>
        Gen.OneOf(
            Paragraph.Select(TextBlock (block) => block),
            BulletList.Select(TextBlock (block) => block)
        );

    public static Gen<Paragraph> Paragraph => from text in Text select new Paragraph(text);

    public static Gen<BulletList> BulletList =>
        from items in Text.ValueListOf()
        select new BulletList(items);
}
