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
