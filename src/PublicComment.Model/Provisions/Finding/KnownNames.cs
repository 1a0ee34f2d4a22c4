namespace PublicComment.Model;

/// <summary>
/// The names of laws that are known from the context, and those that the text introduces. A known name may reach back over citations that
/// stand in it: 地方自治法第252条の19第1項の指定都市の指定に関する政令.
/// </summary>
internal readonly ref struct KnownNames(
    CitationContext context,
    ReadOnlySpan<LawAbbreviation> declared
)
{
    // A short name may be the end of a longer one, 会社法 of 投資会社法; a long one cannot.
    private const int LongName = 10;

    private readonly ReadOnlySpan<LawAbbreviation> _declared = declared;

    /// <summary>The longest known name that a text ends with; <paramref name="none"/> where it ends with none.</summary>
    public LawReading Before(ReadOnlySpan<char> before, LawReading none)
    {
        int end = before.Length;
        LawReading best = none;
        int longest = 0;
        foreach (string law in context.Laws)
        {
            Offer(before, end, law, law, LawSource.Stated, ref longest, ref best);
        }

        if (context.DefaultInstrument is { } instrument)
        {
            Offer(before, end, instrument, instrument, LawSource.Stated, ref longest, ref best);
        }

        // What the text says itself goes before what is known from elsewhere.
        Offer(before, end, _declared, ref longest, ref best);
        Offer(before, end, context.Abbreviations.AsSpan(), ref longest, ref best);
        return best;
    }

    private static void Offer(
        ReadOnlySpan<char> before,
        int end,
        ReadOnlySpan<LawAbbreviation> abbreviations,
        ref int longest,
        ref LawReading best
    )
    {
        foreach (LawAbbreviation abbreviation in abbreviations)
        {
            (string words, string law) = (abbreviation.Short, abbreviation.Law);
            Offer(before, end, words, law, LawSource.Abbreviation, ref longest, ref best);
        }
    }

    private static void Offer(
        ReadOnlySpan<char> before,
        int end,
        string words,
        string law,
        LawSource source,
        ref int longest,
        ref LawReading best
    )
    {
        if (
            words.Length > longest
            && before[^1] == words[^1]
            && before.EndsWith(words)
            && IsWhole(before[..^words.Length], words)
        )
        {
            longest = words.Length;
            int start = end - words.Length;
            best = new(start, law, Source: source);
        }
    }

    private static bool IsWhole(ReadOnlySpan<char> before, string words) =>
        words.Length >= LongName
        || before.IsEmpty
        || !FreeLawName.IsNameLetter(before[^1])
        || VersionWords.EndsWithPrefix(before);
}
