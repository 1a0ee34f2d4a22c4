using System.Buffers;

namespace PublicComment.Parsing;

/// <summary>Finds the end of the name of an organization, behind which the name of its division may stand.</summary>
internal static class OrganizationName
{
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
        "北海道開発局",
    ];

    private static readonly string[] s_otherOrganizations =
    [
        "審議会",
        "会議",
        "本部",
        "院",
        "機構",
        "銀行",
        "公社",
        "企業団",
        "協会",
        "組合",
        "連合",
        "大学",
        "研究所",
        "事業団",
        "公庫",
        "振興会",
        "取引所",
        "税関",
        "裁判所",
        "審判所",
        "株式会社",
    ];

    // What a name begins with is no place: 公益財団法人秋津県産業振興センター.
    private static readonly string[] s_bodies =
    [
        "特定非営利活動法人",
        "一般社団法人",
        "一般財団法人",
        "公益社団法人",
        "公益財団法人",
        "独立行政法人",
        "地方独立行政法人",
        "国立大学法人",
        "公立大学法人",
        "国立研究開発法人",
        "社会福祉法人",
        "株式会社",
    ];

    /// <summary>The legal forms with which the name of a body begins.</summary>
    public static IReadOnlyList<string> Bodies => s_bodies;

    // Offices of the state for a part of the country, which publish in their own name: 中部地方整備局.
    private static readonly string[] s_regionalBureaus =
    [
        "地方整備局",
        "経済産業局",
        "農政局",
        "運輸局",
        "総合通信局",
        "労働局",
        "財務局",
        "国税局",
        "防衛局",
        "森林管理局",
        "地方環境事務所",
        "総合事務局",
        "北海道開発局",
    ];

    // Where an office sits; without the name of its place it is none.
    private static readonly string[] s_seats =
    [
        "県庁",
        "府庁",
        "都庁",
        "道庁",
        "本庁",
        "市役所",
        "区役所",
        "町役場",
        "村役場",
    ];

    // Where its offices and its assembly sit, as a part of its name.
    private static readonly string[] s_behindMunicipality = ["役所", "役場", "議会"];

    // Not 都 and 道, which begin the names of offices of the state: 国土交通省北海道開発局, 都市局.
    private static readonly SearchValues<char> s_placeMarks = SearchValues.Create("府県市区町村");

    // Words within the names of divisions that look like the end of an organization's: 都市計画課, 農村振興課, 庁舎整備室.
    private static readonly string[] s_otherWords =
    [
        "都道府県",
        "省庁",
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
        "庁舎",
        "省エネ",
        "産業労働局",
    ];

    // In these a prefecture and its division stand beside each other: 山川県土木部; 県土整備部 is a division.
    private static readonly string[] s_acrossBorder = ["県土木", "県土地", "県土壌", "県土砂"];

    /// <summary>Where the name of the organization ends: where the whole part does, or where a division follows; -1 for none.</summary>
    public static int EndIn(string part)
    {
        if (WordSearch.LengthAtStart(part, s_bodies) is > 0 and int prefix)
        {
            int body = EndWith(part, s_otherOrganizations, prefix);
            return body >= 0 ? body : part.Length;
        }

        int end = EndWith(part, s_stateOrganizations, from: 0);
        end = end >= 0 ? end : EndOfRegionalBureau(part);
        if (end < 0)
        {
            int prefecture = EndWith(part, s_prefectures, from: 0);
            int municipality = EndWith(part, s_municipalities, Math.Max(prefecture, 0));
            end = municipality >= 0 ? municipality : prefecture;
        }

        end = end >= 0 ? end : EndWith(part, s_otherOrganizations, from: 0);
        return end >= 0 && s_seats.Contains(part[..end]) ? -1 : end;
    }

    /// <summary>Whether a name is that of a ministry, an agency or the Cabinet Office.</summary>
    public static bool IsOfMinistry(string organization) =>
        organization is [.., '省' or '庁'] or "内閣府" or "内閣官房";

    /// <summary>Whether a name is that of a prefecture or a city; those of towns are names of places in cities too.</summary>
    public static bool IsOfCity(string organization) =>
        organization is [_, _, .., '県' or '市'] || s_prefectures.Contains(organization);

    /// <summary>Whether a text begins with a word such as 市民, whose first letter ends no name.</summary>
    public static bool BeginsOtherWord(ReadOnlySpan<char> text) =>
        WordSearch.StartsWithAny(text, s_otherWords)
        && !WordSearch.StartsWithAny(text, s_acrossBorder);

    // 関東経済産業局; 東京都財務局 is a part of 東京都.
    private static int EndOfRegionalBureau(string part)
    {
        int end = EndWith(part, s_regionalBureaus, from: 0);
        bool isOfMunicipality =
            part.AsSpan(0, Math.Max(0, end)).ContainsAny(s_placeMarks)
            || part.StartsWith("東京都", StringComparison.Ordinal);
        return isOfMunicipality ? -1 : end;
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
                int end = BehindSeat(part, found + ending.Length);
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

    // 西海市役所 and 若草町役場 stay as they are printed, as 山川県庁 does; 川辺町議会 is no part of the town's offices.
    private static int BehindSeat(string part, int end) =>
        part.AsSpan(end).StartsWith("議会局", StringComparison.Ordinal)
            ? end
            : end + WordSearch.LengthAtStart(part.AsSpan(end), s_behindMunicipality);

    // 監督局銀行|第二課 and 四日市|市総務課 are no ways to part a name; みどり市|市民課 is one.
    private static bool BeginsDivision(ReadOnlySpan<char> rest) =>
        DivisionName.IsMeant(DivisionName.WithoutHead(rest.ToString()))
        && rest[0] != '第'
        && (!"市区町村".Contains(rest[0]) || BeginsOtherWord(rest));

    private static bool IsInsideWord(string part, int at)
    {
        foreach (string word in s_otherWords)
        {
            int from = Math.Max(0, at - word.Length + 1);
            int found = part.IndexOf(word, from, StringComparison.Ordinal);
            if (
                found >= 0
                && found <= at
                && !WordSearch.StartsWithAny(part.AsSpan(found), s_acrossBorder)
            )
            {
                return true;
            }
        }

        return false;
    }
}
