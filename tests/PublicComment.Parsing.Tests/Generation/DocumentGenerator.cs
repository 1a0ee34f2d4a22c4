using FsCheck;
using FsCheck.Fluent;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Generates whole documents, and makes a failing one smaller.</summary>
/// <remarks>
/// Not generated, because a reader cannot tell what it means:
/// <list type="bullet">
/// <item>without a number column, an opinion that does not end a sentence, and a torn row: two rows are as likely as one;</item>
/// <item>a blank place beside the rows of a place: it may be the same place or none;</item>
/// <item>a blank flag beside a response that says what became of the draft: the column says nothing, the response something;</item>
/// <item>a response cell that is blank beside a flag of its own: it may be the response above or none;</item>
/// <item>a blank response in the first row below a page break, where no number tells a further opinion from a torn one;</item>
/// <item>two levels of groups whose headings are numbered in the same style.</item>
/// </list>
/// </remarks>
internal static class DocumentGenerator
{
    public static Arbitrary<GeneratedDocument> Documents(DocumentFormat format) =>
        Arb.From(
            from layout in LayoutGenerator.Layouts
            from entries in new EntryGenerator(layout).Entries
            from letter in Gen.OneOf(
                LetterGenerator.Letters.Select(GeneratedLetter? (letter) => letter),
                Gen.Constant<GeneratedLetter?>(null)
            )
            from encoding in Gen.Elements(Enum.GetValues<DocumentEncoding>())
            from hasCarriageReturns in Gen.Elements(true, false)
            from isOrnate in Gen.Elements(true, false)
            select new GeneratedDocument
            {
                Layout = layout,
                Letter = letter,
                Entries = entries,
                Publication = new(format, encoding, hasCarriageReturns, isOrnate),
            },
            Smaller
        );

    private static IEnumerable<GeneratedDocument> Smaller(GeneratedDocument document)
    {
        if (document.Letter is not null)
        {
            yield return document with
            {
                Letter = null,
            };
        }

        for (int entry = 0; document.Entries.Count > 1 && entry < document.Entries.Count; entry++)
        {
            yield return document with
            {
                Entries = [.. document.Entries.Where((_, index) => index != entry)],
            };
        }

        Publication plain = new(document.Publication.Format);
        if (document.Publication != plain)
        {
            yield return document with
            {
                Publication = plain,
            };
        }

        foreach (TableLayout layout in Smaller(document.Layout))
        {
            yield return document with
            {
                Layout = layout,
            };
        }
    }

    private static IEnumerable<TableLayout> Smaller(TableLayout layout)
    {
        TableLayout[] simpler =
        [
            layout with
            {
                Headings = HeadingStyle.Plain,
            },
            layout with
            {
                PageBreaks = PageBreakStyle.None,
                TearsRows = false,
            },
            layout with
            {
                TearsRows = false,
            },
        ];
        return simpler.Where(other => other != layout);
    }
}
