namespace PublicComment.Parsing;

/// <summary>The ways to number or mark a heading; headings of one style are of one level.</summary>
internal enum EnumeratorStyle
{
    None,
    Ordinal,
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
    Letter,
    NamedNumber,
    Mark,
    Brackets,
}

/// <summary>Recognises the number or mark with which a heading begins.</summary>
internal static class Enumerator
{
    private const int LongestName = 8;
    private const string Digits = "0123456789";

    private const string Marks = Bullets.Shapes + "※❍⚫〇";

    /// <summary>The style of the number or mark at the start of a printed text.</summary>
    public static EnumeratorStyle StyleOf(ReadOnlySpan<char> printed)
    {
        ReadOnlySpan<char> trimmed = printed.Trim();
        if (trimmed.Length < 2)
        {
            return EnumeratorStyle.None;
        }

        if (CircledNumbers.Is(trimmed[0]))
        {
            return EnumeratorStyle.Circled;
        }

        EnumeratorStyle style = StyleOfFolded(NormalizedText.Fold(trimmed));
        return style != EnumeratorStyle.None ? style : StyleBeforeBlank(trimmed);
    }

    // １　目的, 第１　総則, Ⅰ　目的, ア　目的: a number that a blank alone sets apart, which folding takes away.
    private static EnumeratorStyle StyleBeforeBlank(ReadOnlySpan<char> trimmed)
    {
        int blank = trimmed.IndexOfAny(" \u3000\u00A0");
        // Converters set digits apart with narrow blanks, and offices set headings apart with wide ones: １　条例.
        bool countsSomething =
            blank > 0
            && trimmed[blank] != '\u3000'
            && CountsSomething(trimmed[blank..].TrimStart());
        if (blank is < 1 or > LongestName || countsSomething)
        {
            return EnumeratorStyle.None;
        }

        string number = NormalizedText.Fold(trimmed[..blank]);
        return number switch
        {
            ['第', .. var rest] when IsMadeOf(rest, Digits + Numerals.KanjiToTen) =>
                EnumeratorStyle.Ordinal,
            _ when IsMadeOf(number, Digits) => EnumeratorStyle.Number,
            [>= '0' and <= '9', ..] when IsMadeOf(number, Digits + "-.") =>
                EnumeratorStyle.DottedNumber,
            _ when IsMadeOf(number, Numerals.KanjiToTen) => EnumeratorStyle.Kanji,
            _ when IsMadeOf(number, "IVX") => EnumeratorStyle.Roman,
            [>= 'ア' and <= 'ン'] => EnumeratorStyle.Katakana,
            [>= 'A' and <= 'Z'] => EnumeratorStyle.Letter,
            _ when IsNameWithNumber(number) => EnumeratorStyle.NamedNumber,
            _ => EnumeratorStyle.None,
        };
    }

    // 26 年に, 3 条の; 1 / 2 is the number of a page.
    private static bool CountsSomething(ReadOnlySpan<char> behind) =>
        behind[0] == '/' || CountedUnits.Begin(behind);

    // 施策1-1, 基本方針2
    private static bool IsNameWithNumber(string text)
    {
        ReadOnlySpan<char> name = text.AsSpan().TrimEnd("0123456789-");
        return name.Length is > 1 and < LongestName
            && name.Length < text.Length
            && name.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0;
    }

    private static bool IsMadeOf(string text, string characters) =>
        text.Length > 0 && text.AsSpan().IndexOfAnyExcept(characters) < 0;

    private static EnumeratorStyle StyleOfFolded(string folded)
    {
        return At(folded, 0) switch
        {
            '第' => Ordinal(folded),
            '('
                when After(folded, 1, Digits + Numerals.KanjiToTen) is { } end
                    && At(folded, end) == ')' => EnumeratorStyle.BracketedNumber,
            '(' when At(folded, 1) == '第' => EnumeratorStyle.Brackets,
            var open when Brackets.OpeningOfHeadings.Contains(open, StringComparison.Ordinal) =>
                EnumeratorStyle.Brackets,
            '別' when folded.StartsWith("別表", StringComparison.Ordinal) =>
                EnumeratorStyle.Article,
            '様' when folded.StartsWith("様式第", StringComparison.Ordinal) =>
                EnumeratorStyle.Article,
            'I'
            or 'V'
            or 'X' when After(folded, 0, "IVX") is { } end && IsSeparator(At(folded, end)) =>
                EnumeratorStyle.Roman,
            >= '0' and <= '9' => Numbered(folded),
            >= 'ア' and <= 'ン' when IsSeparator(At(folded, 1)) => EnumeratorStyle.Katakana,
            var mark when Marks.Contains(mark, StringComparison.Ordinal) => EnumeratorStyle.Mark,
            _ when After(folded, 0, Numerals.KanjiToTen) is { } end
                    && IsSeparator(At(folded, end)) => EnumeratorStyle.Kanji,
            _ => EnumeratorStyle.None,
        };
    }

    private static EnumeratorStyle Ordinal(string folded)
    {
        int end = After(folded, 1, Digits + Numerals.KanjiToTen + "百") ?? 1;
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
