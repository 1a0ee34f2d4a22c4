using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Finds which prefecture, city or town publishes where the headings say no more than 市の考え方, or the letter no more than 市では、: the
/// one with whose name the title of the draft begins, 第２次白波市環境計画（案）.
/// </summary>
internal static class RespondingMunicipality
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
    private static readonly string[] s_beforeNames = ["）", ")", "次", "期", "版"];

    private static readonly string[] s_asSubject = ["では", "は、", "が、"];

    // Behind 市 and the like, where a municipality writes of itself.
    private static readonly string[] s_ofItself =
    [
        .. s_asSubject,
        "の考え",
        "の方針",
        "の皆",
        "のホームページ",
        "民",
        "長",
        "政",
        "役所",
        "役場",
        "庁",
        "広報",
        "内",
    ];

    /// <summary>The organization alone; null where neither says so, or the title names none of that kind.</summary>
    public static Publisher? Read(
        IReadOnlyList<string> responseHeadings,
        IReadOnlyList<LetterLine> letter,
        string? title
    )
    {
        if (title is null)
        {
            return null;
        }

        string[] texts =
        [
            .. responseHeadings.Select(heading => NormalizedText.Fold(heading)),
            .. letter.Select(line => line.Text),
        ];
        IEnumerable<char> responding = texts.Select(KindIn).OfType<char>();
        IEnumerable<char> writing = Municipalities.Letters.Where(kind =>
            Array.Exists(texts, text => SpeaksOf(text, kind, s_ofItself))
        );
        return responding
            .Concat(writing)
            .Select(kind => NameIn(title, kind))
            .OfType<string>()
            .Select(name => new Publisher(name))
            .FirstOrDefault();
    }

    /// <summary>Whether a municipality writes the letter, named or not: 本市では、, 町は、.</summary>
    public static bool Writes(IEnumerable<LetterLine> letter) =>
        letter.Any(line =>
            Municipalities.Letters.Any(kind => SpeaksOf(line.Text, kind, s_asSubject))
        );

    // 町では、, 府民意見, 本市の
    private static bool SpeaksOf(string text, char kind, string[] words)
    {
        for (
            int at = text.IndexOf(kind, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(kind, at + 1)
        )
        {
            bool beginsWord =
                at == 0 || !JapaneseScript.IsKanji(text[at - 1]) || text[at - 1] is '本' or '当';
            if (beginsWord && WordSearch.StartsWithAny(text.AsSpan(at + 1), words))
            {
                return true;
            }
        }

        return false;
    }

    // 市の考え方, 御意見に対する町の考え方, 本市の回答
    private static char? KindIn(string heading)
    {
        foreach (string response in RespondingOffice.Responses)
        {
            int kind = heading.IndexOf(response, StringComparison.Ordinal) - 1;
            if (
                kind >= 0
                && Municipalities.Letters.Contains(heading[kind])
                && (
                    kind == 0
                    || !JapaneseScript.IsKanji(heading[kind - 1])
                    || heading[kind - 1] is '本' or '当'
                )
            )
            {
                return heading[kind];
            }
        }

        return null;
    }

    private static string? NameIn(string title, char kind)
    {
        int start = StartOfName(title);
        int end = title.IndexOf(kind, Math.Min(title.Length, start + 1)) + 1;
        // 四日市市 and 野々市市; 若草町町税条例 is of 若草町.
        bool isDoubled =
            end < title.Length
            && title[end] == kind
            && WordSearch.EndsWithAny(title.AsSpan(0, end), s_citiesOfCities);
        end += isDoubled ? 1 : 0;
        string name = end > start ? title[start..end] : "";
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

    // Behind 第２次, 第七期 and （仮称）.
    private static int StartOfName(string title)
    {
        int start = 0;
        foreach (string before in s_beforeNames)
        {
            int at = title.IndexOf(before, StringComparison.Ordinal);
            start = at is > 0 and < LongestName ? Math.Max(start, at + 1) : start;
        }

        return start;
    }

    private static bool IsOfName(char character) =>
        JapaneseScript.IsKanji(character)
        || character is 'ヶ' or 'ケ' or 'ノ'
        || (JapaneseScript.IsHiragana(character) && character is not ('の' or 'は' or 'を'));
}
