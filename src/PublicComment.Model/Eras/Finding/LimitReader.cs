namespace PublicComment.Model;

/// <summary>Reads what makes a date the last day of a period: まで, 迄, を期限として, （必着）.</summary>
internal static class LimitReader
{
    private static readonly string[] s_words =
    [
        "までの間",
        "までに",
        "まで",
        "迄",
        "にかけて",
        "を期限",
        "期限",
        "を締切",
        "締切",
        "を締め切り",
        "締め切り",
        "〆切",
        "必着",
        "消印有効",
        "をもって締",
    ];

    private static readonly string[] s_wordsInNotes =
    [
        "必着",
        "消印",
        "締切",
        "締め切り",
        "〆切",
        "期限",
    ];

    /// <summary>Moves over the words of a limit, after blanks, and over a note behind them.</summary>
    public static bool TryTake(ref TextCursor cursor)
    {
        bool hasWord = cursor.TryTakeAny(s_words);
        TextCursor ahead = cursor;
        if (Note.TrySkip(ref ahead, out TextSpan content) && IsLimit(content.Of(cursor.Text)))
        {
            cursor.Position = ahead.Position;
            cursor.TryTakeAny(s_words);
            return true;
        }

        return hasWord;
    }

    private static bool IsLimit(ReadOnlySpan<char> note) =>
        WordSearch.ContainsAny(note, s_wordsInNotes);
}
