namespace PublicComment.Model;

/// <summary>What goes on with a sentence behind an address: 第12条 については, with the blank of a conversion between them.</summary>
internal static class Particles
{
    private static readonly string[] s_words =
    [
        "について",
        "において",
        "に",
        "は",
        "を",
        "の",
        "が",
        "と",
        "で",
        "も",
        "へ",
        "から",
        "より",
        "及び",
        "並びに",
        "又は",
        "若しくは",
        "ただし書",
        "各号",
        "前段",
        "後段",
        "、",
        "・",
        "～",
        "等",
        "関係",
    ];

    /// <summary>Whether a text begins with one.</summary>
    public static bool Begin(ReadOnlySpan<char> text) => WordSearch.StartsWithAny(text, s_words);
}
