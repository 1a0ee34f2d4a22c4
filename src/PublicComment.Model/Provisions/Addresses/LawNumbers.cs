namespace PublicComment.Model;

/// <summary>Recognises the numbers of laws and notices: 平成25年法律第27号, 平成14年環境省告示第37号, 令和元年法第50号.</summary>
internal static class LawNumbers
{
    // In UTF-16 code units.
    private const int Longest = 40;

    private static readonly string[] s_eras =
    [
        .. JapaneseEraTable.Default.Eras.Select(era => era.Kanji),
    ];

    /// <summary>The eras whose years such numbers have.</summary>
    public static ReadOnlySpan<string> Eras => s_eras;

    /// <summary>Whether a text is a law number and nothing else.</summary>
    public static bool IsLawNumber(ReadOnlySpan<char> text)
    {
        int length = LengthAt(text);
        return length > 0 && length == text.Length;
    }

    /// <summary>Where the law number that ends before <paramref name="end"/> starts; -1 where none does.</summary>
    public static int StartBefore(ReadOnlySpan<char> text, int end, int floor)
    {
        int from = Math.Max(floor, end - Longest);
        int start = end - 1;
        while (start >= from && !IsLawNumber(text[start..end]))
        {
            start--;
        }

        return start >= from ? start : -1;
    }

    /// <summary>How long the law number at the start of a text is; 0 where none stands.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (!WordSearch.StartsWithAny(text, s_eras))
        {
            return 0;
        }

        int year = text.IndexOf('年');
        int ordinal = text.IndexOf('第');
        if (year < 0 || ordinal < year)
        {
            return 0;
        }

        int at = Blanks.Skip(text, ordinal + 1);
        if (!Numeral.TryRead(text, ref at, out _))
        {
            return 0;
        }

        at = Blanks.Skip(text, at);
        return at < text.Length && text[at] == '号' ? at + 1 : 0;
    }
}
