namespace PublicComment.Model;

/// <summary>What a rule rests on, in all languages of messages.</summary>
internal sealed class LocalizedBasis(string? law, Provision? provision, LocalizedText text)
{
    private readonly RuleBasis _english = new(law, provision, text.English);
    private readonly RuleBasis _japanese = new(law, provision, text.Japanese);

    public RuleBasis In(MessageLanguage language) =>
        language == MessageLanguage.Japanese ? _japanese : _english;
}
