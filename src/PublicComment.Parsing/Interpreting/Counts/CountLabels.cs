using System.Buffers;

namespace PublicComment.Parsing;

/// <summary>Reads the bare numbers behind labels: 提出意見数 3, and 意見提出者数:13(団体、個人).</summary>
internal static class CountLabels
{
    private const int FewestOfList = 3;

    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789,");

    private const string Marks = ":・|は" + Brackets.All;

    private static readonly string[] s_opinions =
    [
        "意見数",
        "意見等数",
        "意見の数",
        "意見総数",
        "意見の総数",
        "総意見数",
        "意見件数",
        "意見の件数",
        "意見の延べ数",
        "意見ののべ数",
        "提出件数",
        "意見提出数",
        "応募件数",
        "到達件数",
        "応募意見数",
    ];
    private static readonly string[] s_submissions =
    [
        "提出件数",
        "意見提出数",
        "応募件数",
        "到達件数",
    ];
    private static readonly string[] s_allOpinions =
    [
        "意見総数",
        "意見の総数",
        "意見の延べ数",
        "意見ののべ数",
        "意見の延べ総数",
        "意見ののべ総数",
        "延べ意見数",
        "のべ意見数",
        "延べ意見件数",
        "のべ意見件数",
        "総意見数",
    ];
    private static readonly string[] s_submitters =
    [
        "提出者数",
        "提出人数",
        "提出者の数",
        "意見者数",
        "応募者数",
        "方の数",
        "団体の数",
    ];

    // 意見提出者　25件
    private static readonly string[] s_countedAsItems = [.. s_submitters, "意見提出者"];

    // 提出された意見の件数 なし
    private static readonly string[] s_none =
    [
        "なし",
        "無し",
        "無",
        "ありません。",
        "ありませんでした。",
    ];

    /// <summary>The number of opinions behind its label, or alone on the line below it.</summary>
    public static int? Opinions(string text, string below) =>
        Read(s_opinions, "人名者団の", text, below);

    /// <summary>The number behind a label that says how often opinions were sent in.</summary>
    public static int? Submissions(string text) => Read(s_submissions, "人名者団の", text, "");

    /// <summary>The number behind a label that says of all opinions how many they are.</summary>
    public static int? AllOpinions(string text) => Read(s_allOpinions, "人名者団の", text, "");

    /// <summary>The number of submitters behind its label, or alone on the line below it.</summary>
    public static int? Submitters(string text, string below) =>
        Read(s_submitters, "件通", text, below.TrimEnd('人', '名', '者'));

    /// <summary>The number of submitters that is printed as one of items: 意見提出者の数は合計25件, 25件（意見提出者数）.</summary>
    public static int? SubmittersAsItems(string text)
    {
        if (PersonCounts.Read(text) is not null)
        {
            return null;
        }

        foreach (string label in s_countedAsItems)
        {
            int position = text.IndexOf(label, StringComparison.Ordinal);
            if (position < 0)
            {
                continue;
            }

            string value = text[(position + label.Length)..].TrimStart([.. Marks, '数']);
            value = value[WordSearch.LengthAtStart(value, CountedWhole.Totals)..];
            int end = Numerals.LengthAtStart(value);
            if (end > 0 && value[end..].StartsWith('件'))
            {
                return Numerals.ReadBackwards(value, end)?.Value;
            }

            ReadOnlySpan<char> before = text.AsSpan(0, position);
            before = before.EndsWith("意見") ? before[..^"意見".Length] : before;
            // 64件（提出者数28） has a number of its own.
            if (end == 0 && before.EndsWith("件("))
            {
                return CountedWhole.NumberBefore(text, before.Length - "件(".Length)?.Value;
            }
        }

        return null;
    }

    private static int? Read(string[] labels, string otherUnits, string text, string below)
    {
        foreach (string label in labels)
        {
            int position = text.IndexOf(label, StringComparison.Ordinal);
            if (position < 0)
            {
                continue;
            }

            string value = text[(position + label.Length)..].TrimStart(Marks.ToCharArray());
            return Array.Exists(s_none, word => word == (value.Length > 0 ? value : below)) ? 0
                : value.Length > 0 ? LeadingNumber(value, otherUnits)
                : CountCell.Read(below);
        }

        return null;
    }

    private static int? LeadingNumber(string value, string otherUnits)
    {
        int end = Numerals.LengthAtStart(value);
        if (BeginsList(value))
        {
            return null;
        }

        // ３通（８件）: the letters, and the opinions in them.
        bool countsOther =
            end < value.Length
            && (otherUnits.Contains(value[end]) || (value[end] == '通' && value.Contains('件')));
        return !countsOther && Numerals.ReadBackwards(value, end) is { Start: 0 } number
            ? number.Value
            : null;
    }

    // 延べ提出意見数 3,065 25,947 29,012: the cells of a table that lost its columns, of which any may be meant.
    private static bool BeginsList(string value)
    {
        int numbers = 0;
        int at = 0;
        while (at < value.Length && char.IsAsciiDigit(value[at]))
        {
            numbers++;
            int length = value.AsSpan(at).IndexOfAnyExcept(s_digits);
            at = length < 0 ? value.Length : at + length;
            at += at < value.Length && value[at] == SeparateNumbers.Separator ? 1 : 0;
        }

        return numbers >= FewestOfList;
    }
}
