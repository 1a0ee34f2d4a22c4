namespace PublicComment.Model;

// The doors with an IFormatProvider are the interfaces': a culture has no say in the text, so none is asked for.
public readonly partial struct JapaneseDate : ISpanFormattable
{
    /// <summary>The date as 令和7年10月20日, with 元年 for the first year, under every culture; empty for the default value.</summary>
    public override string ToString() => ToString(JapaneseDateFormats.General);

    /// <summary>The date in one of the formats of <see cref="JapaneseDateFormats"/>; empty for the default value.</summary>
    /// <param name="format">The format; null or empty for <see cref="JapaneseDateFormats.General"/>.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of them.</exception>
    public string ToString(string? format)
    {
        Span<char> text = stackalloc char[DateWriter.MaxLength];
        TryFormat(text, out int length, format);
        return text[..length].ToString();
    }

    /// <summary>Writes the date into a span without allocation; nothing for the default value.</summary>
    /// <param name="destination">Where to write; 20 characters are enough for every date.</param>
    /// <param name="charsWritten">How many characters were written; 0 where the span is too short.</param>
    /// <param name="format">One of <see cref="JapaneseDateFormats"/>; empty for <see cref="JapaneseDateFormats.General"/>.</param>
    /// <returns>Whether the date fitted.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of the formats.</exception>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default
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

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        ToString(format);

    bool ISpanFormattable.TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    ) => TryFormat(destination, out charsWritten, format);
}
