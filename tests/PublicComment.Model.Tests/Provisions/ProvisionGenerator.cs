using FsCheck;
using FsCheck.Fluent;

namespace PublicComment.Model.Tests.Provisions;

/// <summary>Makes addresses that laws can have.</summary>
internal static class ProvisionGenerator
{
    private static readonly Gen<int> s_number = Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, 9999));

    private static readonly Gen<string> s_branched =
        from main in s_number
        from branches in Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(Gen.Choose(1, 99), count))
        select string.Join('_', branches.Prepend(main));

    private static readonly Gen<string> s_letter = Gen.Elements("イ", "ロ", "ハ", "ヲ", "ア", "ン");

    private static readonly Gen<string> s_inner = Gen.OneOf(
        s_letter,
        Gen.Choose(1, 120).Select(number => $"{number}"),
        Gen.Elements("i", "iv", "viii", "ix", "v", "a")
    );

    private static readonly Gen<ValueList<string>> s_subitem =
        from first in s_letter
        from inner in Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(s_inner, count))
        select inner.Prepend(first).ToValueList();

    private static readonly Gen<Provision> s_inArticles =
        from article in Maybe(s_branched)
        from paragraph in Maybe(s_number.Select(number => (int?)number))
        from item in Maybe(s_branched)
        from subitem in s_subitem
        from hasSubitem in Gen.Choose(0, 2)
        from portion in Maybe(
            Gen.Elements(Enum.GetValues<ProvisionPortion>()).Select(p => (ProvisionPortion?)p)
        )
        select new Provision
        {
            Article = article ?? (paragraph is null && item is null ? "7" : null),
            Paragraph = paragraph,
            Item = item,
            Subitem = item is not null && hasSubitem == 0 ? subitem : null,
            Portion = portion is { } named ? [named] : null,
        };

    private static readonly Gen<Provision> s_inChapters =
        from part in Maybe(s_branched)
        from chapter in s_branched
        from section in Maybe(s_branched)
        from subsection in Maybe(s_branched)
        from division in Maybe(s_branched)
        select new Provision
        {
            Part = part,
            Chapter = chapter,
            Section = section,
            Subsection = subsection,
            Division = division,
        };

    private static readonly Gen<Provision> s_inAppendices =
        from kind in Gen.Elements(Enum.GetValues<AppendixKind>())
        from number in s_branched
        from row in Maybe(Gen.Choose(1, 300).Select(value => (int?)value))
        select new Provision
        {
            Appendix = new(kind)
            {
                Number = number.Count(c => c == '_') == 3 ? "1" : number,
                Row = kind == AppendixKind.Table ? row : null,
            },
        };

    private static readonly Gen<Provision> s_inSupplementaryProvisions =
        from provision in Gen.OneOf(s_inArticles, s_inAppendices)
        from law in Gen.Elements(null, "平成25年法律第27号", "令和三年法律第三十七号")
        select provision with
        {
            Supplementary = new(law),
        };

    public static Gen<Provision> Provisions { get; } =
        Gen.OneOf(s_inArticles, s_inChapters, s_inAppendices, s_inSupplementaryProvisions);

    /// <summary>An address and what is left of it without its innermost levels, which contains it.</summary>
    public static Gen<(Provision Whole, Provision Part)> Nested { get; } =
        from part in Provisions
        from levels in Gen.Choose(0, 5)
        select (WithoutInner(part, levels), part);

    /// <summary>Two addresses, half of them with much in common.</summary>
    public static Gen<(Provision Left, Provision Right)> Pairs { get; } =
        Gen.OneOf(
            Provisions.Two().Select(pair => (pair.Item1, pair.Item2)),
            Nested.Select(pair => (pair.Whole, pair.Part)),
            from provision in Provisions
            select (
                provision with
                {
                    Supplementary = provision.Supplementary is null ? new(null) : null,
                },
                provision
            )
        );

    private static Provision WithoutInner(Provision provision, int levels) =>
        provision with
        {
            Portion = levels > 0 ? null : provision.Portion,
            Appendix =
                levels > 0 && provision.Appendix is { } appendix
                    ? appendix with
                    {
                        Row = null,
                    }
                    : provision.Appendix,
            Subitem = levels > 1 ? null : provision.Subitem,
            Item = levels > 2 ? null : provision.Item,
            Paragraph = levels > 3 ? null : provision.Paragraph,
            Article = levels > 4 ? null : provision.Article,
        };

    private static Gen<T?> Maybe<T>(Gen<T> values) =>
        Gen.OneOf(values.Select(value => (T?)value), Gen.Constant(default(T)));
}
