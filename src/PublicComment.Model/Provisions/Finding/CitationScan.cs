using System.Buffers;

namespace PublicComment.Model;

/// <summary>One pass over a text: jumps to where an address can start, reads it, and goes on behind it.</summary>
internal ref partial struct CitationScan
{
    private static readonly SearchValues<char> Anchors = SearchValues.Create("第条附別前次同本");

    private readonly ReadOnlySpan<char> _text;
    private readonly CitationContext _context;
    private readonly LawAbbreviation[] _declared;
    private readonly LawAntecedents _laws;
    private readonly List<ProvisionCitation> _found = [];
    private AddressAntecedents _addresses = new();
    private CitationElement _last;

    // Everything before it belongs to citations that were found; no name reaches back over it.
    private int _floor;

    // Where a list goes on behind a bracket: 第76条第4項（…）若しくは第5項.
    private int _resumeAt = int.MaxValue;
    private CitationElement _resumeFrom;

    public CitationScan(ReadOnlySpan<char> text, CitationContext context)
    {
        _text = text;
        _context = context;
        _declared = LawDeclarations.Read(text, context);
        _laws = new(context);
    }

    public ValueList<ProvisionCitation> Run()
    {
        int position = 0;
        while (position < _text.Length)
        {
            int offset = _text[position..].IndexOfAny(Anchors);
            int anchor = offset < 0 ? _text.Length : position + offset;
            if (_resumeAt <= anchor)
            {
                position = Math.Max(position, Resume());
                continue;
            }

            if (offset < 0)
            {
                break;
            }

            position = TryCite(anchor) ? _floor : anchor + 1;
        }

        return [.. _found];
    }

    private int Resume()
    {
        int at = _resumeAt;
        CitationElement before = _resumeFrom;
        _resumeAt = int.MaxValue;
        if (at >= _floor)
        {
            ReadListBehind(before, at);
        }

        return Math.Max(at, _floor);
    }

    private bool TryCite(int anchor)
    {
        int start = CitationStarts.Find(_text, anchor, _floor, out AddressReading reading);
        if (
            start < _floor
            || !AddressReader.TryRead(_text, start, reading, out Address address, out int end)
            || end <= anchor
        )
        {
            return false;
        }

        LawReading law = new LawReader(_text, _context, _declared, _laws).Read(start, _floor);
        if (!Acceptance.IsCitation(_text, start, end, address, law, _addresses, reading))
        {
            return false;
        }

        if (law.HasWords && law.Start < start)
        {
            DropInside(law.Start);
        }

        CitationElement element = new()
        {
            Start = law.HasWords ? law.Start : start,
            End = end,
            Address = address,
            Law = law,
        };
        Complete(ref element, start);
        Add(ref element);
        ReadListBehind(element, element.End);
        return true;
    }

    // A long name may contain a citation: 地方自治法第252条の19第1項の指定都市の指定に関する政令.
    private readonly void DropInside(int start)
    {
        while (_found.Count > 0 && _found[^1].Start >= start)
        {
            _found.RemoveAt(_found.Count - 1);
        }
    }

    // What relative words mean, the law where none stands there, ranges, and what stands around.
    private void Complete(ref CitationElement element, int addressStart)
    {
        bool bracketed = IsInBracketBehindLast(element.Start);
        if (bracketed && !element.Law.HasWords && element.Address.Relative.IsNone)
        {
            Inherit(ref element, _last);
        }

        _addresses.Resolve(_text, ref element, addressStart);
        if (
            element.Law.Name is null
            && !element.Law.IsOpen
            && _context.DefaultInstrument is { } law
        )
        {
            element.Law = element.Law with { Name = law, Source = LawSource.AmendedInstrument };
        }

        if (element.Law.IsOpen)
        {
            element.Resolution = CitationResolution.Unresolved;
        }

        ReadOnlySpan<char> before = _text[_floor..element.Start];
        element.Version =
            element.Law.Version != ProvisionVersion.Unspecified
                ? element.Law.Version
                : VersionWords.Before(before);
        element.IsAddition = AdditionWords.StandBefore(before);
        ReadBehind(ref element);
    }

    private void ReadBehind(ref CitationElement element)
    {
        element.RangeEnd = CitationRanges.Read(_text, element.Address, ref element.End);
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

    private readonly bool IsInBracketBehindLast(int start) =>
        _found.Count > 0 && start > 0 && start - 1 == _last.End && _text[start - 1] is '(' or '（';

    private void Add(ref CitationElement element)
    {
        _found.Add(element.ToCitation(_text));
        _floor = element.End;
        _last = element;
        _addresses.Remember(element);
        if (element.Law.Name is { } name && element.Law.Source != LawSource.AmendedInstrument)
        {
            _laws.Remember(name, element.End);
        }
    }
}
