namespace PublicComment.Model;

/// <summary>The words of statutes that join two provisions, two names, or two parts of one name.</summary>
internal static class Conjunctions
{
    public static readonly string[] Words =
    [
        "及び",
        "並びに",
        "又は",
        "若しくは",
        "および",
        "ならびに",
        "または",
        "もしくは",
        "及ビ",
    ];
}
