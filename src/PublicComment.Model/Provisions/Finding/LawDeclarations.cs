namespace PublicComment.Model;

/// <summary>Finds the shorter names that a text introduces: …に関する法律（平成25年法律第27号。以下「番号法」という。）.</summary>
internal static class LawDeclarations
{
    private const string Opening = "以下「";
    private const int LongestShortName = 40;
    private const int LongestBracket = 80;

    /// <summary>Each citation is compared with all of them; no text introduces nearly as many.</summary>
    public const int MostNames = 200;

    public static LawAbbreviation[] Read(ReadOnlySpan<char> text, CitationContext context)
    {
        List<LawAbbreviation>? found = null;
        int floor = 0;
        for (int at = text.IndexOf(Opening); at >= 0 && found?.Count is not MostNames; )
        {
            int start = at + Opening.Length;
            ReadOnlySpan<char> rest = text[start..Math.Min(text.Length, start + LongestShortName)];
            int length = rest.IndexOf('」');
            if (length > 0 && LawBefore(text, at, floor, context) is { } law)
            {
                (found ??= []).Add(new(rest[..length].ToString(), law));
            }

            floor = start;
            int next = text[start..].IndexOf(Opening);
            at = next < 0 ? -1 : start + next;
        }

        return found is null ? [] : [.. found];
    }

    // The name stands before the bracket that holds the declaration.
    private static string? LawBefore(
        ReadOnlySpan<char> text,
        int declaration,
        int floor,
        CitationContext context
    )
    {
        int from = Math.Max(floor, declaration - LongestBracket);
        int open = text[from..declaration].LastIndexOfAny('(', '（');
        if (open < 0)
        {
            return null;
        }

        LawReader reader = new(text, context, default, new(CitationContext.Empty));
        return reader.Read(from + open, floor).Name;
    }
}
