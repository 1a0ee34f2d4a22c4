using NodaTime;

namespace PublicComment.Model;

/// <summary>Writes the parts of a date one behind the other into a span, and remembers whether they fitted.</summary>
internal ref struct DateWriter(Span<char> destination)
{
    /// <summary>As long as the longest date: four kanji, 九百九十九年十二月三十一日.</summary>
    public const int MaxLength = 20;

    private readonly Span<char> _destination = destination;
    private int _length;

    public static bool TryWrite(
        JapaneseEra era,
        LocalDate day,
        DateStyle style,
        Span<char> destination,
        out int charsWritten
    )
    {
        DateWriter writer = new(destination);
        writer.Write(era, day, style);
        bool fitted = writer._length <= destination.Length;
        charsWritten = fitted ? writer._length : 0;
        return fitted;
    }

    private void Write(JapaneseEra era, LocalDate day, DateStyle style)
    {
        (int westernYear, int month, int dayOfMonth) = day;
        int year = westernYear - era.FirstYear + 1;
        switch (style.Form)
        {
            case DateForm.Letter:
                Append(era.Letter);
                WriteWithDots(year, month, dayOfMonth);
                break;
            case DateForm.PaddedLetter:
                Append(era.Letter);
                WriteWithDots(year, month, dayOfMonth, minimumDigits: 2);
                break;
            case DateForm.Initial:
                Append(era.Initial);
                WriteWithDots(year, month, dayOfMonth);
                break;
            default:
                Append(era.Kanji);
                WriteYear(year, style);
                WriteNumber(month, style.Form);
                Append('月');
                WriteNumber(dayOfMonth, style.Form);
                Append('日');
                break;
        }
    }

    private void WriteYear(int year, DateStyle style)
    {
        if (year == 1 && !style.NumericFirstYear)
        {
            Append('元');
        }
        else
        {
            WriteNumber(year, style.Form);
        }

        Append('年');
    }

    private void WriteWithDots(int year, int month, int day, int minimumDigits = 1)
    {
        WriteDigits(year, '0', minimumDigits);
        Append('.');
        WriteDigits(month, '0', minimumDigits);
        Append('.');
        WriteDigits(day, '0', minimumDigits);
    }

    private void WriteNumber(int number, DateForm form)
    {
        if (form == DateForm.Kanji)
        {
            WriteKanji(number);
        }
        else
        {
            WriteDigits(number, form == DateForm.FullWidth ? '０' : '0');
        }
    }

    private void WriteDigits(int number, char zero, int minimumDigits = 1)
    {
        if (number >= 100)
        {
            Append((char)(zero + (number / 100)));
        }

        if (number >= 10 || minimumDigits == 2)
        {
            Append((char)(zero + (number / 10 % 10)));
        }

        Append((char)(zero + (number % 10)));
    }

    /// <summary>Writes 123 as 百二十三: a unit with one of it has no digit before it.</summary>
    private void WriteKanji(int number)
    {
        const string Digits = "〇一二三四五六七八九";
        WriteKanjiUnit(number / 100, '百', Digits);
        WriteKanjiUnit(number / 10 % 10, '十', Digits);
        if (number % 10 != 0)
        {
            Append(Digits[number % 10]);
        }
    }

    private void WriteKanjiUnit(int count, char unit, string digits)
    {
        if (count > 1)
        {
            Append(digits[count]);
        }

        if (count > 0)
        {
            Append(unit);
        }
    }

    private void Append(string text)
    {
        foreach (char character in text)
        {
            Append(character);
        }
    }

    private void Append(char character)
    {
        if (_length < _destination.Length)
        {
            _destination[_length] = character;
        }

        _length++;
    }
}
