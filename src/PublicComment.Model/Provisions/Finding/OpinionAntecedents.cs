namespace PublicComment.Model;

/// <summary>Puts in what 同条, 同項 and 同号 of a response mean where only the opinion that it answers has the clause.</summary>
internal static class OpinionAntecedents
{
    /// <summary>The citation with the clause of the opinion, or as it is where it points to none of it.</summary>
    /// <param name="citation">A citation of the response.</param>
    /// <param name="ofOpinion">The citations of the opinion, in order.</param>
    public static ProvisionCitation Complete(
        ProvisionCitation citation,
        IReadOnlyList<ProvisionCitation> ofOpinion
    )
    {
        int behind = 0;
        if (
            citation.Resolution != CitationResolution.Unresolved
            || !RelativeWords.TryRead(citation.Text, ref behind, out RelativeWord word)
            || word.Direction != RelativeDirection.Same
            || ofOpinion.LastOrDefault(cited => Has(cited.Provision, word.Level)) is not { } meant
        )
        {
            return citation;
        }

        Provision own = citation.Provision;
        bool takesParagraph = word.Level > AddressLevel.Article;
        bool takesItem = word.Level > AddressLevel.Paragraph;
        return citation with
        {
            Law = meant.Law,
            LawSource = meant.Law is null ? LawSource.None : LawSource.Anaphora,
            Resolution = CitationResolution.Resolved,
            Provision = own with
            {
                Supplementary = meant.Provision.Supplementary,
                Article = meant.Provision.Article,
                Paragraph = takesParagraph ? meant.Provision.Paragraph : own.Paragraph,
                Item = takesItem ? meant.Provision.Item : own.Item,
            },
        };
    }

    private static bool Has(Provision provision, AddressLevel level) =>
        level switch
        {
            AddressLevel.Article => provision.Article is not null,
            AddressLevel.Paragraph => provision is { Article: not null, Paragraph: not null },
            AddressLevel.Item => provision is { Article: not null, Item: not null },
            _ => false,
        };
}
