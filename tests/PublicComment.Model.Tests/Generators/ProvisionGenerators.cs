using FsCheck;
using FsCheck.Fluent;

namespace PublicComment.Model.Tests;

/// <summary>Addresses and citations; a citation need not stand in the text beside it.</summary>
internal static class ProvisionGenerators
{
    public static Gen<Provision> Provision =>
        from article in Number.OrNull()
        from paragraph in Gen.Choose(1, 99).Optional()
        from item in Number.OrNull()
        from subitem in Gen.Elements("イ", "ロ", "1", "i").NonEmptyValueListOf().Optional()
        select new Provision
        {
            Article = article,
            Paragraph = paragraph,
            Item = item,
            Subitem = subitem,
        };

    public static Gen<ProvisionCitation> Citation =>
        from text in TextGenerators.Text
        from start in Gen.Choose(0, 10_000)
        from length in Gen.Choose(0, 100)
        from law in TextGenerators.Text.OrNull()
        from provision in Provision
        select new ProvisionCitation
        {
            Text = text,
            Start = start,
            Length = length,
            Law = law,
            Provision = provision,
        };

    private static Gen<string> Number => Gen.Elements("1", "33", "5_2", "11_2_3");
}
