using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace PublicComment.Model;

// The doors with an IFormatProvider are the interface's: a culture has no say in the result, so none is asked for.
public readonly partial struct JapaneseDate : ISpanParsable<JapaneseDate>
{
    /// <summary>Reads an era date strictly, in any of its notations, under every culture alike.</summary>
    /// <param name="s">
    /// The whole text: 令和7年10月20日, 令和七年十月二十日, ㋿７年１０月２０日（月）, R7.10.20; docs/eras.md lists the notations.
    /// Western dates have no era and are read by <see cref="JapaneseDatePattern"/> only.
    /// </param>
    /// <param name="eras">The eras that are known; null for <see cref="JapaneseEraTable.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such a date, or one that law and calendar do not allow; the message says which part is wrong and where.</exception>
    public static JapaneseDate Parse(string s, JapaneseEraTable? eras = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), eras);
    }

    /// <inheritdoc cref="Parse(string, JapaneseEraTable?)"/>
    public static JapaneseDate Parse(ReadOnlySpan<char> s, JapaneseEraTable? eras = null)
    {
        DateFault fault = Read(s, eras, out JapaneseDate result);
        return fault.Kind == DateFaultKind.None
            ? result
            : throw new UnparsableValueException(fault.Describe(s), s.ToString(), fault.Span.Start);
    }

    /// <summary>Reads an era date strictly, as <see cref="Parse(string, JapaneseEraTable?)"/> does, without exception and without allocation.</summary>
    /// <param name="s">The whole text; null is no date.</param>
    /// <param name="result">The date; the default value where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out JapaneseDate result) =>
        TryParse(s.AsSpan(), eras: null, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, JapaneseEraTable?, out JapaneseDate)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        JapaneseEraTable? eras,
        out JapaneseDate result
    ) => TryParse(s.AsSpan(), eras, out result);

    /// <inheritdoc cref="TryParse(string?, out JapaneseDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out JapaneseDate result) =>
        TryParse(s, eras: null, out result);

    /// <inheritdoc cref="TryParse(string?, out JapaneseDate)"/>
    /// <param name="s">The whole text; null is no date.</param>
    /// <param name="eras">The eras that are known; null for <see cref="JapaneseEraTable.Default"/>.</param>
    /// <param name="result">The date; the default value where the text is none.</param>
    public static bool TryParse(
        ReadOnlySpan<char> s,
        JapaneseEraTable? eras,
        out JapaneseDate result
    ) => Read(s, eras, out result).Kind == DateFaultKind.None;

    static JapaneseDate IParsable<JapaneseDate>.Parse(string s, IFormatProvider? provider) =>
        Parse(s);

    static JapaneseDate ISpanParsable<JapaneseDate>.Parse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider
    ) => Parse(s);

    static bool IParsable<JapaneseDate>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        out JapaneseDate result
    ) => TryParse(s, out result);

    static bool ISpanParsable<JapaneseDate>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        out JapaneseDate result
    ) => TryParse(s, out result);

    private static DateFault Read(
        ReadOnlySpan<char> text,
        JapaneseEraTable? eras,
        out JapaneseDate result
    )
    {
        eras ??= JapaneseEraTable.Default;
        if (PlainDate.TryRead(text, eras, out JapaneseEra? era, out LocalDate plain))
        {
            result = new(era!, plain);
            return default;
        }

        DateFault fault = WholeText.ReadStrictly(
            text,
            eras,
            allowWestern: false,
            out DateFields fields,
            out LocalDate day
        );
        result = fault.Kind == DateFaultKind.None ? new(fields.Era!, day) : default;
        return fault;
    }
}
