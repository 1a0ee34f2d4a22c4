using FsCheck;
using FsCheck.Fluent;

namespace PublicComment.Model.Tests.Provisions;

/// <summary>Makes addresses that laws can have.</summary>
internal static class ProvisionGenerator
{
    private static readonly Gen<int> Number = Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, 9999));

    private static readonly Gen<string> Branched =
        from main in Number
        from branches in Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(Gen.Choose(1, 99), count))
        select string.Join('_', branches.Prepend(main));

    private static readonly Gen<string> Letter = Gen.Elements("イ", "ロ", "ハ", "ヲ", "ア", "ン");

    private static readonly Gen<string> Inner = Gen.OneOf(
        Letter,
        Gen.Choose(1, 120).Select(number => $"{number}"),
        Gen.Elements("i", "iv", "viii", "ix", "v", "a")
    );

    private static readonly Gen<ValueList<string>> Subitem =
        from first in Letter
        from inner in Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(Inner, count))
        select inner.Prepend(first).ToValueList();

    private static readonly Gen<Provision> InArticles =
        from article in Maybe(Branched)
        from paragraph in Maybe(Number.Select(number => (int?)number))
        from item in Maybe(Branched)
        from subitem in Subitem
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

    private static readonly Gen<Provision> InChapters =
        from part in Maybe(Branched)
        from chapter in Branched
        from section in Maybe(Branched)
        from subsection in Maybe(Branched)
        from division in Maybe(Branched)
        select new Provision
        {
            Part = part,
            Chapter = chapter,
            Section = section,
            Subsection = subsection,
            Division = division,
        };

    private static readonly Gen<Provision> InAppendices =
        from kind in Gen.Elements(Enum.GetValues<AppendixKind>())
        from number in Branched
        from row in Maybe(Gen.Choose(1, 300).Select(value => (int?)value))
        select new Provision
        {
            Appendix = new(kind)
            {
                Number = number.Count(c => c == '_') == 3 ? "1" : number,
                Row = kind == AppendixKind.Table ? row : null,
            },
        };

    private static readonly Gen<Provision> InSupplementaryProvisions =
        from provision in Gen.OneOf(InArticles, InAppendices)
        from law in Gen.Elements(null, "平成25年法律第27号", "令和三年法律第三十七号")
        select provision with
        {
            Supplementary = new(law),
        };

    public static Gen<Provision> Provisions { get; } =
        Gen.OneOf(InArticles, InChapters, InAppendices, InSupplementaryProvisions);

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
