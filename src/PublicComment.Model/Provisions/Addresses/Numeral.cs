namespace PublicComment.Model;

/// <summary>Reads numbers as laws and letters write them: 33, ３３, 三十三, 三三.</summary>
internal static class Numeral
{
    private const int MostDigits = 4;

    private static ReadOnlySpan<int> Powers => [1, 10, 100, 1000];

    public static bool IsDigit(char c) => new Letter(c).IsDigit;

    public static bool IsKanji(char c) => new Letter(c).IsKanjiNumeral;

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
        for (; end < text.Length; end++)
        {
            Letter letter = new(text[end]);
            if (!letter.IsDigit)
            {
                break;
            }

            if (end - start == MostDigits)
            {
                return false;
            }

            value = (value * 10) + letter.Value;
        }

        return true;
    }

    private static bool TryReadKanji(ReadOnlySpan<char> text, ref int end, out int value)
    {
        int total = 0;
        int digits = 0;
        int digitCount = 0;
        int lastExponent = int.MaxValue;
        value = 0;
        for (; end < text.Length; end++)
        {
            Letter letter = new(text[end]);
            if (letter.IsKanjiDigit)
            {
                if (++digitCount > MostDigits)
                {
                    return false;
                }

                digits = (digits * 10) + letter.Value;
            }
            else if (letter.IsKanjiPower)
            {
                // 三千二百一十: the powers fall, and at most one digit stands before each.
                int exponent = letter.Value;
                if (exponent >= lastExponent || digitCount > 1 || (digitCount == 1 && digits == 0))
                {
                    return false;
                }

                total += (digitCount == 0 ? 1 : digits) * Powers[exponent];
                (digits, digitCount, lastExponent) = (0, 0, exponent);
            }
            else
            {
                break;
            }
        }

        bool additive = lastExponent != int.MaxValue;
        value = total + digits;
        return !additive || (digitCount <= 1 && !(digitCount == 1 && digits == 0));
    }
}
