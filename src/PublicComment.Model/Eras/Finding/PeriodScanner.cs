namespace PublicComment.Model;

/// <summary>Joins the dates of a text to periods.</summary>
internal ref struct PeriodScanner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly List<PeriodMention> _periods;

    private PeriodScanner(ReadOnlySpan<char> text)
    {
        _text = text;
        _periods = [];
    }

    public static List<PeriodMention> Scan(ReadOnlySpan<char> text, List<DateMention> dates)
    {
        PeriodScanner scanner = new(text);
        for (int i = 0; i < dates.Count; i++)
        {
            DateMention? next = i + 1 < dates.Count ? dates[i + 1] : null;
            if (dates[i].Precision == DatePrecision.Day && scanner.ScanFrom(dates[i], next))
            {
                i++;
            }
        }

        return scanner._periods;
    }

    /// <summary>Looks for a period that begins with a date, or for which it is the limit.</summary>
    /// <returns>Whether the next date is the limit of the period.</returns>
    private readonly bool ScanFrom(DateMention date, DateMention? next)
    {
        TextCursor cursor = new(_text, date.Span.End);
        if (LimitReader.TryTake(ref cursor))
        {
            Add(null, date, ref cursor);
            return false;
        }

        Note.TrySkip(ref cursor);
        Joint joint = JointReader.TakeRange(ref cursor);
        TextCursor behindJoint = cursor;
        behindJoint.SkipBlanks();
        if (
            joint != Joint.None
            && next is { Precision: DatePrecision.Day }
            && next.Span.Start == behindJoint.Position
        )
        {
            cursor.Position = next.Span.End;
            LimitReader.TryTake(ref cursor);
            Add(date, next, ref cursor);
            return true;
        }

        if (joint == Joint.From || (joint == Joint.Wave && FollowingText.IsAtPause(cursor)))
        {
            Add(date, null, ref cursor);
        }

        return false;
    }

    private readonly void Add(DateMention? start, DateMention? end, ref TextCursor cursor)
    {
        bool hasLength = LengthReader.TryRead(ref cursor, out NumberPart length);
        TextSpan span = TextSpan.FromBounds((start ?? end!).Span.Start, cursor.Position);
        _periods.Add(PeriodBuilder.Build(span, start, end, hasLength ? length : null));
    }
}
