using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>An address inside a law: 第33条第4項, 附則第2条, 別表第一.</summary>
/// <remarks>
/// Compared by content. Ordered as a law prints its parts: the main provisions, the supplementary provisions, what is appended; in each
/// by the levels from the outermost in, a whole before its parts (第5条, 第5条第1項, 第5条の2, 第6条). An address by chapter says nothing
/// about articles: it stands behind the addresses by article. A provision without any member is the whole law.
/// </remarks>
public sealed partial record Provision : IComparable<Provision>
{
    /// <summary>The supplementary provisions; null where the address lies in the main provisions.</summary>
    public SupplementaryProvisions? Supplementary { get; init; }

    /// <summary>The appended table, form or the like.</summary>
    public Appendix? Appendix { get; init; }

    /// <summary>The number of the part (編); branches follow an underscore.</summary>
    /// <exception cref="ArgumentException">The value is no number of this form.</exception>
    [JsonConverter(typeof(ProvisionNumberConverter))]
    public string? Part
    {
        get;
        init => field = ProvisionRules.RequireNumber(value, nameof(Part));
    }

    /// <summary>The number of the chapter (章); branches follow an underscore.</summary>
    /// <exception cref="ArgumentException">The value is no number of this form.</exception>
    [JsonConverter(typeof(ProvisionNumberConverter))]
    public string? Chapter
    {
        get;
        init => field = ProvisionRules.RequireNumber(value, nameof(Chapter));
    }

    /// <summary>The number of the section (節); branches follow an underscore.</summary>
    /// <exception cref="ArgumentException">The value is no number of this form.</exception>
    [JsonConverter(typeof(ProvisionNumberConverter))]
    public string? Section
    {
        get;
        init => field = ProvisionRules.RequireNumber(value, nameof(Section));
    }

    /// <summary>The number of the subsection (款); branches follow an underscore.</summary>
    /// <exception cref="ArgumentException">The value is no number of this form.</exception>
    [JsonConverter(typeof(ProvisionNumberConverter))]
    public string? Subsection
    {
        get;
        init => field = ProvisionRules.RequireNumber(value, nameof(Subsection));
    }

    /// <summary>The number of the division (目); branches follow an underscore.</summary>
    /// <exception cref="ArgumentException">The value is no number of this form.</exception>
    [JsonConverter(typeof(ProvisionNumberConverter))]
    public string? Division
    {
        get;
        init => field = ProvisionRules.RequireNumber(value, nameof(Division));
    }

    /// <summary>The article's number; branches follow an underscore, as in the e-Gov law XML: 第5条の2 is <c>5_2</c>.</summary>
    /// <exception cref="ArgumentException">The value is no number of this form.</exception>
    [JsonConverter(typeof(ProvisionNumberConverter))]
    public string? Article
    {
        get;
        init => field = ProvisionRules.RequireNumber(value, nameof(Article));
    }

    /// <summary>The paragraph's number, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 9999.</exception>
    [JsonConverter(typeof(ProvisionCountConverter))]
    public int? Paragraph
    {
        get;
        init => field = ProvisionRules.RequireCount(value, nameof(Paragraph));
    }

    /// <summary>The item's number; branches follow an underscore: 第11号の2 is <c>11_2</c>.</summary>
    /// <exception cref="ArgumentException">The value is no number of this form.</exception>
    [JsonConverter(typeof(ProvisionNumberConverter))]
    public string? Item
    {
        get;
        init => field = ProvisionRules.RequireNumber(value, nameof(Item));
    }

    /// <summary>The subitems below the item, outermost first, without brackets: イ(1) is <c>["イ", "1"]</c>; null where there are none.</summary>
    /// <exception cref="ArgumentException">A value is no katakana letter, number or Latin letters.</exception>
    [JsonConverter(typeof(SubitemConverter))]
    public ValueList<string>? Subitem
    {
        get;
        init => field = ProvisionRules.RequireSubitem(value, nameof(Subitem));
    }

    /// <summary>The portion that is meant, outermost first: 各号列記以外の部分ただし書; null where it is the whole.</summary>
    public ValueList<ProvisionPortion>? Portion
    {
        get;
        init => field = ProvisionRules.NullIfEmpty(value);
    }

    /// <summary>Whether the address is the whole law: none of the members is set.</summary>
    [JsonIgnore]
    public bool IsWholeLaw => this == WholeLaw;

    internal static Provision WholeLaw { get; } = new();

    /// <summary>Whether another address lies inside this one, or is the same: 第33条 contains 第33条第4項.</summary>
    /// <remarks>
    /// Both addresses count as addresses in the same law. Only what the addresses state is compared: a chapter is not known to
    /// contain an article whose address does not name the chapter, and the whole law contains every address.
    /// </remarks>
    public bool Contains([NotNullWhen(true)] Provision? other) =>
        other is not null && ProvisionHierarchy.Contains(this, other);

    /// <inheritdoc/>
    public int CompareTo(Provision? other) =>
        other is null ? 1 : ProvisionHierarchy.Compare(this, other);

    /// <summary>Whether one address stands before another.</summary>
    public static bool operator <(Provision left, Provision right) => Compare(left, right) < 0;

    /// <summary>Whether one address stands before another or is the same.</summary>
    public static bool operator <=(Provision left, Provision right) => Compare(left, right) <= 0;

    /// <summary>Whether one address stands behind another.</summary>
    public static bool operator >(Provision left, Provision right) => Compare(left, right) > 0;

    /// <summary>Whether one address stands behind another or is the same.</summary>
    public static bool operator >=(Provision left, Provision right) => Compare(left, right) >= 0;

    private static int Compare(Provision left, Provision right) =>
        Comparer<Provision>.Default.Compare(left, right);
}
