namespace PublicComment.Model;

/// <summary>One pass over a text: jumps to where an address can start, reads it, and goes on behind it.</summary>
internal ref partial struct CitationScan
{
    private const int LongestQuotation = 400;

    private readonly ReadOnlySpan<char> _text;
    private readonly CitationContext _context;
    private KnownNames? _names;
    private AmendingSentences? _amended;
    private readonly LawAntecedents _laws;
    private readonly CitationElements _elements = new();
    private Antecedents _antecedents = Antecedents.None;

    // Everything before it belongs to citations that were found; no name reaches back over it.
    private int _floor;

    // The end of the last 第N号 that is the number of something else: 議案第112号.
    private int _numberEnd;

    // Where the words end that are replaced, and what was cited before them: 第14条第１項中「…（法第66条の８第１項）…」を…に改め、同項第７号を.
    private int _quotationEnd;
    private Antecedents _beforeQuotation;

    // Where a list goes on behind a bracket, 第76条第4項（…）若しくは第5項, and behind those around it.
    private ListBreak _break = ListBreak.None;
    private Stack<ListBreak>? _outerBreaks;

    public CitationScan(ReadOnlySpan<char> text, CitationContext context)
    {
        _text = text;
        _context = context;
        _laws = new(context);
    }

    /// <param name="first">Where the first address can start, or any position before it.</param>
    /// <param name="printed">The text as printed, as long as the one that is read.</param>
    public ValueList<ProvisionCitation> Run(int first, ReadOnlySpan<char> printed)
    {
        int position = first;
        while (true)
        {
            int anchor = Anchors.Next(_text, position);
            if (_break.End <= anchor)
            {
                position = Math.Max(position, Resume());
            }
            else if (anchor == _text.Length)
            {
                break;
            }
            else
            {
                position = TryCite(anchor) ? _floor : anchor + 1;
            }
        }

        return _elements.ToCitations(printed);
    }

    /// <summary>Gives the memory of the search back.</summary>
    public readonly void Dispose() => _elements.Dispose();

    private int Resume()
    {
        ListBreak ended = _break;
        _break = _outerBreaks is { Count: > 0 } ? _outerBreaks.Pop() : ListBreak.None;
        if (ended.End >= _floor && ended.Element < _elements.Count)
        {
            ReadListBehind(ended.Element, ended.End);
        }

        return Math.Max(ended.End, _floor);
    }

    private bool TryCite(int anchor)
    {
        int start = CitationStarts.Find(_text, anchor, _floor, out AddressReading reading);
        if (start < _floor)
        {
            return false;
        }

        LeaveQuotation(start);
        ref CitationElement element = ref _elements.Next();
        if (
            !AddressReader.TryRead(_text, start, reading, out element.Address, out element.End)
            || element.End <= anchor
        )
        {
            return false;
        }

        LawReading law = ReadLaw(start);
        if (
            GoesOnNumbers(start, element.Address, law)
            || !Acceptance.IsCitation(
                _text,
                start,
                element.End,
                element.Address,
                law,
                _antecedents,
                reading
            )
        )
        {
            bool isNumber = element.Address is { First: AddressLevel.Item, Relative.IsNone: true };
            _numberEnd = isNumber ? element.End : _numberEnd;
            return false;
        }

        if (law.Start < _floor)
        {
            law = TryDropInside(law.Start) ? law : new(start);
            element = ref _elements.Next();
        }

        element.Begin(law.HasWords ? law.Start : start, law);
        Complete(ref element, start);
        Keep(ref element);
        ReadListBehind(_elements.Count - 1, _floor);
        return true;
    }

    // 議案第112号から第133号まで, 議案第112号及び第113号: what the first is no citation of, the others are none of.
    private readonly bool GoesOnNumbers(int start, in Address address, LawReading law)
    {
        if (
            _numberEnd == 0
            || start < _numberEnd
            || address.First != AddressLevel.Item
            || law.HasWords
        )
        {
            return false;
        }

        ReadOnlySpan<char> between = _text[_numberEnd..start];
        return between.Trim() is "から" or "～" or "〜" or "~"
            || (
                ListConnectors.Skip(_text, _numberEnd, out bool isConnected) == start && isConnected
            );
    }

    private LawReading ReadLaw(int addressStart)
    {
        // Texts without addresses, the most frequent ones, are not searched for shorter names.
        _names ??= KnownNames.In(_text, _context);
        LawReader reader = new(_text, _context, _names, _laws);
        return reader.MayStandBefore(addressStart, _floor)
            ? reader.Read(addressStart, _floor)
            : new(addressStart);
    }

    // A known name may contain citations, which are none then; it cannot begin inside one.
    private bool TryDropInside(int start)
    {
        int kept = _elements.Count;
        while (kept > 0 && _elements[kept - 1].Start >= start)
        {
            kept--;
        }

        int end = kept == 0 ? 0 : _elements[kept - 1].End;
        if (end > start)
        {
            return false;
        }

        _elements.DropFrom(kept);
        _antecedents = kept == 0 ? Antecedents.None : _elements[kept - 1].Antecedents;
        _floor = end;
        return true;
    }

    // What relative words mean, the law where none stands there, ranges, and what stands around.
    private void Complete(ref CitationElement element, int addressStart)
    {
        if (!element.Law.HasWords && IsFirstInBracket(element.Start))
        {
            InheritInBracket(ref element, _elements[_antecedents.Last]);
        }

        Resolve(ref element, addressStart);
        CompleteLaw(ref element);
        ReadOnlySpan<char> preceding = _text[_floor..element.Start];
        element.Version =
            element.Law.Version != ProvisionVersion.Unspecified
                ? element.Law.Version
                : VersionWords.Before(preceding);
        element.IsAddition = AdditionWords.StandBefore(preceding);
        ReadBehind(ref element, _text[element.Start..addressStart]);
    }

    private readonly void Resolve(ref CitationElement element, int addressStart)
    {
        if (element.Address.Relative.IsNone)
        {
            MarkIncomplete(ref element);
        }
        else
        {
            RelativeAddresses addresses = new(_text, _elements, _antecedents);
            addresses.Resolve(ref element, addressStart);
        }
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

    private void CompleteLaw(ref CitationElement element)
    {
        if (element.Law.IsOpen)
        {
            element.Resolution = CitationResolution.Unresolved;
            return;
        }

        if (element.Law.Name is null && AmendedAt(element.Start) is { } law)
        {
            element.Law = element.Law with { Name = law, Source = LawSource.AmendedInstrument };
        }
        else if (
            element.Law.Source == LawSource.Anaphora
            && element.Resolution == CitationResolution.Direct
        )
        {
            element.Resolution = CitationResolution.Resolved;
        }
    }

    private string? AmendedAt(int position)
    {
        _amended ??= AmendingSentences.In(_text, _context);
        return _amended.At(position) ?? _context.DefaultInstrument;
    }

    private void ReadBehind(ref CitationElement element, ReadOnlySpan<char> law)
    {
        element.End = TableCells.SkipBehind(_text, element.End, element.Address);
        element.RangeEnd =
            CitationRanges.Read(_text, element.Address, law, ref element.End) ?? element.RangeEnd;
        int at = element.End;
        if (at < _text.Length && _text[at] == '等' && !IsInnerLetter(at + 1))
        {
            element.AndOthers = true;
            element.End = at + 1;
        }

        element.IsAddition |= AdditionWords.StandBehind(_text[element.End..]);
    }

    // 等級, 等身, 等分 are words of their own.
    private readonly bool IsInnerLetter(int at) =>
        at < _text.Length && _text[at] is '級' or '身' or '分' or '価' or '式';

    // 第十条（第二項を除く。）: what stands first in the bracket goes on from what stands before it.
    private readonly bool IsFirstInBracket(int start) =>
        _antecedents.Last >= 0 && start - 1 == _floor && _text[start - 1] is '(' or '（';

    private void Keep(ref CitationElement element)
    {
        _antecedents = _antecedents.With(_elements.Count, element.Address, element.KnowsPlace);
        element.Antecedents = _antecedents;
        _elements.Keep();
        _floor = element.End;
        _laws.LastCited = element.Law.Name;
        if (element.Law is { Name: { } name, Source: not LawSource.AmendedInstrument })
        {
            _laws.Remember(name, element.End);
        }

        EnterQuotation();
    }

    private void EnterQuotation()
    {
        ReadOnlySpan<char> behind = _text[_floor..];
        if (behind is not ['中', '「', ..])
        {
            return;
        }

        int length = BracketedText.LengthAt(behind[1..Math.Min(behind.Length, LongestQuotation)]);
        if (length > 0)
        {
            _quotationEnd = _floor + 1 + length;
            _beforeQuotation = _antecedents;
        }
    }

    private void LeaveQuotation(int start)
    {
        if (_quotationEnd > 0 && start >= _quotationEnd)
        {
            _antecedents = _beforeQuotation;
            _quotationEnd = 0;
        }
    }
}
