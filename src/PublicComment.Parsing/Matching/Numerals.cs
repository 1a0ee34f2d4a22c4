namespace PublicComment.Parsing;

/// <summary>Reads whole numbers in folded text: digits with thousands commas, kanji, and both: 1,043, 二十五, 2万4,851, 3千.</summary>
internal static class Numerals
{
    /// <summary>The kanji that number items: 一 to 十.</summary>
    public const string KanjiToTen = OneToNine + "十";

    private const string OneToNine = "一二三四五六七八九";
    private const string KanjiDigits = "〇" + OneToNine;
    private const string Units = "十百千万億";
    private const string All = "0123456789" + KanjiDigits + Units;

    /// <summary>A larger count than any office has ever stated; keeps the arithmetic inside 32 bits.</summary>
    public const int Largest = 99_999_999;

    /// <summary>Where the digits end, narrow or wide, that stand from a place on; that place where none do.</summary>
    public static int EndOfDigits(ReadOnlySpan<char> printed, int start)
    {
        int end = start;
        while (end < printed.Length && char.IsDigit(printed[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>How many characters at the start of a text are of a number.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> folded)
    {
        int length = 0;
        while (
            length < folded.Length
            && (All.Contains(folded[length]) || (length > 0 && IsThousandsComma(folded, length)))
        )
        {
            length++;
        }

        return length;
    }

    /// <summary>The number that ends before a position, and where it starts; null where there is none, or none that is exact: 数十.</summary>
    public static (int Value, int Start)? ReadBackwards(ReadOnlySpan<char> folded, int end)
    {
        int start = end;
        while (
            start > 0
            && (
                All.Contains(folded[start - 1])
                || (start < end && IsThousandsComma(folded, start - 1))
            )
            && !(start < end && IsBoundary(folded[start - 1], folded[start]))
        )
        {
            start--;
        }

        bool isInexact =
            start > 0
            && start < end
            && Units.Contains(folded[start])
            && folded[start - 1] is ('数' or '何');
        return start < end && !isInexact && Read(folded[start..end]) is { } value
            ? (value, start)
            : null;
    }

    // 第二3件: digits of two kinds beside each other are two numbers.
    private static bool IsBoundary(char before, char behind) =>
        KanjiDigits.Contains(before) && char.IsAsciiDigit(behind);

    private static bool IsThousandsComma(ReadOnlySpan<char> text, int position) =>
        text[position] == ','
        && position > 0
        && char.IsAsciiDigit(text[position - 1])
        && position + 1 < text.Length
        && char.IsAsciiDigit(text[position + 1]);

    // The groups of 億 and 万, in each the parts of 千, 百 and 十, and before each of these its digits.
    private static int? Read(ReadOnlySpan<char> numeral)
    {
        long total = 0;
        long group = 0;
        long? digits = null;
        foreach (char character in numeral)
        {
            if (character == ',')
            {
                continue;
            }

            if (DigitOf(character) is { } digit)
            {
                digits = ((digits ?? 0) * 10) + digit;
            }
            else if (PartUnitOf(character) is { } part)
            {
                group += (digits ?? 1) * part;
                digits = null;
            }
            else
            {
                total += (group + (digits ?? 0)) * (character == '億' ? 100_000_000L : 10_000L);
                group = 0;
                digits = null;
            }

            if (digits > Largest || group > Largest || total > Largest)
            {
                return null;
            }
        }

        total += group + (digits ?? 0);
        return total <= Largest ? (int)total : null;
    }

    private static int? DigitOf(char character) =>
        char.IsAsciiDigit(character) ? character - '0'
        : KanjiDigits.IndexOf(character, StringComparison.Ordinal) is var kanji and >= 0 ? kanji
        : null;

    private static int? PartUnitOf(char character) =>
        character switch
        {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            _ => null,
        };
}
