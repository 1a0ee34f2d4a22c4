namespace PublicComment.Model;

/// <summary>Reads 29年1月18日, 7月11日, 11日 or 7/11 where something beside it shows that it is a date of a known year.</summary>
internal static class BareDate
{
    public static bool TryRead(
        ref TextCursor cursor,
        JapaneseEraTable eras,
        DateMention? previous,
        in Anchor anchor,
        out IncompleteDate date
    )
    {
        Joint joint = previous is null ? Joint.None : JointBefore(cursor, previous);
        TextCursor ahead = cursor;
        bool isRead = TryReadByJoint(ref ahead, eras, joint, previous, anchor, out date);
        if (isRead)
        {
            cursor.Position = ahead.Position;
        }

        return isRead;
    }

    private static bool TryReadByJoint(
        ref TextCursor cursor,
        JapaneseEraTable eras,
        Joint joint,
        DateMention? previous,
        in Anchor anchor,
        out IncompleteDate date
    )
    {
        bool isInRange = joint is Joint.From or Joint.Wave or Joint.Dash;
        if (
            isInRange
            && anchor.Separator != '\0'
            && IncompleteDateSyntax.TryReadSeparated(ref cursor, anchor.Separator, out date)
        )
        {
            return !FalseFriends.IsTouchedAfter(cursor.Text, date.Fields.End, eras);
        }

        if (
            isInRange
            && previous is { Precision: DatePrecision.Day, Era: { } era, Year: { } year }
            && IncompleteDateSyntax.TryReadYearOfEra(ref cursor, era, out date)
        )
        {
            return date.Fields.WesternYear >= year;
        }

        if (!IncompleteDateSyntax.TryReadBare(ref cursor, out date))
        {
            return false;
        }

        date.MayFollow = isInRange;
        bool isDay = date.Fields.Precision == DatePrecision.Day;
        bool hasMonth = !date.Missing.HasFlag(DateParts.Month);
        if (isInRange)
        {
            return previous!.Precision == date.Fields.Precision
                && ((isDay && hasMonth) || FollowingText.AllowsPartAlone(cursor));
        }

        if (joint == Joint.List)
        {
            return isDay
                && previous!.Precision == DatePrecision.Day
                && FollowingText.ContinuesList(cursor);
        }

        return isDay
            && hasMonth
            && !FalseFriends.IsContinued(cursor.Text, date.Fields.Start)
            && FollowingText.StartsOrEndsPeriod(cursor);
    }

    /// <summary>What stands between the previous date and the cursor, if it is a joint and nothing else.</summary>
    private static Joint JointBefore(in TextCursor cursor, DateMention previous)
    {
        TextCursor between = new(cursor.Text, previous.Span.End);
        Note.TrySkip(ref between);
        Joint joint = JointReader.TakeRange(ref between);
        if (joint == Joint.None && JointReader.TryTakeList(ref between))
        {
            joint = Joint.List;
        }

        between.SkipBlanks();
        return between.Position == cursor.Position ? joint : Joint.None;
    }
}
