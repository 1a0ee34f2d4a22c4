using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Takes the name of an office apart into the organization and its division: 総務省|情報流通行政局放送政策課.</summary>
internal static class OfficeName
{
    private const int LongestName = 60;

    private static readonly string[] s_stateOrganizations =
    [
        "委員会",
        "庁",
        "省",
        "内閣官房",
        "内閣府",
    ];

    // The only prefectures that are no 県. Their letters occur in the names of cities: 宇都宮市, 甲府市.
    private static readonly string[] s_prefectures = ["東京都", "北海道", "京都府", "大阪府", "県"];

    private static readonly string[] s_municipalities = ["京都市", "市", "区", "町", "村"];

    // Those of the above that are names and no endings of names.
    private static readonly string[] s_names =
    [
        "内閣官房",
        "内閣府",
        "東京都",
        "北海道",
        "京都府",
        "大阪府",
        "京都市",
    ];

    private static readonly string[] s_otherOrganizations = ["会議", "本部", "院", "機構"];

    // Words within the names of divisions that look like the end of a municipality's or of a prefecture's: 都市計画課, 農村振興課.
    private static readonly string[] s_otherWords =
    [
        "市町村",
        "市区町村",
        "都市",
        "市民",
        "市街",
        "市場",
        "市営",
        "市有",
        "地区",
        "区民",
        "区画",
        "区役所",
        "市役所",
        "町役場",
        "村役場",
        "町民",
        "町会",
        "町並",
        "農村",
        "漁村",
        "山村",
        "村民",
        "病院",
        "学院",
        "寺院",
        "県民",
        "県土",
        "県営",
        "県有",
    ];

    private static readonly string[] s_divisions =
    [
        "局",
        "部",
        "課",
        "室",
        "官",
        "グループ",
        "チーム",
        "係",
        "班",
        "センター",
        "所",
        "担当",
        "付",
    ];

    /// <summary>Reads デジタル庁 デジタル社会共通機能グループ, 総務省情報流通行政局放送政策課, 公 正 取 引 委 員 会.</summary>
    /// <returns>Null where the text is no name of an office, or that of a division alone.</returns>
    public static Publisher? Read(string printed)
    {
        string[] parts = printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (
            parts.Length == 0
            || printed.Length > LongestName
            || printed.AsSpan().ContainsAny("。「」?？")
        )
        {
            return null;
        }

        if (parts.Length > 1 && Array.TrueForAll(parts, part => part.Length == 1))
        {
            parts = [string.Concat(parts)];
        }

        int end = EndOfOrganization(parts[0]);
        if (end < 0)
        {
            return null;
        }

        string rest = string.Join(' ', (string[])[parts[0][end..], .. parts.Skip(1)]).Trim();
        return rest.Length == 0 ? new(parts[0][..end])
            : IsDivision(rest) ? new(parts[0][..end], rest)
            : null;
    }

    /// <summary>Whether a text names a part of an office: 都市計画課, 総合政策局.</summary>
    public static bool IsDivision(ReadOnlySpan<char> printed)
    {
        string folded = NormalizedText.Fold(printed);
        return folded.Length is > 1 and <= LongestName
            && !folded.Contains('。', StringComparison.Ordinal)
            && s_divisions.Any(ending =>
                folded.TrimEnd(')').EndsWith(ending, StringComparison.Ordinal)
            );
    }

    // A name ends where the whole part does, or where a division follows.
    private static int EndOfOrganization(string part)
    {
        int end = EndWith(part, s_stateOrganizations, from: 0);
        if (end < 0)
        {
            int prefecture = EndWith(part, s_prefectures, from: 0);
            int municipality = EndWith(part, s_municipalities, Math.Max(prefecture, 0));
            end = municipality >= 0 ? municipality : prefecture;
        }

        return end >= 0 ? end : EndWith(part, s_otherOrganizations, from: 0);
    }

    // The ending that stands first in the list decides, and the first place where it ends an organization.
    private static int EndWith(string part, string[] endings, int from)
    {
        foreach (string ending in endings)
        {
            for (
                int found = part.IndexOf(ending, from, StringComparison.Ordinal);
                found >= 0;
                found = part.IndexOf(ending, found + 1, StringComparison.Ordinal)
            )
            {
                int end = found + ending.Length;
                bool isName = s_names.Contains(ending);
                if (
                    (isName || (found > from && !IsInsideWord(part, found)))
                    && (end == part.Length || BeginsDivision(part.AsSpan(end)))
                )
                {
                    return end;
                }
            }
        }

        return -1;
    }

    // 四日市|市総務課 is no way to part a name; みどり市|市民課 is one.
    private static bool BeginsDivision(ReadOnlySpan<char> rest) =>
        IsDivision(rest) && (!"市区町村".Contains(rest[0]) || IsWordAt(rest));

    private static bool IsInsideWord(string part, int at)
    {
        foreach (string word in s_otherWords)
        {
            int from = Math.Max(0, at - word.Length + 1);
            int found = part.IndexOf(word, from, StringComparison.Ordinal);
            if (found >= 0 && found <= at)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWordAt(ReadOnlySpan<char> rest)
    {
        foreach (string word in s_otherWords)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
