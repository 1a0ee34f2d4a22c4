namespace PublicComment.Model;

/// <summary>
/// The names of laws that are known from the context, and those that the text introduces. A known name may reach back over citations that
/// stand in it: 地方自治法第252条の19第1項の指定都市の指定に関する政令.
/// </summary>
internal sealed class KnownNames
{
    // A short name may be the end of a longer one, 会社法 of 投資会社法; a long one cannot.
    private const int LongName = 10;

    private readonly CitationContext _context;
    private readonly LawAbbreviation[] _declared;

    // A bit for the last letter of each name, by its lowest bits: most texts before an address end with none of them.
    private readonly ulong _lastLetters;

    public KnownNames(CitationContext context, LawAbbreviation[] declared)
    {
        _context = context;
        _declared = declared;
        foreach (string law in context.Laws)
        {
            _lastLetters |= LastLetterOf(law);
        }

        if (context.DefaultInstrument is { } instrument)
        {
            _lastLetters |= LastLetterOf(instrument);
        }

        foreach (LawAbbreviation abbreviation in declared)
        {
            _lastLetters |= LastLetterOf(abbreviation.Short);
        }

        foreach (LawAbbreviation abbreviation in context.Abbreviations)
        {
            _lastLetters |= LastLetterOf(abbreviation.Short);
        }
    }

    /// <summary>The names of a context and those that a text introduces.</summary>
    public static KnownNames In(ReadOnlySpan<char> text, CitationContext context) =>
        new(context, LawDeclarations.Read(text, context));

    /// <summary>Whether a name may end with a letter; false where none does.</summary>
    public bool MayEndWith(char last) => (_lastLetters & BitOf(last)) != 0;

    /// <summary>The longest known name that a text ends with; <paramref name="none"/> where it ends with none.</summary>
    public LawReading Before(ReadOnlySpan<char> before, LawReading none)
    {
        if (!MayEndWith(before[^1]))
        {
            return none;
        }

        int end = before.Length;
        LawReading best = none;
        int longest = 0;
        foreach (string law in _context.Laws)
        {
            Offer(before, end, law, law, LawSource.Stated, ref longest, ref best);
        }

        if (_context.DefaultInstrument is { } instrument)
        {
            Offer(before, end, instrument, instrument, LawSource.Stated, ref longest, ref best);
        }

        // What the text says itself goes before what is known from elsewhere.
        Offer(before, end, _declared, ref longest, ref best);
        Offer(before, end, _context.Abbreviations.AsSpan(), ref longest, ref best);
        return best;
    }

    private static ulong LastLetterOf(string name) => name.Length > 0 ? BitOf(name[^1]) : 0;

    private static ulong BitOf(char letter) => 1UL << letter;

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
