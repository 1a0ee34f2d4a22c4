namespace PublicComment.Model;

/// <summary>A date that takes its era, its year, or year and month, from another one, as it stands in a text.</summary>
internal struct IncompleteDate
{
    /// <summary>What was read of it.</summary>
    public DateFields Fields;

    /// <summary>The parts that it takes over.</summary>
    public DateParts Missing;

    /// <summary>1 for 翌年 and 翌月, 0 for 同年, 同月 and where nothing is said.</summary>
    public int Shift;

    /// <summary>Whether it is the limit of a range, which in the same year or month may be before its start: then it is in the next one.</summary>
    public bool MayFollow;

    /// <summary>Fills in what is missing.</summary>
    /// <returns>Whether the anchor has what is missing.</returns>
    public bool TryComplete(in Anchor anchor, out PartsInherited? remark)
    {
        if (Missing == DateParts.Era)
        {
            remark = new(Fields.Span, Missing, anchor.Source);
            return true;
        }

        remark = null;
        bool takesMonth = Missing.HasFlag(DateParts.Month);
        bool takesDay = Missing.HasFlag(DateParts.Day);
        // 同日 is said of a day that the text itself names.
        bool namesDay = anchor is { Day: not 0, Source: not null };
        if ((takesMonth && anchor.Month == 0) || (takesDay && !namesDay))
        {
            return false;
        }

        if (takesDay)
        {
            Fields.Day = NumberPart.NotPrinted(anchor.Day, Fields.Start);
        }

        int shift = Shift;
        if (MayFollow && anchor.Day != 0 && Fields.Precision == DatePrecision.Day)
        {
            (int, int) own = (takesMonth ? anchor.Month : Fields.Month.Value, Fields.Day.Value);
            shift = own.CompareTo((anchor.Month, anchor.Day)) < 0 && Fields.Day.Value > 0 ? 1 : 0;
        }

        int months = takesMonth ? anchor.Month - 1 + shift : 0;
        int year = anchor.Year + (takesMonth ? months / 12 : shift);
        if (year > 9999)
        {
            return false;
        }

        Fields.Year = NumberPart.NotPrinted(year, Fields.Start);
        if (takesMonth)
        {
            Fields.Month = NumberPart.NotPrinted((months % 12) + 1, Fields.Start);
        }

        remark = new(Fields.Span, Missing, anchor.Source, shift > 0);
        return true;
    }
}
