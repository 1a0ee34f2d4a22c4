namespace PublicComment.Model;

/// <summary>What is known about the laws that a text may cite, before it is read.</summary>
/// <remarks>Immutable, compared by content, safe to share between threads.</remarks>
public sealed record CitationContext
{
    /// <summary>Nothing is known.</summary>
    public static CitationContext Empty { get; } = new();

    /// <summary>The full names of the laws and orders that may be cited, in any order.</summary>
    public ValueList<string> Laws { get; init; }

    /// <summary>Shorter names that are in use for them.</summary>
    public ValueList<LawAbbreviation> Abbreviations { get; init; }

    /// <summary>The law that a citation without any law means; null where the text alone decides.</summary>
    /// <value>The default is null.</value>
    public string? DefaultInstrument { get; init; }

    /// <summary>
    /// What the title of a consultation tells: its instruments, the laws whose names stand in theirs (a 施行規則 names its 法律), and,
    /// where it has exactly one instrument, and that one is cited by article, it as the default.
    /// </summary>
    public static CitationContext Of(ValueList<Instrument> instruments)
    {
        List<string> laws = [];
        foreach (Instrument instrument in instruments)
        {
            if (!laws.Contains(instrument.Name))
            {
                laws.Add(instrument.Name);
            }
        }

        foreach (Instrument instrument in instruments)
        {
            if (LawNames.LawBehind(instrument.Name) is { } law && !laws.Contains(law))
            {
                laws.Add(law);
            }
        }

        return new()
        {
            Laws = laws.ToValueList(),
            DefaultInstrument =
                instruments.Count == 1 && HasArticles(instruments[0]) ? instruments[0].Name : null,
        };
    }

    /// <summary>What the title of a consultation tells, by its <see cref="Consultation.Instruments"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="consultation"/> is null.</exception>
    public static CitationContext Of(Consultation consultation)
    {
        ArgumentNullException.ThrowIfNull(consultation);
        return Of(consultation.Instruments);
    }

    // Plans and guidelines are not cited by article, and one that amends many orders is seldom meant itself.
    private static bool HasArticles(Instrument instrument) =>
        instrument.Kind
            is not (InstrumentKind.Plan or InstrumentKind.Guideline or InstrumentKind.Unknown)
        && !InstrumentTitle.IsCollection(instrument.Name);
}
