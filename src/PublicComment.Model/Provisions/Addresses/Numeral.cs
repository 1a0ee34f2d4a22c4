namespace PublicComment.Model;

/// <summary>Reads numbers as laws and letters write them: 33, ３３, 三十三, 三三.</summary>
internal static class Numeral
{
    private const int MostDigits = 4;

    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    public static bool IsKanji(char c) => KanjiDigit(c) >= 0 || KanjiPower(c) > 0;

    /// <summary>Reads the number that starts at <paramref name="position"/> and moves behind it.</summary>
    /// <returns>False, with the position kept, where no number from 1 to <see cref="BranchNumber.Highest"/> stands.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, ref int position, out int value)
    {
        value = 0;
        if ((uint)position >= (uint)text.Length)
        {
            return false;
        }

        int end = position;
        bool read = IsDigit(text[position])
            ? TryReadDigits(text, ref end, out value)
            : TryReadKanji(text, ref end, out value);
        if (!read || value == 0)
        {
            return false;
        }

        position = end;
        return true;
    }

    /// <summary>Where the number that ends before <paramref name="end"/> starts; <paramref name="end"/> itself where none does.</summary>
    public static int StartBefore(ReadOnlySpan<char> text, int end, int floor)
    {
        int start = end;
        if (start > floor && IsDigit(text[start - 1]))
        {
            while (start > floor && IsDigit(text[start - 1]))
            {
                start--;
            }

            return start;
        }

        while (start > floor && IsKanji(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, ref int end, out int value)
    {
        int start = end;
        value = 0;
        while (end < text.Length && IsDigit(text[end]))
        {
            if (end - start == MostDigits)
            {
                return false;
            }

            value = (value * 10) + (text[end] & 0xF);
            end++;
        }

        return true;
    }

    private static bool TryReadKanji(ReadOnlySpan<char> text, ref int end, out int value)
    {
        int total = 0;
        int digits = 0;
        int digitCount = 0;
        int lastPower = int.MaxValue;
        value = 0;
        for (; end < text.Length; end++)
        {
            int power = KanjiPower(text[end]);
            int digit = KanjiDigit(text[end]);
            if (power > 0)
            {
                // 三千二百一十: the powers fall, and at most one digit stands before each.
                if (power >= lastPower || digitCount > 1 || (digitCount == 1 && digits == 0))
                {
                    return false;
                }

                total += (digitCount == 0 ? 1 : digits) * power;
                (digits, digitCount, lastPower) = (0, 0, power);
            }
            else if (digit >= 0)
            {
                if (++digitCount > MostDigits)
                {
                    return false;
                }

                digits = (digits * 10) + digit;
            }
            else
            {
                break;
            }
        }

        bool additive = lastPower != int.MaxValue;
        value = total + digits;
        return !additive || (digitCount <= 1 && !(digitCount == 1 && digits == 0));
    }

    private static int KanjiDigit(char c) =>
        c switch
        {
            '〇' or '零' => 0,
            '一' => 1,
            '二' => 2,
            '三' => 3,
            '四' => 4,
            '五' => 5,
            '六' => 6,
            '七' => 7,
            '八' => 8,
            '九' => 9,
            _ => -1,
        };

    private static int KanjiPower(char c) =>
        c switch
        {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            _ => 0,
        };
}
