using System.Globalization;
using System.Text;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>How the numbers of opinions are printed.</summary>
public enum NumberStyle
{
    Plain,
    FullWidth,
    NumeroSign,
    Bracketed,
    FullWidthBracketed,
    Circled,
    Branched,
    Katakana,
}

/// <summary>Prints numbers.</summary>
internal static class PrintedNumber
{
    private const string Katakana = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホ";

    /// <param name="style">How it is printed.</param>
    /// <param name="number">The number, from 1.</param>
    /// <param name="group">The number of its group, from 1.</param>
    public static string Of(NumberStyle style, int number, int group)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        return style switch
        {
            NumberStyle.FullWidth => FullWidth(digits),
            NumberStyle.NumeroSign => $"№{digits}",
            NumberStyle.Bracketed => $"({digits})",
            NumberStyle.FullWidthBracketed => $"（{FullWidth(digits)}）",
            NumberStyle.Circled => Circled(number),
            NumberStyle.Branched => $"{group}-{digits}",
            NumberStyle.Katakana => Katakana[number - 1].ToString(),
            _ => digits,
        };
    }

    /// <summary>The same digits as wide as ideographs; other characters stay.</summary>
    public static string FullWidth(string text) =>
        new StringBuilder(text.Length)
            .AppendJoin(
                "",
                text.Select(character =>
                    char.IsAsciiDigit(character) ? (char)(character - '0' + '０') : character
                )
            )
            .ToString();

    // ① to ⑳, and ㉑ onwards, which stand elsewhere.
    private static string Circled(int number) =>
        ((char)(number <= 20 ? '\u2460' + number - 1 : '\u3251' + number - 21)).ToString();
}
