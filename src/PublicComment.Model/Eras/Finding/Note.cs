namespace PublicComment.Model;

/// <summary>A short note in brackets behind a date: （必着）, （公示日）, （当日消印有効）.</summary>
internal static class Note
{
    private const int MaxLength = 20;

    /// <summary>Moves over a note, after blanks.</summary>
    public static bool TrySkip(ref TextCursor cursor) => TrySkip(ref cursor, out _);

    /// <summary>Moves over a note, after blanks, and tells what stands in it.</summary>
    public static bool TrySkip(ref TextCursor cursor, out TextSpan content)
    {
        TextCursor ahead = cursor;
        content = default;
        if (!Brackets.TryOpen(ref ahead))
        {
            return false;
        }

        int start = ahead.Position;
        for (; ahead.Position - start <= MaxLength && !ahead.IsAtEnd; ahead.Position++)
        {
            if (Brackets.IsClosing(ahead.Current))
            {
                content = TextSpan.FromBounds(start, ahead.Position);
                cursor.Position = ahead.Position + 1;
                return true;
            }
        }

        return false;
    }
}
