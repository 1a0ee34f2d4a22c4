namespace PublicComment.Model;

/// <summary>Finds the shorter names that a text introduces: …に関する法律（平成25年法律第27号。以下「番号法」という。）.</summary>
internal static class LawDeclarations
{
    private const string Opening = "以下";

    // 以下、「法」という。 and 以下この条及び次条において「法」という。
    private const int LongestScope = 14;
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
            if (
                QuotedBehind(text, start) is { } name
                && LawBefore(text, at, floor, context) is { } law
            )
            {
                (found ??= []).Add(new(name, law));
            }

            floor = start;
            int next = text[start..].IndexOf(Opening);
            at = next < 0 ? -1 : start + next;
        }

        return found is null ? [] : [.. found];
    }

    private static string? QuotedBehind(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> rest = text[
            start..Math.Min(text.Length, start + LongestScope + LongestShortName)
        ];
        int open = rest.IndexOf('「');
        if (open is < 0 or > LongestScope || rest[..open].IndexOfAny(")）。") >= 0)
        {
            return null;
        }

        ReadOnlySpan<char> name = rest[(open + 1)..];
        int length = name.IndexOf('」');
        // 以下のとおり「…」を改める defines nothing.
        return length > 0 && (open == 0 || name[(length + 1)..] is ['と', ..])
            ? name[..length].ToString()
            : null;
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

        LawReader reader = new(text, context, new(context, []), new(CitationContext.Empty));
        return reader.Read(from + open, floor).Name;
    }
}
