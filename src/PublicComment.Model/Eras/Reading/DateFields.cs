namespace PublicComment.Model;

/// <summary>The parts of a date as they stand in a text, before anything about the calendar is asked.</summary>
internal struct DateFields
{
    /// <summary>The era that the year is counted in; null for a western year.</summary>
    public JapaneseEra? Era;
    public EraNotation EraNotation;

    /// <summary>The year as printed: of the era, or western.</summary>
    public NumberPart Year;

    /// <summary>The year in brackets beside it, as a western year; not read where there is none.</summary>
    public NumberPart OtherYear;
    public NumberPart Month;
    public NumberPart Day;

    public WeekdayPart Weekday;

    /// <summary>The separator of R7.10.20; NUL where the parts have marks (年月日).</summary>
    public char Separator;

    public int Start;
    public int EndOfYear;
    public int EndOfMonth;

    /// <summary>The position behind everything that was read.</summary>
    public int End;

    /// <summary>How many parts were read; 0 for none.</summary>
    public DatePrecision Precision;

    /// <summary>Why there is no day; nothing where there is one.</summary>
    public DateFault Fault;

    /// <summary>The western year that the printed year is.</summary>
    public readonly int WesternYear => Era is null ? Year.Value : Era.FirstYear + Year.Value - 1;

    /// <summary>Notes that the date is read up to one more part.</summary>
    public void Reach(DatePrecision precision, int end)
    {
        Precision = precision;
        End = end;
    }

    public readonly TextSpan Span => TextSpan.FromBounds(Start, End);
}
