using System.Text;
using NodaTime;
using NodaTime.Text;

namespace PublicComment.Model;

/// <summary>Reads and writes days as Japanese documents print them, wherever NodaTime takes a pattern.</summary>
/// <remarks>
/// <para>
/// <see cref="Strict"/> reads what law and calendar allow. <see cref="Lenient"/> also reads 平成31年5月1日 and other dates
/// beyond the end of their era, a day of the week or a western year that disagrees, and letter-spaced digits;
/// <see cref="Read(ReadOnlySpan{char})"/> reports each of these as a remark. Both read every notation that docs/eras.md lists,
/// western dates (2025年10月20日, 2025/10/20) included, and write one of <see cref="JapaneseDateFormats"/>.
/// </para>
/// <para>Immutable; the results are the same under every culture.</para>
/// </remarks>
public sealed class JapaneseDatePattern : IPattern<LocalDate>
{
    private readonly JapaneseEraTable _eras;
    private readonly DateStyle _style;
    private readonly bool _isLenient;

    private JapaneseDatePattern(JapaneseEraTable eras, DateStyle style, bool isLenient)
    {
        _eras = eras;
        _style = style;
        _isLenient = isLenient;
    }

    /// <summary>Reads what law and calendar allow, and writes 令和7年10月20日.</summary>
    public static JapaneseDatePattern Strict { get; } =
        new(JapaneseEraTable.Default, DateStyle.Parse(""), isLenient: false);

    /// <summary>Reads doubtful dates too and reports the doubts, and writes 令和7年10月20日.</summary>
    public static JapaneseDatePattern Lenient { get; } =
        new(JapaneseEraTable.Default, DateStyle.Parse(""), isLenient: true);

    /// <summary>The same pattern with the eras of another table.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="eras"/> is null.</exception>
    public JapaneseDatePattern WithEras(JapaneseEraTable eras)
    {
        ArgumentNullException.ThrowIfNull(eras);
        return new(eras, _style, _isLenient);
    }

    /// <summary>The same pattern, which writes another of <see cref="JapaneseDateFormats"/>; all notations are still read.</summary>
    /// <exception cref="FormatException"><paramref name="format"/> is none of the formats.</exception>
    public JapaneseDatePattern WithFormat(string? format) =>
        new(_eras, DateStyle.Parse(format), _isLenient);

    /// <summary>Reads a text that is one date; the doubts and the fault are in the result. Nothing is thrown.</summary>
    /// <param name="text">The whole text; blanks around and inside the date are allowed.</param>
    public JapaneseDateReading Read(ReadOnlySpan<char> text)
    {
        if (PlainDate.TryRead(text, _eras, out JapaneseEra? era, out LocalDate plain))
        {
            return new(plain, era, default);
        }

        DateFault fault = _isLenient
            ? WholeText.Read(
                text,
                _eras,
                allowWestern: true,
                out DateFields fields,
                out LocalDate date
            )
            : WholeText.ReadStrictly(text, _eras, allowWestern: true, out fields, out date);
        return fault.Kind == DateFaultKind.None
            ? new(date, fields.Era, _isLenient ? DateRemarks.On(fields, date) : default)
            : new(fault);
    }

    /// <summary>Reads a text that is one date, for NodaTime; <see cref="Read"/> also gives the remarks and does not allocate.</summary>
    /// <param name="text">The whole text; null gives a failed result, as in all patterns of NodaTime.</param>
    public ParseResult<LocalDate> Parse(string text)
    {
        if (text is null)
        {
            return ParseResult<LocalDate>.ForException(() =>
                new ArgumentNullException(nameof(text))
            );
        }

        JapaneseDateReading reading = Read(text);
        return reading.Success
            ? ParseResult<LocalDate>.ForValue(reading.Date.Value)
            : ParseResult<LocalDate>.ForException(() =>
                new UnparsableValueException(
                    reading.Fault.Describe(text),
                    text,
                    reading.Fault.Span.Start
                )
            );
    }

    /// <summary>Writes a day in the newest era that covers it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No era of the table covers the day.</exception>
    public string Format(LocalDate value)
    {
        Span<char> text = stackalloc char[DateWriter.MaxLength];
        return text[..Write(value, text)].ToString();
    }

    /// <summary>Writes a day in the newest era that covers it into a span, without allocation.</summary>
    /// <param name="value">The day.</param>
    /// <param name="destination">Where to write; 20 characters are enough for every date.</param>
    /// <param name="charsWritten">How many characters were written; 0 where nothing was.</param>
    /// <returns>Whether an era of the table covers the day and the text fitted.</returns>
    public bool TryFormat(LocalDate value, Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        return JapaneseDate.TryFromLocalDate(value, _eras, out JapaneseDate date)
            && DateWriter.TryWrite(
                date.Era,
                date.ToLocalDate(),
                _style,
                destination,
                out charsWritten
            );
    }

    /// <summary>Writes a day in the newest era that covers it behind a text.</summary>
    /// <returns>The same <paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No era of the table covers the day.</exception>
    public StringBuilder AppendFormat(LocalDate value, StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Span<char> text = stackalloc char[DateWriter.MaxLength];
        return builder.Append(text[..Write(value, text)]);
    }

    private int Write(LocalDate value, Span<char> destination)
    {
        JapaneseDate date = JapaneseDate.FromLocalDate(value, _eras);
        DateWriter.TryWrite(date.Era, date.ToLocalDate(), _style, destination, out int length);
        return length;
    }
}
