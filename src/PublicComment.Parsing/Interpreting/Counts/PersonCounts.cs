using System.Buffers;

namespace PublicComment.Parsing;

/// <summary>Reads how many persons and bodies a line counts; parts of different kinds add up: 個人４名、団体２団体.</summary>
internal static class PersonCounts
{
    private const int LongestParts = 40;

    private static readonly string[] s_units =
    [
        "者",
        "名",
        "人",
        "社",
        "先",
        "団体",
        "個人",
        "法人",
        "企業",
        "の団体",
        "の個人",
        "の法人",
        "の企業",
        "の方から",
        "の方より",
        "の方々",
    ];
    private static readonly SearchValues<char> s_unitStarts = SearchValues.Create(
        "者名人社先団個法企の"
    );

    private static readonly string[] s_kinds = [.. SubmitterWords.Alone, "グループ", "その他"];

    private static readonly string[] s_joints =
    [
        "、",
        "・",
        ",",
        "/",
        ":",
        "及び",
        "並びに",
        "と",
        "の方",
        "の",
    ];

    // 県民一人ひとり, 一人暮らし, １人当たり count nobody.
    private static readonly string[] s_ofNobody =
    [
        "人ひとり",
        "人一人",
        "人1人",
        "人暮らし",
        "人ぐらし",
        "人親",
        "人当たり",
        "人あたり",
        "人につき",
        "人でも",
    ];
    private static readonly string[] s_beforeNobody = ["ひとり", "一人", "1人"];

    /// <summary>The first number of persons in a line and those that go on its list; null where there is none.</summary>
    public static int? Read(string text)
    {
        int? sum = null;
        string lastUnit = "";
        int end = 0;
        for (
            int position = NextUnit(text, 0);
            position < text.Length;
            position = NextUnit(text, position + 1)
        )
        {
            if (CountAt(text, position) is not { } count || count.Start < end)
            {
                continue;
            }

            if (
                sum is not null
                && !AreParts(text.AsSpan(end, count.Start - end), count.Unit != lastUnit)
            )
            {
                break;
            }

            sum = Math.Min(Numerals.Largest, (sum ?? 0) + count.Value);
            lastUnit = count.Unit;
            end = position + count.Unit.Length;
        }

        return sum;
    }

    private static int NextUnit(string text, int from)
    {
        int found = text.AsSpan(from).IndexOfAny(s_unitStarts);
        return found < 0 ? text.Length : from + found;
    }

    private static (int Value, int Start, string Unit)? CountAt(string text, int position)
    {
        int unit = WordSearch.LengthAtStart(text.AsSpan(position), s_units);
        return
            unit > 0
            && !WordSearch.StartsWithAny(text.AsSpan(position), s_ofNobody)
            && CountedWhole.NumberBefore(text, BeforeParts(text, position)) is { } number
            && !WordSearch.EndsWithAny(text.AsSpan(0, number.Start), s_beforeNobody)
            ? (number.Value, number.Start, text.Substring(position, unit))
            : null;
    }

    // 計80（個人62、団体18）の方から: the parts stand between the number and its unit.
    private static int BeforeParts(string text, int position)
    {
        int earliest = Math.Max(0, position - LongestParts);
        int open = text.AsSpan(earliest, position - earliest) is [.., ')'] near
            ? near.LastIndexOf('(')
            : -1;
        return open >= 0 ? earliest + open : position;
    }

    // Between two parts stands the kind of the second one, or their units differ; a sum stands behind 計 or before a bracket.
    private static bool AreParts(ReadOnlySpan<char> between, bool unitsDiffer)
    {
        bool isKindNamed = false;
        while (!between.IsEmpty)
        {
            int kind = WordSearch.LengthAtStart(between, s_kinds);
            int length = kind > 0 ? kind : WordSearch.LengthAtStart(between, s_joints);
            if (length == 0)
            {
                return false;
            }

            isKindNamed |= kind > 0;
            between = between[length..];
        }

        return isKindNamed || unitsDiffer;
    }
}
