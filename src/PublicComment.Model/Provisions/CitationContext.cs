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

    /// <summary>
    /// The same, with the shorter names that texts of one document introduce (…に関する法律（以下「番号法」という。）), which then hold for
    /// all of its texts.
    /// </summary>
    /// <param name="texts">What one author writes throughout, such as the responses of an office.</param>
    /// <returns>
    /// With each name that stands for one law alone. Left out are names that two texts introduce for two laws, and words for a kind of
    /// law (法, 施行規則), which mean another one in each text.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> or one of them is null.</exception>
    public CitationContext WithAbbreviationsOf(IEnumerable<string> texts) =>
        With(NamesIn(texts).Where(name => !LawNames.SaysKindAlone(name.Short)));

    /// <summary>
    /// The same, with the shorter names that the texts above all others introduce; there words for a kind of law (法, 施行規則) are
    /// defined for the whole document, too.
    /// </summary>
    /// <param name="texts">What stands before the opinions, such as the letter.</param>
    /// <returns>With each name that stands for one law alone; left out are names that two texts introduce for two laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> or one of them is null.</exception>
    public CitationContext WithDefinitionsOf(IEnumerable<string> texts) => With(NamesIn(texts));

    private IEnumerable<LawAbbreviation> NamesIn(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        Dictionary<string, string?> lawsByName = new(StringComparer.Ordinal);
        foreach (string text in texts)
        {
            foreach (LawAbbreviation name in LawDeclarations.Read(CjkRadicals.Unify(text), this))
            {
                bool isSame =
                    !lawsByName.TryGetValue(name.Short, out string? known) || known == name.Law;
                lawsByName[name.Short] = isSame ? name.Law : null;
            }
        }

        return from name in lawsByName.Take(LawDeclarations.MostNames)
            where name.Value is not null
            select new LawAbbreviation(name.Key, name.Value);
    }

    private CitationContext With(IEnumerable<LawAbbreviation> names)
    {
        LawAbbreviation[] found =
        [
            .. names.Where(name => !Abbreviations.Any(known => known.Short == name.Short)),
        ];
        return found.Length == 0
            ? this
            : this with
            {
                Abbreviations = Abbreviations.Concat(found).ToValueList(),
            };
    }

    // Plans and guidelines are not cited by article, and one that amends many orders is seldom meant itself.
    private static bool HasArticles(Instrument instrument) =>
        instrument.Kind
            is not (InstrumentKind.Plan or InstrumentKind.Guideline or InstrumentKind.Unknown)
        && !InstrumentTitle.IsCollection(instrument.Name);
}
