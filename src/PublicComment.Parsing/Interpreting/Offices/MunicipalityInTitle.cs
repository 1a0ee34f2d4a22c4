namespace PublicComment.Parsing;

/// <summary>
/// Finds the prefecture, city or town whose name begins the title of a draft, or stands behind the mark of its edition: 白波市第２次環境計画,
/// 第２次白波市環境計画, 後期 白波市環境計画.
/// </summary>
internal static class MunicipalityInTitle
{
    private const int LongestName = 8;
    private const int ShortestName = 2;

    // 本市, 各市, 全町 are no names; 本庄市 is one.
    private const string Pointers = "本当各同全両他";

    // Words for cities, towns and districts, and no names.
    private static readonly string[] s_kindsOfPlaces =
    [
        "中核市",
        "特例市",
        "政令市",
        "新市",
        "下町",
        "港町",
        "特別区",
        "校区",
        "学区",
        "行政区",
        "自治区",
        "選挙区",
    ];

    // What stands before 市 in names that end with 市市.
    private static readonly string[] s_citiesOfCities = ["日市", "々市"];

    // What the beginning of a title ends with before the name.
    private static readonly string[] s_beforeNames = ["）", ")", "次", "期", "版", "改訂", "改定"];

    /// <summary>The name; null where the title has none of that kind.</summary>
    /// <param name="title">The title of the draft.</param>
    /// <param name="kind">The letter that ends the name: 市, 町.</param>
    public static string? Read(string title, char kind)
    {
        string? name = null;
        for (int start = 0; name is null && start >= 0; )
        {
            int edition = EndOfEdition(title, start, kind);
            name = NameAt(title, start, edition < 0 ? title.Length : edition, kind);
            start = edition;
        }

        return name;
    }

    private static string? NameAt(string title, int from, int limit, char kind)
    {
        int start = title.Length - title.AsSpan(from).TrimStart(" \u3000").Length;
        int end = title.IndexOf(kind, Math.Min(title.Length, start + 1)) + 1;
        // 四日市市 and 野々市市; 若草町町税条例 is of 若草町.
        bool isDoubled =
            end < title.Length
            && title[end] == kind
            && WordSearch.EndsWithAny(title.AsSpan(0, end), s_citiesOfCities);
        end += isDoubled ? 1 : 0;
        string name = end > start && end <= limit ? title[start..end] : "";
        return
            name.Length is >= ShortestName and <= LongestName
            && name.All(IsOfName)
            && (name.Length > ShortestName || !Pointers.Contains(name[0]))
            && !WordSearch.EndsWithAny(name, s_kindsOfPlaces)
            && !OrganizationName.BeginsOtherWord(title.AsSpan(end - 1))
            && OrganizationName.EndIn(name) == name.Length
            ? name
            : null;
    }

    // Behind the next 第２次, 第七期, 後期, 改訂 or （仮称）, where it stands near; -1 where none does. 三次市 is a name.
    private static int EndOfEdition(string title, int start, char kind)
    {
        int end = -1;
        ReadOnlySpan<char> near = title.AsSpan(start, Math.Min(LongestName, title.Length - start));
        foreach (string before in s_beforeNames)
        {
            int at = near.IndexOf(before, StringComparison.Ordinal);
            int behind = start + at + before.Length;
            bool isEdition =
                at >= 0
                && behind < title.Length
                && !(start == 0 && at == 1 && title[behind] == kind);
            end = isEdition && (end < 0 || behind < end) ? behind : end;
        }

        return end;
    }

    private static bool IsOfName(char character) =>
        JapaneseScript.IsKanji(character)
        || character is 'ヶ' or 'ケ' or 'ノ'
        || (JapaneseScript.IsHiragana(character) && character is not ('の' or 'は' or 'を'));
}
