namespace PublicComment.Model;

/// <summary>What may stand behind a date without a year, so that it is a date and not a length or a number.</summary>
internal static class FollowingText
{
    private static readonly string[] s_limits = ["まで", "迄"];

    /// <summary>
    /// Behind 7月11日から22日 and 4月から9月: the end, punctuation, まで, に, の間, の12日間; not を経過した, 以内, 程度.
    /// </summary>
    public static bool AllowsPartAlone(TextCursor cursor)
    {
        TimeReader.TryRead(ref cursor, out _);
        return IsAtPause(cursor)
            || IsAtLimit(cursor)
            || cursor.TryTake('に')
            || cursor.TryTake("の間")
            || LengthReader.TryRead(ref cursor, out _);
    }

    /// <summary>Behind 5日、21日: another list word, a range, a pause, or a particle.</summary>
    public static bool ContinuesList(TextCursor cursor) =>
        IsAtPause(cursor)
        || JointReader.TryTakeList(ref cursor)
        || JointReader.TakeRange(ref cursor) != Joint.None
        || IsAtLimit(cursor)
        || cursor.TryTake('に')
        || cursor.TryTake('の')
        || cursor.TryTake('と');

    /// <summary>Behind 7月11日: まで, or から and another date.</summary>
    public static bool StartsOrEndsPeriod(TextCursor cursor)
    {
        TimeReader.TryRead(ref cursor, out _);
        Note.TrySkip(ref cursor);
        if (IsAtLimit(cursor))
        {
            return true;
        }

        if (JointReader.TakeRange(ref cursor) == Joint.None)
        {
            return false;
        }

        cursor.SkipBlanks();
        char next = cursor.Current;
        return char.IsAsciiDigit(next) || next is '同' or '翌' || KanjiNumeral.ValueOf(next) >= 0;
    }

    public static bool IsAtLimit(TextCursor cursor) => cursor.TryTakeAny(s_limits);

    /// <summary>At the end of the text or a line, or before punctuation or a bracket.</summary>
    public static bool IsAtPause(TextCursor cursor)
    {
        cursor.SkipSpaces();
        return cursor.IsAtEnd
            || PrintedCharacter.IsLineBreak(cursor.Text[cursor.Position])
            || cursor.Current is '、' or '。' or ',' or '.' or '|' or ';' or ':'
            || Brackets.IsOpening(cursor.Current)
            || Brackets.IsClosing(cursor.Current);
    }
}
