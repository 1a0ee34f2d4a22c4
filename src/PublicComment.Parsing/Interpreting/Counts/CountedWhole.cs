using System.Buffers;

namespace PublicComment.Parsing;

/// <summary>Tells the whole from its parts in a line of counts: of parts and their sum, the sum counts.</summary>
internal static class CountedWhole
{
    // A breakdown by route; its lines are parts, and what stands behind 計 is the whole.
    private static readonly string[] s_routes =
    [
        "郵送",
        .. ContactWords.Mails,
        .. ContactWords.Faxes,
        "持参",
        "窓口",
        "フォーム",
        "封書",
        "e-Gov",
        "投函",
    ];
    private static readonly SearchValues<char> s_numbersOrPauses = SearchValues.Create(
        "0123456789、。;"
    );

    // Behind the word for a route: によるもの, された方が
    private const int FarthestNumber = 8;

    // Behind the word for a sum: 合計（意見提出者数）
    private const int FarthestNumberOfSum = 16;
    private const string Pauses = "、:";

    private static readonly string[] s_totals = [.. TotalWords.All, "延べ", "のべ", "全部で"];

    /// <summary>The words before a sum.</summary>
    public static ReadOnlySpan<string> Totals => s_totals;

    /// <summary>The number that ends before a position, and where it starts; null where there is none, or one of 第２団体 and 同一人.</summary>
    public static (int Value, int Start)? NumberBefore(string text, int position) =>
        Numerals.ReadBackwards(text, position) is { } number
        && !(number.Start > 0 && text[number.Start - 1] is ('第' or '同'))
            ? number
            : null;

    /// <summary>The first number before a unit, or the sum of all: 個人から7件、団体から2件、合計9件.</summary>
    public static int? Before(string unit, string text)
    {
        int? first = null;
        long sum = 0;
        for (
            int position = text.IndexOf(unit, StringComparison.Ordinal);
            position >= 0;
            position = text.IndexOf(unit, position + 1, StringComparison.Ordinal)
        )
        {
            // １ 件名 numbers a heading.
            if (
                NumberBefore(text, position) is not { } number
                || text.AsSpan(position).StartsWith("件名", StringComparison.Ordinal)
            )
            {
                continue;
            }

            bool isSum =
                first is not null
                && number.Value == sum
                && s_totals.Any(word =>
                    text.AsSpan(0, number.Start).EndsWith(word, StringComparison.Ordinal)
                );
            if (isSum)
            {
                return number.Value;
            }

            first ??= number.Value;
            sum += number.Value;
        }

        return first;
    }

    /// <summary>The part of a line that states the whole; without a sum, what stands before the parts.</summary>
    public static string In(string text)
    {
        int part = FirstPart(text);
        if (part < 0)
        {
            return text;
        }

        int total = s_totals.Max(word => LastCounted(word, text));
        return total > part ? text[total..] : text[..part];
    }

    // メール 39, 持参された方が2名; 郵送により意見を募集し counts nothing.
    private static int FirstPart(string text)
    {
        int part = -1;
        foreach (string route in s_routes)
        {
            for (
                int at = text.IndexOf(route, StringComparison.Ordinal);
                at >= 0 && (part < 0 || at < part);
                at = text.IndexOf(route, at + 1, StringComparison.Ordinal)
            )
            {
                if (IsCounted(text.AsSpan(at + route.Length), FarthestNumber))
                {
                    part = at;
                }
            }
        }

        return part;
    }

    // 計 27 件; the 計 of 計画 is no sum.
    private static int LastCounted(string word, string text)
    {
        int at = text.LastIndexOf(word, StringComparison.Ordinal);
        while (
            at >= 0
            && !IsCounted(text.AsSpan(at + word.Length).TrimStart(Pauses), FarthestNumberOfSum)
        )
        {
            at = text.AsSpan(0, at).LastIndexOf(word);
        }

        return at;
    }

    private static bool IsCounted(ReadOnlySpan<char> behind, int farthest)
    {
        // Not to the end of a line that names a route in every word.
        ReadOnlySpan<char> near = behind[..Math.Min(behind.Length, farthest + 1)];
        int number = near.IndexOfAny(s_numbersOrPauses);
        return number >= 0 && char.IsAsciiDigit(near[number]);
    }
}
