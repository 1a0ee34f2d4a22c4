namespace PublicComment.Model;

/// <summary>The counters that name the levels: 編 章 節 款 目 条 項 号.</summary>
internal static class AddressUnits
{
    /// <summary>The counters in the order of <see cref="AddressLevel"/>.</summary>
    public const string Characters = "編章節款目条項号";

    /// <summary>The level that a counter names; the old form 條 is 条.</summary>
    public static AddressLevel LevelOf(char unit) => new Letter(unit).Level;
}
