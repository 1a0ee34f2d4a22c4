namespace PublicComment.Model;

/// <content>Lists: 第5条第1項及び第3項, 第5条、41条, 第76条第4項（…）若しくは第5項.</content>
internal ref partial struct CitationScan
{
    private const int LongestBracket = 400;

    private void ReadListBehind(ProvisionCitation before, int position)
    {
        while (TryReadElement(before, position, out CitationElement element))
        {
            before = Add(element);
            position = element.End;
        }

        // A bracket may stand between two elements; what is in it is read first.
        if (position < _text.Length && _text[position] is '(' or '（')
        {
            int length = _text[position..Math.Min(_text.Length, position + LongestBracket)]
                .IndexOfAny(')', '）');
            if (length > 0)
            {
                _resumeAt = position + length + 1;
                _resumeFrom = before;
            }
        }
    }

    private bool TryReadElement(ProvisionCitation before, int position, out CitationElement element)
    {
        element = default;
        int start = ListConnectors.Skip(_text, position, out bool isConnected);

        // Cells that were run together: 第5条第6条.
        bool isAdjacent = start < _text.Length && _text[start] == '第';
        AddressReading reading = isConnected ? AddressReading.Fragment : AddressReading.Ordinal;
        if (
            start >= _text.Length
            || !(isConnected || isAdjacent)
            || !AddressReader.TryRead(_text, start, reading, out Address address, out int end)
            || !Acceptance.IsElement(_text, start, end, address, before.Provision)
        )
        {
            return false;
        }

        element = new()
        {
            Start = start,
            End = end,
            Address = address,
            Law = new(start),
        };
        Inherit(ref element, before);
        if (!address.Relative.IsNone)
        {
            _addresses.Resolve(_text, ref element, start);
        }

        element.Version = before.Version;
        element.IsAddition = AdditionWords.StandBefore(_text[position..start]);
        ReadBehind(ref element);
        return true;
    }

    // 第十条（第二項を除く。） means the paragraph of the article; 様式第一号（第三条関係） an article of the same law.
    private static void InheritInBracket(ref CitationElement element, ProvisionCitation before)
    {
        if (element.Address.First > AddressLevel.Article && element.Address.Relative.IsNone)
        {
            Inherit(ref element, before);
        }
        else if (element.Address.Relative.IsNone && before.Law is { } law)
        {
            element.Law = element.Law with { Name = law, Source = LawSource.List };
            element.Inherited = [ProvisionElement.Law];
        }
    }

    private static void Inherit(ref CitationElement element, ProvisionCitation before)
    {
        if (before.Law is { } law)
        {
            element.Law = element.Law with { Name = law, Source = LawSource.List };
        }

        Address own = element.Address;
        if (!own.HasPlace && own.Relative.IsNone)
        {
            element.Address.TakeOver(before.Provision, own.First);
            element.Resolution = before.Resolution;
        }

        element.Inherited = Inheritance.Of(own, element.Address, before.Law is not null);
    }
}
