namespace PublicComment.Parsing;

/// <summary>Reads whole numbers in folded text: digits with thousands commas, or kanji.</summary>
internal static class Numerals
{
    private const string KanjiDigits = "〇一二三四五六七八九";

    /// <summary>A larger count than any office has ever stated; keeps the arithmetic inside 32 bits.</summary>
    public const int Largest = 99_999_999;

    /// <summary>The number that ends before a position, and where it starts; null where there is none.</summary>
    public static (int Value, int Start)? ReadBackwards(ReadOnlySpan<char> folded, int end)
    {
        int start = end;
        while (
            start > 0
            && (
                char.IsAsciiDigit(folded[start - 1])
                || (
                    folded[start - 1] == ','
                    && start < end
                    && start > 1
                    && char.IsAsciiDigit(folded[start - 2])
                )
            )
        )
        {
            start--;
        }

        if (start < end)
        {
            return Digits(folded[start..end]) is { } digits ? (digits, start) : null;
        }

        while (
            start > 0
            && (
                KanjiDigits.Contains(folded[start - 1]) || folded[start - 1] is '十' or '百' or '千'
            )
        )
        {
            start--;
        }

        return start < end ? (Kanji(folded[start..end]), start) : null;
    }

    private static int? Digits(ReadOnlySpan<char> text)
    {
        int value = 0;
        foreach (char character in text)
        {
            value = character == ',' ? value : (value * 10) + character - '0';
            if (value > Largest)
            {
                return null;
            }
        }

        return value;
    }

    private static int Kanji(ReadOnlySpan<char> text)
    {
        int total = 0;
        int digit = 0;
        foreach (char character in text)
        {
            int unit = character switch
            {
                '十' => 10,
                '百' => 100,
                '千' => 1000,
                _ => 0,
            };
            if (unit == 0)
            {
                digit = Math.Min(
                    Largest / 100,
                    (digit * 10) + KanjiDigits.IndexOf(character, StringComparison.Ordinal)
                );
            }
            else
            {
                total = Math.Min(Largest, total + (Math.Max(1, digit) * unit));
                digit = 0;
            }
        }

        return Math.Min(Largest, total + digit);
    }
}
