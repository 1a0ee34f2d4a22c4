namespace PublicComment.Model;

/// <content>Lists: 第5条第1項及び第3項, 第5条、41条, 第76条第4項（…）若しくは第5項.</content>
internal ref partial struct CitationScan
{
    private const int LongestBracket = 400;

    // Reads the elements that go on from the citation at a place among those found.
    private void ReadListBehind(int before, int position)
    {
        while (TryReadElement(before, position))
        {
            before = _elements.Count - 1;
            position = _floor;
        }

        // A bracket may stand between two elements; what is in it is read first.
        if (position < _text.Length && _text[position] is '(' or '（')
        {
            int length = BracketedText.LengthAt(
                _text[position..Math.Min(_text.Length, position + LongestBracket)]
            );
            if (length > 0)
            {
                BreakList(before, position + length);
            }
        }
    }

    private void BreakList(int element, int end)
    {
        if (_break != ListBreak.None)
        {
            (_outerBreaks ??= []).Push(_break);
        }

        _break = new(element, end);
    }

    private bool TryReadElement(int place, int position)
    {
        int start = ListConnectors.Skip(_text, position, out bool isConnected);

        // 同項中第七号を第九号とし
        bool isPart = !isConnected && _text[position..] is ['中', '第', ..];
        start = isPart ? position + 1 : start;

        // Cells that were run together: 第5条第6条.
        bool isAdjacent = start < _text.Length && _text[start] == '第';
        if (start >= _text.Length || !(isConnected || isAdjacent))
        {
            return false;
        }

        ref CitationElement element = ref _elements.Next();
        ref readonly CitationElement before = ref _elements[place];
        AddressReading reading = isConnected ? AddressReading.Fragment : AddressReading.Ordinal;
        bool isAppendix = Appendices.TryReadNext(
            _text,
            start,
            before.Address,
            out element.Address,
            out element.End
        );
        if (
            !isAppendix
            && (
                !AddressReader.TryRead(_text, start, reading, out element.Address, out element.End)
                || !Acceptance.IsElement(_text, start, element.End, element.Address, before.Address)
            )
        )
        {
            return false;
        }

        if (isPart && element.Address.First <= before.Address.Last)
        {
            return false;
        }

        element.Begin(start, new(start));
        Inherit(ref element, before);
        if (isAppendix)
        {
            element.Inherited = Inheritance.OfAppendix(withLaw: before.Law.Name is not null);
        }

        if (!element.Address.Relative.IsNone)
        {
            Resolve(ref element, start);
        }

        element.Version = before.Version;
        element.IsAddition = AdditionWords.StandBefore(_text[position..start]);
        ReadBehind(ref element, law: default);
        Keep(ref element);
        return true;
    }

    // 第十条（第二項を除く。） means the paragraph of the article; 様式第一号（第三条関係） an article of the same law.
    private static void InheritInBracket(ref CitationElement element, in CitationElement before)
    {
        if (element.Address.First > AddressLevel.Article && element.Address.Relative.IsNone)
        {
            Inherit(ref element, before);
        }
        else if (element.Address.Relative.IsNone && before.Law.Name is { } law)
        {
            element.Law = element.Law with { Name = law, Source = LawSource.List };
            element.Inherited = [ProvisionElement.Law];
        }
    }

    private static void Inherit(ref CitationElement element, in CitationElement before)
    {
        if (before.Law.Name is { } law)
        {
            element.Law = element.Law with { Name = law, Source = LawSource.List };
        }
        else if (before.Law.IsOpen)
        {
            element.Law = element.Law with { IsOpen = true };
        }

        int stated = Inheritance.Stated(element.Address);
        if (!element.Address.HasPlace && element.Address.Relative.IsNone)
        {
            element.Address.TakeOver(before.Address, element.Address.First);
            element.Resolution = before.Resolution;
        }

        int inherited = Inheritance.Stated(element.Address) & ~stated;
        element.Inherited = Inheritance.Of(inherited, withLaw: before.Law.Name is not null);
    }
}
