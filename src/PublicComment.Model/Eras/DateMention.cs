using NodaTime;
using NodaTime.Text;

namespace PublicComment.Model;

/// <summary>A date at a place in a text: a day, or only a month or a year.</summary>
/// <remarks>Compared by all properties.</remarks>
public sealed record DateMention
{
    internal DateMention() { }

    /// <summary>Where it stands, from its first character to the end of the printed day of the week or time.</summary>
    public TextSpan Span { get; internal init; }

    /// <summary>How much of a date is stated.</summary>
    public DatePrecision Precision { get; internal init; }

    /// <summary>The western year: 2025 for 令和7年; for an impossible 令和0年 the one before the first of the era.</summary>
    public int Year { get; internal init; }

    /// <summary>The month, 1 to 12; null where only a year is stated, or the month does not exist.</summary>
    public int? Month { get; internal init; }

    /// <summary>The day; null where only a month or a year is stated, or the day does not exist (<see cref="DateImpossible"/>).</summary>
    public LocalDate? Date { get; internal init; }

    /// <summary>The era that is printed; null for a western date and where the year is taken over (<see cref="PartsInherited"/>).</summary>
    public JapaneseEra? Era { get; internal init; }

    /// <summary>The time printed behind the day; null where there is none, and for 24時.</summary>
    public LocalTime? Time { get; internal init; }

    /// <summary>What is doubtful about the date.</summary>
    public ValueList<DateRemark> Remarks { get; internal init; }

    /// <summary>The day, the month or the year in ISO 8601, and where it stands, the same under every culture.</summary>
    public override string ToString() =>
        Date is { } day
            ? FormattableString.Invariant($"{LocalDatePattern.Iso.Format(day)} at {Span}")
        : Month is { } month ? FormattableString.Invariant($"{Year:0000}-{month:00} at {Span}")
        : FormattableString.Invariant($"{Year:0000} at {Span}");
}
