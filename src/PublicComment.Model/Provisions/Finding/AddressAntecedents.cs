namespace PublicComment.Model;

/// <summary>The addresses that a text has cited so far, which 同条, 同項 and 前項 point to.</summary>
internal struct AddressAntecedents
{
    private Antecedent _article;
    private Antecedent _paragraph;
    private Antecedent _item;
    private Antecedent _last;

    public AddressAntecedents() { }

    /// <summary>Whether a chapter was cited.</summary>
    public bool HasChapter { readonly get; private set; }

    public void Remember(in CitationElement element)
    {
        Antecedent antecedent = new(element);
        _last = antecedent;
        HasChapter |= element.Address.First is >= AddressLevel.Part and < AddressLevel.Article;
        if (!element.Address[AddressLevel.Article].IsNone)
        {
            _article = antecedent;
        }

        if (!element.Address[AddressLevel.Paragraph].IsNone)
        {
            _paragraph = antecedent;
        }

        if (!element.Address[AddressLevel.Item].IsNone)
        {
            _item = antecedent;
        }
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
        Antecedent antecedent = level switch
        {
            AddressLevel.Article => _article,
            AddressLevel.Paragraph => _paragraph,
            AddressLevel.Item => _item,
            _ => _last,
        };

        // 同項 behind a citation of a table means its row.
        bool isOther = _last.Address.AppendixKind is not null && level != AddressLevel.Article;
        if (antecedent.End == 0 || isOther || antecedent.Address[level].IsNone)
        {
            return false;
        }

        element.Address.TakeOver(antecedent.Address, level + 1);
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
        int paragraph = _last.Address[AddressLevel.Paragraph].Main;
        int first =
            word.Direction == RelativeDirection.Previous ? paragraph - word.Count : paragraph + 1;
        if (
            word.Level != AddressLevel.Paragraph
            || paragraph == 0
            || word.Count == 0
            || first < 1
            || !IsTopic(text[_last.End..start])
        )
        {
            return false;
        }

        element.Address.TakeOver(_last.Address, AddressLevel.Paragraph);
        element.Address[AddressLevel.Paragraph] = new(first);
        if (word.Count > 1)
        {
            Address end = element.Address;
            end[AddressLevel.Paragraph] = new(paragraph - 1);
            element.RangeEnd = end;
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

    private static void TakeLaw(in Antecedent antecedent, ref CitationElement element)
    {
        if (element.Law.Name is null && antecedent.Law is { } law)
        {
            element.Law = element.Law with { Name = law, Source = LawSource.Anaphora };
        }
    }

    private readonly record struct Antecedent(Address Address, string? Law, int End)
    {
        public Antecedent(in CitationElement element)
            : this(element.Address, element.Law.Name, element.End) { }
    }
}
