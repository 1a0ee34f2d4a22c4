namespace PublicComment;

/// <summary>Prefectures, cities, wards, towns and villages, by the letters that end their names.</summary>
internal static class Municipalities
{
    public const string Letters = "都道府県市区町村";

    /// <summary>A wording for each of them: 県の考え, 市の考え and so on of の考え.</summary>
    public static string[] Each(string behind) => [.. Letters.Select(letter => letter + behind)];
}
