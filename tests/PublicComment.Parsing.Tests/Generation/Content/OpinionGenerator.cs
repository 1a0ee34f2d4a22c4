using FsCheck;
using FsCheck.Fluent;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Generates opinions; they get their numbers when all are known.</summary>
internal sealed class OpinionGenerator(TableLayout layout)
{
    private static readonly Submitter[] s_submitters =
    [
        new(SubmitterKind.Individual, "個人"),
        new(SubmitterKind.Anonymous, "匿名"),
        new(SubmitterKind.Organization, "団体"),
        new(SubmitterKind.Organization, "一般社団法人移動体計測協会"),
        new(SubmitterKind.Organization, "遠見電波株式会社"),
    ];

    public Gen<Opinion> Opinions =>
        from text in Texts
        from similar in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(1, 12)))
        from form in Gen.Choose(0, SimilarNotes.FormCount - 1)
        from isFullWidth in Gen.Elements(true, false)
        from place in Gen.Elements(OpinionTexts.Places)
        from submitter in Gen.Elements(s_submitters)
        select new Opinion
        {
            Place = layout.Has(ColumnContent.Place) ? place : null,
            Submitter = layout.Has(ColumnContent.Submitter) ? submitter : null,
            SimilarCount = similar,
            Text =
                similar > 0 && !layout.Has(ColumnContent.Count)
                    ? WithNote(text, SimilarNotes.Of(form, similar, isFullWidth))
                    : text,
        };

    // Where no number tells rows apart, an opinion without an end may as well be the first half of a row.
    private Gen<RichText> Texts =>
        layout.Has(ColumnContent.Number)
            ? Gen.Frequency((9, Written), (1, RichTexts.Of(Gen.Elements(OpinionTexts.Fragments))))
            : Written;

    private static Gen<RichText> Written =>
        RichTexts.Written(Gen.Elements(OpinionTexts.Sentences), Gen.Elements(OpinionTexts.Items));

    private static RichText WithNote(RichText text, string note) =>
        text.Blocks[^1] is Paragraph last
            ? new([.. text.Blocks.AsSpan()[..^1], new Paragraph(last.Text + note)])
            : new([.. text.Blocks, new Paragraph(note)]);
}
