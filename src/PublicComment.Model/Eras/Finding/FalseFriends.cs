namespace PublicComment.Model;

/// <summary>What looks like a date in running text and is none.</summary>
internal static class FalseFriends
{
    // 令和五年総務省・財務省・経済産業省告示第三号: as far as the longest names of joint notices go.
    private const int MaxLawNameLength = 40;

    private const int MaxLawNumberDigits = 4;

    // As many as TextCursor passes over; looking further back would make the work grow with the length of the blanks.
    private const int MaxBlanks = 16;

    private const int FirstYearAlone = 1868;
    private const int LastYearAlone = 2199;

    /// <summary>Whether 法律第八十八号 follows a year: a law, notice or case number, and not a time.</summary>
    public static bool IsLawNumber(ReadOnlySpan<char> text, int endOfYear)
    {
        int end = Math.Min(text.Length, endOfYear + MaxLawNameLength);
        for (int position = endOfYear; position < end; position++)
        {
            char character = PrintedCharacter.Fold(text[position]);
            if (character == '第')
            {
                return IsNumberOfLaw(text, position + 1);
            }

            bool belongsToName =
                character is '・' or '･' or '(' or ')' or 'ー'
                || PrintedCharacter.IsBlank(character)
                || JapaneseScript.IsKanji(character)
                || JapaneseScript.IsKatakana(character)
                || character is >= 'ｦ' and <= 'ﾟ';
            if (!belongsToName)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether 88号 stands there, or ●号 of a law that is still a draft.</summary>
    private static bool IsNumberOfLaw(ReadOnlySpan<char> text, int start)
    {
        TextCursor cursor = new(text, start);
        if (!NumberReader.TryRead(ref cursor, MaxLawNumberDigits, out _))
        {
            cursor.SkipBlanks();
            while (cursor.Current is '○' or '〇' or '●' or '*' or 'X' or '×' or '■' or '◯')
            {
                cursor.Position++;
            }
        }

        return cursor.TryTake('号');
    }

    /// <summary>Whether a western year that stands alone is far from now: 1000年 is rather a length.</summary>
    public static bool IsLengthInYears(int year) => year is < FirstYearAlone or > LastYearAlone;

    /// <summary>Whether 間 or 代 makes a length or a decade of what stands before it.</summary>
    public static bool IsLength(ReadOnlySpan<char> text, int end)
    {
        TextCursor cursor = new(text, end);
        return cursor.TryTake('間') || cursor.TryTake('代');
    }

    /// <summary>Whether a letter, a digit or a sign touches the start of R7.10.20 or 2025/06/12: a version, an address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the date begins.</param>
    /// <param name="endOfPrevious">Behind the date before it, from which a sign may join it.</param>
    public static bool IsTouchedBefore(ReadOnlySpan<char> text, int start, int endOfPrevious)
    {
        char before = start > 0 ? PrintedCharacter.Fold(text[start - 1]) : '\0';
        if (before == '-' && start == endOfPrevious + 1)
        {
            return false;
        }

        return char.IsAsciiLetterOrDigit(before)
            || before is '.' or '/' or '_' or '-' or '@' or '#' or '%' or '=' or '第'
            || (before == ':' && !IsColonOfLabel(text, start - 1))
            || KanjiNumeral.ValueOf(before) >= 0;
    }

    // 公開日:2025/06/12 has a label, rev:2025.6.12 is one word.
    private static bool IsColonOfLabel(ReadOnlySpan<char> text, int colon) =>
        colon == 0 || !char.IsAsciiLetterOrDigit(PrintedCharacter.Fold(text[colon - 1]));

    /// <summary>Whether a letter or a digit touches the end, or a sign with one behind it; a time and a range may follow.</summary>
    public static bool IsTouchedAfter(ReadOnlySpan<char> text, int end, JapaneseEraTable eras)
    {
        TextCursor cursor = new(text, end);
        char after = cursor.Current;
        char next = cursor.PeekAt(end + 1);
        if (after == 'T' && char.IsAsciiDigit(next))
        {
            return false;
        }

        if (char.IsAsciiLetterOrDigit(after) || after == '_')
        {
            return true;
        }

        if (!(after is '.' or '/' or '-') || !char.IsAsciiLetterOrDigit(next))
        {
            return false;
        }

        cursor.Position = end + 1;
        return after != '-' || !DateSyntax.Read(ref cursor, eras, allowWestern: true, out _);
    }

    /// <summary>Whether 令7.10.20 would begin inside a word, such as 政令.</summary>
    public static bool IsInsideWord(ReadOnlySpan<char> text, int start) =>
        start > 0
        && JapaneseScript.IsKanji(text[start - 1])
        && JapaneseScript.IsKanji(PrintedCharacter.Fold(text[start]));

    /// <summary>
    /// Whether 7月11日 continues something: the 年 of a date that is not filled in, a number, 翌, 第, or 日から of a date that
    /// was not read.
    /// </summary>
    public static bool IsContinued(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> before = WithoutBlanksAtEnd(text[..start]);
        if (before.IsEmpty)
        {
            return false;
        }

        char last = PrintedCharacter.Fold(before[^1]);
        return char.IsAsciiLetterOrDigit(last)
            || KanjiNumeral.ValueOf(last) >= 0
            || last is '年' or '月' or '翌' or '同' or '前' or '第' or '各' or '毎'
            || last is '●' or '○' or '.'
            || EndsWithUnreadStart(before);
    }

    private static bool EndsWithUnreadStart(ReadOnlySpan<char> before)
    {
        int jointLength = before.EndsWith("から") || before.EndsWith("より") ? 2 : 1;
        TextCursor joint = new(before, before.Length - jointLength);
        if (joint.Position == 0 || JointReader.TakeRange(ref joint) == Joint.None)
        {
            return false;
        }

        ReadOnlySpan<char> start = WithoutBlanksAtEnd(before[..^jointLength]);
        return start is [.., var last]
            && (last == '日' || Brackets.IsClosing(PrintedCharacter.Fold(last)));
    }

    private static ReadOnlySpan<char> WithoutBlanksAtEnd(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && text.Length - end < MaxBlanks && PrintedCharacter.IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[..end];
    }
}
