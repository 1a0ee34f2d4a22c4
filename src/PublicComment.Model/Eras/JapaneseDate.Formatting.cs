namespace PublicComment.Model;

public readonly partial struct JapaneseDate : ISpanFormattable
{
    /// <summary>The date as 令和7年10月20日, with 元年 for the first year, under every culture; empty for the default value.</summary>
    public override string ToString() =>
        ToString(JapaneseDateFormats.General, formatProvider: null);

    /// <summary>The date in one of the formats of <see cref="JapaneseDateFormats"/>; empty for the default value.</summary>
    /// <exception cref="FormatException"><paramref name="format"/> is none of them.</exception>
    public string ToString(string? format) => ToString(format, formatProvider: null);

    /// <summary>The date in one of the formats of <see cref="JapaneseDateFormats"/>; empty for the default value.</summary>
    /// <param name="format">The format; null or empty for <see cref="JapaneseDateFormats.General"/>.</param>
    /// <param name="formatProvider">Ignored: the text is the same under every culture.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of them.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> text = stackalloc char[DateWriter.MaxLength];
        TryFormat(text, out int length, format, formatProvider);
        return text[..length].ToString();
    }

    /// <summary>Writes the date as 令和7年10月20日 into a span without allocation; nothing for the default value.</summary>
    /// <param name="destination">Where to write; 20 characters are enough for every date.</param>
    /// <param name="charsWritten">How many characters were written; 0 where the span is too short.</param>
    /// <returns>Whether the date fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten) =>
        TryFormat(destination, out charsWritten, format: default, provider: null);

    /// <summary>Writes the date into a span without allocation; nothing for the default value.</summary>
    /// <param name="destination">Where to write; 20 characters are enough for every date.</param>
    /// <param name="charsWritten">How many characters were written; 0 where the span is too short.</param>
    /// <param name="format">One of <see cref="JapaneseDateFormats"/>; empty for <see cref="JapaneseDateFormats.General"/>.</param>
    /// <param name="provider">Ignored: the text is the same under every culture.</param>
    /// <returns>Whether the date fitted.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of the formats.</exception>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
    {
        DateStyle style = DateStyle.Parse(format);
        if (_era is null)
        {
            charsWritten = 0;
            return true;
        }

        return DateWriter.TryWrite(_era, _day, style, destination, out charsWritten);
    }
}
