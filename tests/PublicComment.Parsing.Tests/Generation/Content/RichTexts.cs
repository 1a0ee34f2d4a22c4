using FsCheck;
using FsCheck.Fluent;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Generates texts of one paragraph or several, with line breaks and lists.</summary>
internal static class RichTexts
{
    public static Gen<RichText> Of(Gen<string> paragraph) =>
        paragraph.Select(text => RichText.FromParagraphs(text));

    public static Gen<RichText> Written(Gen<string> sentence, Gen<string> item) =>
        Gen.Frequency(
            (6, Of(Joined(sentence, ""))),
            (2, Of(Joined(sentence, "\n"))),
            (2, Several(Joined(sentence, ""))),
            (1, WithList(sentence, item))
        );

    private static Gen<string> Joined(Gen<string> sentence, string separator) =>
        from count in Gen.Choose(1, 3)
        from sentences in sentence.ListOf(count)
        select string.Join(separator, sentences);

    private static Gen<RichText> Several(Gen<string> paragraph) =>
        from count in Gen.Choose(2, 3)
        from paragraphs in paragraph.ListOf(count)
        select RichText.FromParagraphs(paragraphs);

    private static Gen<RichText> WithList(Gen<string> sentence, Gen<string> item) =>
        from opening in sentence
        from count in Gen.Choose(1, 3)
        from items in item.ListOf(count)
        select new RichText([new Paragraph(opening), new BulletList(items.ToValueList())]);
}
