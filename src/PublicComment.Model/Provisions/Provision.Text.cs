using System.Diagnostics.CodeAnalysis;

namespace PublicComment.Model;

/// <content>
/// The forms in which people write addresses. The doors with an IFormatProvider are the interfaces': an address reads the same
/// under every culture, so none is asked for.
/// </content>
public sealed partial record Provision : ISpanParsable<Provision>, ISpanFormattable
{
    private const int UsualLength = 64;

    /// <summary>Reads an address in any numeral style: 第33条第4項, 第三十三条第四項, ３３条４項.</summary>
    /// <param name="s">The address and nothing else; relative ones such as 前条 are no addresses.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no address.</exception>
    public static Provision Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Provision Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out Provision? result)
            ? result
            : throw new FormatException(
                $"\"{s}\" is not the address of a provision such as 第33条第4項."
            );

    /// <summary>Reads an address in any numeral style; false where the text is null, is no address, or has words around one.</summary>
    /// <param name="s">The address and nothing else.</param>
    /// <param name="result">The address; null where the text is none.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        [MaybeNullWhen(false)] out Provision result
    ) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out Provision)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out Provision result)
    {
        bool read =
            AddressReader.TryRead(s, 0, AddressReading.Fragment, out Address address, out int end)
            && end == s.Length
            && address.Relative.IsNone
            && address.RangeEnd == 0;
        result = read ? address.ToProvision() : null;
        return read;
    }

    static Provision IParsable<Provision>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Provision ISpanParsable<Provision>.Parse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider
    ) => Parse(s);

    static bool IParsable<Provision>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Provision result
    ) => TryParse(s, out result);

    static bool ISpanParsable<Provision>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Provision result
    ) => TryParse(s, out result);

    /// <summary>The address in Arabic numerals, 第33条第4項; empty for the whole law.</summary>
    public override string ToString() => ToString(format: null);

    /// <summary>The address as text.</summary>
    /// <param name="format"><c>A</c>, null or empty for 第33条, <c>K</c> for 第三十三条, <c>F</c> for 第３３条.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format)
    {
        NumeralStyle style = StyleOf(format);
        for (int length = UsualLength; ; length *= 2)
        {
            char[] buffer = new char[length];
            if (ProvisionWriter.TryWrite(this, buffer, style, out int written))
            {
                return new(buffer, 0, written);
            }
        }
    }

    /// <summary>Writes the address into a span.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 where the span is too short.</param>
    /// <param name="format">As for <see cref="ToString(string?)"/>.</param>
    /// <returns>Whether the address fitted.</returns>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default
    ) => ProvisionWriter.TryWrite(this, destination, StyleOf(format), out charsWritten);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        ToString(format);

    bool ISpanFormattable.TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    ) => TryFormat(destination, out charsWritten, format);

    private static NumeralStyle StyleOf(ReadOnlySpan<char> format) =>
        format switch
        {
            "" or "A" => NumeralStyle.Arabic,
            "K" => NumeralStyle.Kanji,
            "F" => NumeralStyle.FullWidth,
            _ => throw new FormatException($"\"{format}\" is none of the formats A, K and F."),
        };
}
