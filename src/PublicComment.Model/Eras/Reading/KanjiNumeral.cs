namespace PublicComment.Model;

/// <summary>
/// Numbers in kanji up to 9999: positional (二七, 一〇), additive (二十七), the formal characters of contracts and deeds
/// (大字: 弐拾七), and the joined tens 廿, 卅, 卌.
/// </summary>
internal static class KanjiNumeral
{
    private const int MaxLength = 8;

    /// <summary>What a character counts: 0 to 9, 10, 20, 30, 40, 100, 1000; -1 when it is no numeral.</summary>
    public static int ValueOf(char character) =>
        character switch
        {
            '〇' or '零' => 0,
            '一' or '壱' or '壹' => 1,
            '二' or '弐' or '貳' => 2,
            '三' or '参' or '參' => 3,
            '四' or '肆' => 4,
            '五' or '伍' => 5,
            '六' or '陸' => 6,
            '七' or '漆' => 7,
            '八' or '捌' => 8,
            '九' or '玖' => 9,
            '十' or '拾' => 10,
            '廿' => 20,
            '卅' => 30,
            '卌' => 40,
            '百' or '佰' => 100,
            '千' or '仟' => 1000,
            _ => -1,
        };

    /// <summary>Moves over all numerals at the cursor.</summary>
    /// <returns>Their value; -1 when together they are no number, such as 十十 or 二十〇.</returns>
    public static int Read(ref TextCursor cursor)
    {
        Span<int> values = stackalloc int[MaxLength];
        int count = 0;
        for (int value; (value = ValueAt(cursor)) >= 0; cursor.Position++)
        {
            if (count < MaxLength)
            {
                values[count] = value;
            }

            count++;
        }

        return count <= MaxLength ? Evaluate(values[..count]) : -1;
    }

    /// <summary>The value of numerals that were read one by one; -1 when together they are no number.</summary>
    public static int Evaluate(ReadOnlySpan<int> values) =>
        values.ContainsAnyExceptInRange(0, 9) ? Add(values) : Position(values);

    // 二○ with the circle that also stands for "not yet known": a numeral only behind another one.
    private static int ValueAt(in TextCursor cursor)
    {
        char character = cursor.Current;
        bool isZero =
            character == '○' && ValueOf(cursor.PeekAt(cursor.Position - 1)) is >= 0 and <= 9;
        return isZero ? 0 : ValueOf(character);
    }

    private static int Position(ReadOnlySpan<int> digits)
    {
        if (digits.Length is 0 or > 4)
        {
            return -1;
        }

        int sum = 0;
        foreach (int digit in digits)
        {
            sum = (sum * 10) + digit;
        }

        return sum;
    }

    /// <summary>Adds units that get smaller from left to right, each with at most one digit (2 to 9, or a formal 1) before it.</summary>
    private static int Add(ReadOnlySpan<int> values)
    {
        int sum = 0;
        int digit = 0;
        int lastUnit = int.MaxValue;
        foreach (int value in values)
        {
            if (value is 0 || (value < 10 && digit != 0))
            {
                return -1;
            }

            if (value < 10)
            {
                digit = value;
                continue;
            }

            int unit = value < 100 ? 10 : value;
            bool isJoinedTen = value is > 10 and < 100;
            if (unit >= lastUnit || (isJoinedTen && digit != 0))
            {
                return -1;
            }

            sum += value * Math.Max(digit, 1);
            digit = 0;
            lastUnit = unit;
        }

        return sum + digit;
    }
}
