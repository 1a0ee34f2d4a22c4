using FsCheck;
using FsCheck.Fluent;

namespace PublicComment.Model.Tests;

/// <summary>Addresses, citations and places; a citation need not stand in the text beside it. A new member is a line here.</summary>
internal static class ProvisionGenerators
{
    public static Gen<Provision> Provision =>
        from supplementary in Supplementary.OrNull()
        from appendix in Appendix.OrNull()
        from part in Number.OrNull()
        from chapter in Number.OrNull()
        from section in Number.OrNull()
        from subsection in Number.OrNull()
        from division in Number.OrNull()
        from article in Number.OrNull()
        from paragraph in Gen.Choose(1, 9999).Optional()
        from item in Number.OrNull()
        from subitem in Gen.Elements("イ", "ロ", "1", "iv").NonEmptyValueListOf().Optional()
        from portion in Any<ProvisionPortion>().NonEmptyValueListOf().Optional()
        select new Provision
        {
            Supplementary = supplementary,
            Appendix = appendix,
            Part = part,
            Chapter = chapter,
            Section = section,
            Subsection = subsection,
            Division = division,
            Article = article,
            Paragraph = paragraph,
            Item = item,
            Subitem = subitem,
            Portion = portion,
        };

    public static Gen<SupplementaryProvisions> Supplementary =>
        from law in TextGenerators.Text.OrNull()
        select new SupplementaryProvisions(law);

    public static Gen<Appendix> Appendix =>
        from kind in Any<AppendixKind>()
        from number in Number.OrNull()
        from row in Gen.Choose(1, 9999).Optional()
        select new Appendix(kind) { Number = number, Row = row };

    public static Gen<ProvisionCitation> Citation =>
        from text in TextGenerators.Text
        from start in Gen.Choose(0, 10_000)
        from length in Gen.Choose(0, 100)
        from law in TextGenerators.Text.OrNull()
        from lawNumber in TextGenerators.Text.OrNull()
        from lawSource in Any<LawSource>()
        from version in Any<ProvisionVersion>()
        from provision in Provision
        from rangeEnd in Provision.OrNull()
        from andOthers in Gen.Elements(false, true)
        from isAddition in Gen.Elements(false, true)
        from inherited in Any<ProvisionElement>().ValueListOf()
        from resolution in Any<CitationResolution>()
        from foundIn in Any<CitationPlace>().Optional()
        select new ProvisionCitation
        {
            Text = text,
            Start = start,
            Length = length,
            Law = law,
            LawNumber = lawNumber,
            LawSource = lawSource,
            Version = version,
            Provision = provision,
            RangeEnd = rangeEnd,
            AndOthers = andOthers,
            IsAddition = isAddition,
            Inherited = inherited,
            Resolution = resolution,
            FoundIn = foundIn,
        };

    public static Gen<DraftPlace> DraftPlace =>
        from text in TextGenerators.Text
        from start in Gen.Choose(0, 10_000)
        from length in Gen.Choose(0, 100)
        from document in TextGenerators.Text.OrNull()
        from pages in Range.OrNull()
        from lines in Range.OrNull()
        from note in Gen.Choose(1, 99).Optional()
        from headings in TextGenerators.Text.ValueListOf()
        from foundIn in Any<CitationPlace>().Optional()
        select new DraftPlace
        {
            Text = text,
            Start = start,
            Length = length,
            Document = document,
            Pages = pages,
            Lines = lines,
            Note = note,
            Headings = headings,
            FoundIn = foundIn,
        };

    public static Gen<NumberRange> Range =>
        from first in Gen.Choose(1, 500)
        from last in Gen.Choose(1, 500).Optional()
        from isOpen in Gen.Elements(false, true)
        select new NumberRange
        {
            First = first,
            Last = last,
            IsOpen = isOpen,
        };

    private static Gen<string> Number => Gen.Elements("1", "33", "5_2", "11_2_3");

    private static Gen<TEnum> Any<TEnum>()
        where TEnum : struct, Enum => Gen.Elements(Enum.GetValues<TEnum>());
}
