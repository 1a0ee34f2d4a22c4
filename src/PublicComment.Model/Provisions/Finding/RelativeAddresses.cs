namespace PublicComment.Model;

/// <summary>Puts in what 同条, 同項, 同表 and 前項 mean.</summary>
internal readonly ref struct RelativeAddresses(
    ReadOnlySpan<char> text,
    CitationElements elements,
    Antecedents antecedents
)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Puts in what a relative word means, or marks the citation as unresolved.</summary>
    public void Resolve(ref CitationElement element, int start)
    {
        RelativeWord word = element.Address.Relative;
        bool resolved = word.Direction switch
        {
            _ when word.Level == AddressLevel.None => TryTakeTable(ref element),
            RelativeDirection.Same => TryTakeSame(word.Level, ref element),
            RelativeDirection.Within => TryTakeSame(Around(word.Level), ref element),
            _ => TryTakeNeighbour(word, ref element, start),
        };
        element.Resolution = resolved ? CitationResolution.Resolved : CitationResolution.Unresolved;
    }

    // 同２号 is in the paragraph that was named last, where its article has one.
    private AddressLevel Around(AddressLevel level) =>
        level == AddressLevel.Item && antecedents.Paragraph >= antecedents.Article
            ? AddressLevel.Paragraph
            : AddressLevel.Article;

    private bool TryTakeTable(ref CitationElement element)
    {
        if (antecedents.Table < 0)
        {
            return false;
        }

        ref readonly CitationElement antecedent = ref elements[antecedents.Table];
        element.Address.Supplementary = antecedent.Address.Supplementary;
        element.Address.AppendixNumber = antecedent.Address.AppendixNumber;
        TakeLaw(antecedent, ref element);
        return true;
    }

    private bool TryTakeSame(AddressLevel level, ref CitationElement element)
    {
        int place = antecedents.Same(level);
        if (place < 0)
        {
            return false;
        }

        // 同項 behind a citation of a table means its row.
        bool isRow =
            elements[antecedents.Last].Address.AppendixKind is not null
            && level != AddressLevel.Article;
        ref readonly CitationElement antecedent = ref elements[place];
        if (isRow || level > AddressLevel.Item || antecedent.Address[level].IsNone)
        {
            return false;
        }

        element.Address.TakeOver(antecedent.Address, level + 1);
        TakeLaw(antecedent, ref element);
        return true;
    }

    // Paragraphs are counted without gaps, so that the one before 第4項 is 第3項; articles and items have branches.
    private bool TryTakeNeighbour(RelativeWord word, ref CitationElement element, int start)
    {
        if (word.Level != AddressLevel.Paragraph || word.Count == 0 || antecedents.Last < 0)
        {
            return false;
        }

        ref readonly CitationElement last = ref elements[antecedents.Last];
        int paragraph = last.Address[AddressLevel.Paragraph].Main;
        if (paragraph == 0 || !IsTopic(_text[last.End..start]))
        {
            return false;
        }

        bool isPrevious = word.Direction == RelativeDirection.Previous;
        int first = isPrevious ? paragraph - word.Count : paragraph + 1;
        if (first < 1)
        {
            return false;
        }

        element.Address.TakeOver(last.Address, AddressLevel.Paragraph);
        element.Address[AddressLevel.Paragraph] = new(first);
        if (word.Count > 1)
        {
            Address end = element.Address;
            end[AddressLevel.Paragraph] = new(paragraph - 1);
            element.RangeEnd = end.ToProvision();
        }

        TakeLaw(last, ref element);
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

    private static void TakeLaw(in CitationElement antecedent, ref CitationElement element)
    {
        if (element.Law.Name is null)
        {
            element.Law = antecedent.Law switch
            {
                { Name: { } law } => element.Law with { Name = law, Source = LawSource.Anaphora },
                // The law of 法第3条 that nobody knows is that of its 同条 too.
                { IsOpen: true } => element.Law with { IsOpen = true },
                _ => element.Law,
            };
        }
    }
}
