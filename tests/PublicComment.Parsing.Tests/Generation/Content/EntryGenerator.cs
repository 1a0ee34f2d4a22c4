using FsCheck;
using FsCheck.Fluent;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Generates the entries of a result, in the form that the parse is expected to give.</summary>
internal sealed class EntryGenerator(TableLayout layout)
{
    private readonly OpinionGenerator _opinions = new(layout);

    public Gen<IReadOnlyList<ResultEntry>> Entries =>
        from count in Gen.Choose(1, 7)
        from flags in Gen.Elements(FlagWordings.All)
        from entries in Entry(flags).ListOf(count)
        from groups in GroupGenerator.Groups(layout, count)
        select EntryNumbering.Apply(layout, groups, entries);

    private Gen<ResultEntry> Entry(FlagWordings flags) =>
        from isShared in layout.Sharing == SharingStyle.None
            ? Gen.Constant(false)
            : Gen.Elements(true, false, false)
        from opinionCount in isShared ? Gen.Choose(2, 3) : Gen.Constant(1)
        from opinions in _opinions.Opinions.ListOf(opinionCount)
        from outcome in Gen.Elements(ResponseTexts.Sentences)
        from opening in Gen.Elements(ResponseTexts.Openings)
        from shape in Gen.Choose(0, 5)
        from amendment in Amendment(flags, outcome.Status)
        select new ResultEntry
        {
            Opinions = opinions.ToValueList(),
            Response = new() { Text = ResponseText(opening, outcome.Text, shape) },
            Amendment = amendment,
        };

    private Gen<AmendmentFlag> Amendment(FlagWordings flags, AmendmentStatus said)
    {
        if (!layout.Has(ColumnContent.Flag))
        {
            return Gen.Constant(
                said == AmendmentStatus.NotStated
                    ? AmendmentFlag.NotStated
                    : new() { Status = said, Source = AmendmentSource.Response }
            );
        }

        Gen<AmendmentFlag> printed = Gen.Elements(
                AmendmentStatus.Amended,
                AmendmentStatus.NotAmended
            )
            .Select(status => new AmendmentFlag
            {
                Status = status,
                Text = flags.Of(status),
                Source = AmendmentSource.Column,
            });
        // A blank flag says nothing; where the response says something, a reader may take either.
        bool mayBeBlank = said == AmendmentStatus.NotStated && layout.Has(ColumnContent.Number);
        return mayBeBlank
            ? Gen.Frequency((6, printed), (1, Gen.Constant(AmendmentFlag.NotStated)))
            : printed;
    }

    private static RichText ResponseText(string opening, string outcome, int shape) =>
        shape switch
        {
            0 => RichText.FromParagraphs(opening + outcome),
            1 => RichText.FromParagraphs($"{opening}\n{outcome}"),
            2 => RichText.FromParagraphs(opening, outcome),
            _ => RichText.FromParagraphs(outcome),
        };
}
