using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace PublicComment.Model;

/// <summary>What came of reading a text as a date: the day with remarks, or a fault.</summary>
/// <remarks>Compared by day, remarks and fault. The default value is a reading of nothing: no day, no fault.</remarks>
public readonly record struct JapaneseDateReading
{
    internal JapaneseDateReading(LocalDate date, JapaneseEra? era, ValueList<DateRemark> remarks)
    {
        Date = date;
        Era = era;
        Remarks = remarks;
    }

    internal JapaneseDateReading(DateFault fault) => Fault = fault;

    /// <summary>Whether the text is a date.</summary>
    [MemberNotNullWhen(true, nameof(Date))]
    public bool Success => Date is not null;

    /// <summary>The day; null where the text is no date.</summary>
    public LocalDate? Date { get; }

    /// <summary>The era that is printed; null for a western date.</summary>
    public JapaneseEra? Era { get; }

    /// <summary>What is doubtful about the date; always empty in strict reading.</summary>
    public ValueList<DateRemark> Remarks { get; }

    /// <summary>Why the text is no date, with the position; its kind is <see cref="DateFaultKind.None"/> where it is one.</summary>
    public DateFault Fault { get; }
}
