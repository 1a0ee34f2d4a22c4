using System.Globalization;

namespace PublicComment.Model;

/// <summary>Writes numbers from 1 to 9999 in the styles of laws.</summary>
internal static class NumeralWriter
{
    /// <summary>From an ASCII character to its full-width form.</summary>
    public const int ToFullWidth = '０' - '0';

    private const string KanjiDigits = "〇一二三四五六七八九";
    private const int LongestNumber = 4;

    public static void Write(ref TextWriterSpan writer, int value, NumeralStyle style)
    {
        if (style == NumeralStyle.Kanji)
        {
            WriteKanji(ref writer, value);
            return;
        }

        Span<char> digits = stackalloc char[LongestNumber];
        _ = value.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        foreach (char digit in digits[..length])
        {
            writer.Write(style == NumeralStyle.FullWidth ? (char)(digit + ToFullWidth) : digit);
        }
    }

    private static void WriteKanji(ref TextWriterSpan writer, int value)
    {
        foreach (
            (int power, char name) in (ReadOnlySpan<(int, char)>)
                [(1000, '千'), (100, '百'), (10, '十')]
        )
        {
            int count = value / power % 10;
            if (count > 1)
            {
                writer.Write(KanjiDigits[count]);
            }

            if (count > 0)
            {
                writer.Write(name);
            }
        }

        if (value % 10 > 0)
        {
            writer.Write(KanjiDigits[value % 10]);
        }
    }
}
