using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace PublicComment.Model;

public readonly partial struct JapaneseDate : ISpanParsable<JapaneseDate>
{
    /// <summary>Reads an era date strictly, in any of its notations, with the eras of <see cref="JapaneseEraTable.Default"/>.</summary>
    /// <param name="s">
    /// The whole text: 令和7年10月20日, 令和七年十月二十日, ㋿７年１０月２０日（月）, R7.10.20; docs/eras.md lists the notations.
    /// Western dates have no era and are read by <see cref="JapaneseDatePattern"/> only.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such a date, or one that law and calendar do not allow; the message says which part is wrong and where.</exception>
    public static JapaneseDate Parse(string s) => Parse(s, provider: null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The whole text.</param>
    /// <param name="provider">Ignored: the result is the same under every culture.</param>
    public static JapaneseDate Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s, JapaneseEraTable.Default);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static JapaneseDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Parse(s, JapaneseEraTable.Default);

    /// <summary>Reads an era date strictly, with the eras of a table.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="eras">The eras that are known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="eras"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such a date, or one that law and calendar do not allow; the message says which part is wrong and where.</exception>
    public static JapaneseDate Parse(ReadOnlySpan<char> text, JapaneseEraTable eras)
    {
        DateFault fault = Read(text, eras, out JapaneseDate result);
        return fault.Kind == DateFaultKind.None
            ? result
            : throw new UnparsableValueException(
                fault.Describe(text),
                text.ToString(),
                fault.Span.Start
            );
    }

    /// <summary>Reads an era date strictly, without exception and without allocation.</summary>
    /// <param name="s">The whole text; null is no date.</param>
    /// <param name="provider">Ignored: the result is the same under every culture.</param>
    /// <param name="result">The date; the default value where the text is none.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        out JapaneseDate result
    ) => TryParse(s.AsSpan(), JapaneseEraTable.Default, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out JapaneseDate)"/>
    public static bool TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        out JapaneseDate result
    ) => TryParse(s, JapaneseEraTable.Default, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out JapaneseDate)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out JapaneseDate result) =>
        TryParse(s.AsSpan(), JapaneseEraTable.Default, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out JapaneseDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out JapaneseDate result) =>
        TryParse(s, JapaneseEraTable.Default, out result);

    /// <summary>Reads an era date strictly, with the eras of a table, without exception and without allocation.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="eras">The eras that are known.</param>
    /// <param name="result">The date; the default value where the text is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="eras"/> is null.</exception>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        JapaneseEraTable eras,
        out JapaneseDate result
    ) => Read(text, eras, out result).Kind == DateFaultKind.None;

    private static DateFault Read(
        ReadOnlySpan<char> text,
        JapaneseEraTable eras,
        out JapaneseDate result
    )
    {
        ArgumentNullException.ThrowIfNull(eras);
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
