namespace PublicComment.Parsing;

/// <summary>
/// Recognises the lines with which converters part the pages of a document: [Page 2], {2}-----, \newpage, &lt;PAGE_BREAK&gt;, and the
/// picture of a page.
/// </summary>
internal static class PageMarks
{
    private const int Longest = 80;
    private const string Rule = "---";
    private const string Marks = "[]{}<>=*_#-‐–—―−/\\.:|~";

    private static readonly string[] s_words =
    [
        "page_number",
        "pagenumber",
        "page_break",
        "pagebreak",
        "newpage",
        "clearpage",
        "page",
        "ページ",
        "of",
    ];

    /// <summary>Whether a line is such a mark.</summary>
    /// <param name="printed">The line.</param>
    /// <param name="folded">The same line, folded.</param>
    public static bool Is(ReadOnlySpan<char> printed, ReadOnlySpan<char> folded)
    {
        ReadOnlySpan<char> rest = folded;
        bool isNamed = false;
        while (!rest.IsEmpty && folded.Length <= Longest)
        {
            int word = LengthOfWord(rest);
            if (word == 0 && !Marks.Contains(rest[0]) && !char.IsAsciiDigit(rest[0]))
            {
                break;
            }

            isNamed |= word > 0;
            rest = rest[Math.Max(word, 1)..];
        }

        return IsPicture(printed.Trim())
            || (rest.IsEmpty && (isNamed || folded.IndexOf(Rule) >= 0) && !folded.IsEmpty);
    }

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        foreach (string word in s_words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return word.Length;
            }
        }

        return 0;
    }

    // ![](images/page_2.png)
    private static bool IsPicture(ReadOnlySpan<char> line) =>
        line.StartsWith("![")
        && line[^1] == ')'
        && line.IndexOf("](") is > 0 and var target
        && line[target..^1].IndexOf(')') < 0;
}
