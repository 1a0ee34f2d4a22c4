namespace PublicComment.Model;

/// <summary>The addresses that a text has cited so far, which 同条, 同項 and 前項 point to.</summary>
internal struct AddressAntecedents
{
    private ProvisionCitation? _article;
    private ProvisionCitation? _paragraph;
    private ProvisionCitation? _item;
    private ProvisionCitation? _last;

    /// <summary>Whether a chapter was cited.</summary>
    public bool HasChapter { readonly get; private set; }

    public void Remember(ProvisionCitation citation)
    {
        Provision provision = citation.Provision;
        _last = citation;
        _article = provision.Article is null ? _article : citation;
        _paragraph = provision.Paragraph is null ? _paragraph : citation;
        _item = provision.Item is null ? _item : citation;
        HasChapter |= (provision.Part ?? provision.Chapter ?? provision.Section) is not null;
    }

    /// <summary>Puts in what a relative word means, or marks the citation as unresolved.</summary>
    public readonly void Resolve(ReadOnlySpan<char> text, ref CitationElement element, int start)
    {
        RelativeWord word = element.Address.Relative;
        if (word.IsNone)
        {
            MarkIncomplete(ref element);
            return;
        }

        bool resolved =
            word.Direction == RelativeDirection.Same
                ? TryTakeSame(word.Level, ref element)
                : TryTakeNeighbour(text, word, ref element, start);
        element.Resolution = resolved ? CitationResolution.Resolved : CitationResolution.Unresolved;
    }

    // 第4項 alone leaves its article to the reader.
    private static void MarkIncomplete(ref CitationElement element)
    {
        bool lacksArticle =
            element.Address.First is AddressLevel.Paragraph or AddressLevel.Item
            && element.Address[AddressLevel.Article].IsNone
            && !element.Address.HasPlace
            && element.Inherited.IsEmpty
            && !element.Law.HasWords;
        if (lacksArticle)
        {
            element.Resolution = CitationResolution.Unresolved;
        }
    }

    private readonly bool TryTakeSame(AddressLevel level, ref CitationElement element)
    {
        ProvisionCitation? antecedent = level switch
        {
            AddressLevel.Article => _article,
            AddressLevel.Paragraph => _paragraph,
            AddressLevel.Item => _item,
            _ => _last,
        };

        // 同項 behind a citation of a table means its row.
        bool isOther = _last?.Provision.Appendix is not null && level != AddressLevel.Article;
        if (
            antecedent is null
            || isOther
            || ProvisionHierarchy.Number(antecedent.Provision, level).IsNone
        )
        {
            return false;
        }

        element.Address.TakeOver(antecedent.Provision, level + 1);
        TakeLaw(antecedent, ref element);
        return true;
    }

    // Paragraphs are counted without gaps, so that the one before 第4項 is 第3項; articles and items have branches.
    private readonly bool TryTakeNeighbour(
        ReadOnlySpan<char> text,
        RelativeWord word,
        ref CitationElement element,
        int start
    )
    {
        if (
            word.Level != AddressLevel.Paragraph
            || word.Count == 0
            || _last is not { Provision.Paragraph: { } paragraph }
            || !IsTopic(text[(_last.Start + _last.Length)..start])
        )
        {
            return false;
        }

        bool isPrevious = word.Direction == RelativeDirection.Previous;
        int first = isPrevious ? paragraph - word.Count : paragraph + 1;
        if (first < 1)
        {
            return false;
        }

        element.Address.TakeOver(_last.Provision, AddressLevel.Paragraph);
        element.Address[AddressLevel.Paragraph] = new(first);
        if (word.Count > 1)
        {
            Address end = element.Address;
            end[AddressLevel.Paragraph] = new(paragraph - 1);
            element.RangeEnd = end.ToProvision();
        }

        TakeLaw(_last, ref element);
        return true;
    }

    // 第33条第4項中「前項…」: the sentence speaks of the inside of the paragraph.
    private static bool IsTopic(ReadOnlySpan<char> between) =>
        (
            between.StartsWith("中")
            || between.StartsWith("では")
            || between.StartsWith("において")
            || between.StartsWith("の「")
        )
        && between.IndexOfAny('。', '\n') < 0;

    private static void TakeLaw(ProvisionCitation antecedent, ref CitationElement element)
    {
        if (element.Law.Name is null && antecedent.Law is { } law)
        {
            element.Law = element.Law with { Name = law, Source = LawSource.Anaphora };
        }
    }
}
