namespace PublicComment.Model;

/// <summary>A citation while it is put together: one element of a list, or one alone.</summary>
internal struct CitationElement
{
    public int Start;
    public int End;
    public Address Address;
    public LawReading Law;
    public Provision? RangeEnd;
    public bool AndOthers;
    public bool IsAddition;
    public CitationResolution Resolution;
    public ValueList<ProvisionElement> Inherited;
    public ProvisionVersion Version;

    /// <summary>What the words behind it point to.</summary>
    public Antecedents Antecedents;

    /// <summary>
    /// Whether its place in a law is known, though the law may not be: 法第27条第１項により、同項第２号と同項第３号.
    /// </summary>
    public readonly bool KnowsPlace =>
        Address.Relative.IsNone
        || Resolution != CitationResolution.Unresolved
        || (
            Law.IsOpen
            && Address.Relative.Level is >= AddressLevel.Part and <= AddressLevel.Item and var level
            && !Address[level].IsNone
        );

    /// <summary>Begins with an address that was read, and knows nothing else.</summary>
    public void Begin(int start, in LawReading law)
    {
        Start = start;
        Law = law;
        RangeEnd = null;
        AndOthers = false;
        IsAddition = false;
        Resolution = CitationResolution.Direct;
        Inherited = default;
        Version = ProvisionVersion.Unspecified;
    }

    public readonly ProvisionCitation ToCitation(ReadOnlySpan<char> text) =>
        new()
        {
            Text = text[Start..End].ToString(),
            Start = Start,
            Length = End - Start,
            Law = Law.Name,
            LawNumber = Law.Number,
            LawSource = Law.Name is null && !Law.IsOpen ? LawSource.None : Law.Source,
            Version = Version,
            Provision = Address.ToProvision(),
            RangeEnd = RangeEnd,
            AndOthers = AndOthers,
            IsAddition = IsAddition || Address.IsAddition,
            Inherited = Inherited,
            Resolution = Resolution,
        };
}
