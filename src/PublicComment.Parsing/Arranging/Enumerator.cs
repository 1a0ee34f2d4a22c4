namespace PublicComment.Parsing;

/// <summary>The ways to number or mark a heading; headings of one style are of one level.</summary>
internal enum EnumeratorStyle
{
    None,
    Chapter,
    Section,
    Article,
    Roman,
    Number,
    DottedNumber,
    BracketedNumber,
    HalfBracketedNumber,
    Circled,
    Kanji,
    Katakana,
    Mark,
    Brackets,
}

/// <summary>Recognises the number or mark with which a heading begins.</summary>
internal static class Enumerator
{
    private const string Digits = "0123456789";
    private const string KanjiDigits = "一二三四五六七八九十";
    private const string Marks = "○●◎■□◆◇▼▽▲△★☆※❍⚫〇";

    /// <summary>The style of the number or mark at the start of a printed text.</summary>
    public static EnumeratorStyle StyleOf(ReadOnlySpan<char> printed)
    {
        ReadOnlySpan<char> trimmed = printed.Trim();
        if (trimmed.Length < 2)
        {
            return EnumeratorStyle.None;
        }

        // ① to ⑳; folding makes plain digits of them.
        return trimmed[0] is >= '\u2460' and <= '\u2473'
            ? EnumeratorStyle.Circled
            : StyleOfFolded(NormalizedText.Fold(trimmed));
    }

    private static EnumeratorStyle StyleOfFolded(string folded)
    {
        return At(folded, 0) switch
        {
            '第' => Ordinal(folded),
            '(' when After(folded, 1, Digits + KanjiDigits) is { } end && At(folded, end) == ')' =>
                EnumeratorStyle.BracketedNumber,
            '【' or '<' or '[' or '《' or '〔' => EnumeratorStyle.Brackets,
            'I'
            or 'V'
            or 'X' when After(folded, 0, "IVX") is { } end && IsSeparator(At(folded, end)) =>
                EnumeratorStyle.Roman,
            >= '0' and <= '9' => Numbered(folded),
            >= 'ア' and <= 'ン' when IsSeparator(At(folded, 1)) => EnumeratorStyle.Katakana,
            var mark when Marks.Contains(mark, StringComparison.Ordinal) => EnumeratorStyle.Mark,
            _ when After(folded, 0, KanjiDigits) is { } end && IsSeparator(At(folded, end)) =>
                EnumeratorStyle.Kanji,
            _ => EnumeratorStyle.None,
        };
    }

    private static EnumeratorStyle Ordinal(string folded)
    {
        int end = After(folded, 1, Digits + KanjiDigits + "百") ?? 1;
        return At(folded, end) switch
        {
            '章' or '編' or '部' => EnumeratorStyle.Chapter,
            '節' or '款' => EnumeratorStyle.Section,
            '条' => EnumeratorStyle.Article,
            _ => EnumeratorStyle.None,
        };
    }

    private static EnumeratorStyle Numbered(string folded)
    {
        int end = After(folded, 0, Digits)!.Value;
        char next = At(folded, end);
        if (next is '.' or '-' && char.IsDigit(At(folded, end + 1)))
        {
            return EnumeratorStyle.DottedNumber;
        }

        return next switch
        {
            ')' => EnumeratorStyle.HalfBracketedNumber,
            _ when IsSeparator(next) => EnumeratorStyle.Number,
            _ when end <= 2 && !char.IsLetterOrDigit(next) => EnumeratorStyle.Number,
            _ => EnumeratorStyle.None,
        };
    }

    private static bool IsSeparator(char character) =>
        character is '.' or '、' or '．' or ':' or ')' or '・' or '-';

    private static char At(string text, int position) =>
        position < text.Length ? text[position] : '\0';

    private static int? After(string text, int start, string characters)
    {
        int end = start;
        while (end < text.Length && characters.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end > start ? end : null;
    }
}
