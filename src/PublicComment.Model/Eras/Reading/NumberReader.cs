namespace PublicComment.Model;

/// <summary>Reads numbers in ASCII, full-width or kanji digits.</summary>
internal static class NumberReader
{
    private const int MaxSpacedDigits = 4;
    private const int NotYetKnown = int.MinValue;

    /// <summary>Moves over a number, after blanks.</summary>
    /// <param name="cursor">Stays where it is when no number follows.</param>
    /// <param name="maxDigits">More digits than that make the number malformed.</param>
    /// <param name="number">The number; its value is <see cref="NumberPart.Malformed"/> where numerals stand that are no number.</param>
    public static bool TryRead(ref TextCursor cursor, int maxDigits, out NumberPart number)
    {
        int before = cursor.Position;
        cursor.SkipBlanks();
        int start = cursor.Position;
        int value;
        if (DigitAt(cursor, start) >= 0)
        {
            value = ReadDigits(ref cursor, maxDigits);
        }
        else if (KanjiNumeral.ValueOf(cursor.Current) >= 0)
        {
            value = KanjiNumeral.Read(ref cursor);
            value =
                value == 0 ? NotYetKnown
                : value < PowerOfTen(maxDigits) ? value
                : NumberPart.Malformed;
        }
        else
        {
            value = NotYetKnown;
        }

        // 令和〇年〇月〇日: circles alone are a place to be filled in.
        if (value == NotYetKnown)
        {
            cursor.Position = before;
            number = default;
            return false;
        }

        bool standsAlone =
            cursor.Position == start + 1
            && !cursor.IsAtEnd
            && PrintedCharacter.IsBlank(cursor.Text[cursor.Position]);
        bool isSpaced = standsAlone && TryReadSpaced(ref cursor, start, maxDigits, ref value);
        number = new(value, start, cursor.Position, isSpaced);
        return true;
    }

    private static int ReadDigits(ref TextCursor cursor, int maxDigits)
    {
        int start = cursor.Position;
        int value = 0;
        for (int digit; (digit = DigitAt(cursor, cursor.Position)) >= 0; cursor.Position++)
        {
            if (cursor.Position - start < maxDigits)
            {
                value = (value * 10) + digit;
            }
        }

        return cursor.Position - start <= maxDigits ? value : NumberPart.Malformed;
    }

    /// <summary>
    /// Joins digits that stand alone between blanks, as in a letter-spaced 1 0 月: only where no digit touches another one.
    /// </summary>
    private static bool TryReadSpaced(
        ref TextCursor cursor,
        int start,
        int maxDigits,
        ref int value
    )
    {
        bool isKanji = DigitAt(cursor, start) < 0;
        Span<int> digits = stackalloc int[MaxSpacedDigits];
        digits[0] = NumeralAt(cursor, start, isKanji);
        int count = 1;
        int end = cursor.Position;
        TextCursor ahead = cursor;
        while (true)
        {
            ahead.SkipSpaces();
            int digit = NumeralAt(ahead, ahead.Position, isKanji);
            if (digit < 0)
            {
                break;
            }

            ahead.Position++;
            bool touchesNext = NumeralAt(ahead, ahead.Position, isKanji) >= 0;
            if (touchesNext || count == MaxSpacedDigits)
            {
                return false;
            }

            digits[count++] = digit;
            end = ahead.Position;
        }

        if (count == 1)
        {
            return false;
        }

        cursor.Position = end;
        value = KanjiNumeral.Evaluate(digits[..count]);
        value = value < PowerOfTen(maxDigits) ? value : NumberPart.Malformed;
        return true;
    }

    private static int NumeralAt(in TextCursor cursor, int position, bool isKanji) =>
        isKanji ? KanjiNumeral.ValueOf(cursor.PeekAt(position)) : DigitAt(cursor, position);

    private static int DigitAt(in TextCursor cursor, int position) =>
        (uint)position < (uint)cursor.Text.Length
            ? PrintedCharacter.DigitValue(cursor.Text[position])
            : -1;

    private static int PowerOfTen(int exponent) =>
        exponent switch
        {
            2 => 100,
            3 => 1000,
            _ => 10_000,
        };
}
