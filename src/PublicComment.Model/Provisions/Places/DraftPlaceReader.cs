using System.Diagnostics.CodeAnalysis;

namespace PublicComment.Model;

/// <summary>Reads the place around an anchor: headings, pages, lines and notes, in any order in which letters put them.</summary>
internal ref struct DraftPlaceReader(ReadOnlySpan<char> text, ReadOnlySpan<char> printed, int floor)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<char> _printed = printed;
    private readonly int _floor = floor;
    private NumberRange? _pages;
    private NumberRange? _lines;
    private int? _note;

    private List<string>? _headings;

    private readonly bool HasHeadings => _headings is not null;

    public bool TryRead(int anchor, [NotNullWhen(true)] out DraftPlace? place)
    {
        place = null;
        int start = StartOf(anchor);
        if (start < 0)
        {
            return false;
        }

        int end = start;
        while (TryReadPart(ref end)) { }

        bool isPlace = _pages is not null || HasHeadings;
        if (!isPlace || end <= anchor)
        {
            return false;
        }

        // Most anchors begin no place: what stands before them is read last.
        DocumentName document = IsHeading(anchor)
            ? DocumentName.Before(_text, start, _floor)
            : new(start);
        if (!MayStandBehind(document, anchor, start))
        {
            return false;
        }

        int from = document.Start;
        place = new()
        {
            Text = _printed[from..end].ToString(),
            Start = from,
            Length = end - from,
            Document = document.Name,
            Pages = _pages,
            Lines = _lines,
            Note = _note,
            Headings = _headings?.ToValueList() ?? [],
        };
        return true;
    }

    private bool TryReadPart(ref int end)
    {
        int at = PlaceJoints.Skip(_text, end, isFirst: _pages is null && !HasHeadings);
        if (_pages is null && PageNumbers.TryReadPages(_text, ref at, out _pages))
        {
            end = at;
            return true;
        }

        if (_pages is null && HasHeadings && TryReadPagesInBrackets(ref at))
        {
            end = at;
            return true;
        }

        if (
            _pages is not null
            && _lines is null
            && PageNumbers.TryReadLines(_text, ref at, out _lines)
        )
        {
            end = at;
            return true;
        }

        if (
            _note is null
            && (_pages is not null || HasHeadings)
            && PageNumbers.TryReadNote(_text, ref at, out _note)
        )
        {
            end = at;
            return true;
        }

        if (_pages is null && OutlineHeadings.TryRead(_text, ref at, ref _headings))
        {
            end = at;
            return true;
        }

        return false;
    }

    // 第２章（12頁）, 第２章（12頁23行目）
    private bool TryReadPagesInBrackets(ref int position)
    {
        int at = position + 1;
        if (
            position >= _text.Length
            || _text[position] is not ('(' or '（')
            || !PageNumbers.TryReadPages(_text, ref at, out NumberRange? pages)
        )
        {
            return false;
        }

        int line = PlaceJoints.Skip(_text, at, isFirst: false);
        at = PageNumbers.TryReadLines(_text, ref line, out NumberRange? lines) ? line : at;
        if (at >= _text.Length || _text[at] is not (')' or '）'))
        {
            return false;
        }

        (_pages, _lines) = (pages, lines);
        position = at + 1;
        return true;
    }

    private readonly bool IsCounter(int anchor) => _text[anchor] is '頁' or 'ペ';

    private readonly bool IsHeading(int anchor) =>
        !IsCounter(anchor) && _text[anchor] is not ('P' or 'p' or 'Ｐ' or 'ｐ');

    // Where the place starts whose anchor stands inside it: 12頁, 3-8-1. -1 where none can.
    private readonly int StartOf(int anchor)
    {
        char letter = _text[anchor];
        if (OutlineNumbers.IsJoint(letter))
        {
            int number = Numeral.StartBefore(_text, anchor, _floor);
            return number < anchor && Numeral.IsDigit(_text[number]) ? number : -1;
        }

        if (!IsCounter(anchor))
        {
            return anchor;
        }

        int start = Numeral.StartBefore(_text, Blanks.SkipBack(_text, anchor, _floor), _floor);
        start = PageNumbers.StartOfRange(_text, start, _floor);

        // 全20ページ is a length.
        bool isLength = start > _floor && _text[start - 1] is '全' or '計' or '約';
        return isLength ? -1 : start;
    }

    private readonly bool MayStandBehind(DocumentName document, int anchor, int start) =>
        _text[anchor] switch
        {
            // 別表第2の3, 様式第7-1 are appendices of laws.
            '第' => document.Name is not null
                || !(IsBehindLaw(start) || (start > _floor && _text[start - 1] is '表' or '式')),
            // Elsewhere 3-8-1 is an address, a telephone number or a range.
            var letter when OutlineNumbers.IsJoint(letter) => document.Name is not null,
            var letter
                when OutlineNumbers.RomanNumerals.Contains(letter, StringComparison.Ordinal) =>
                OutlineNumbers.MayBegin(_text, start),
            _ => true,
        };

    // 第2章 of a law is a provision, that of a guideline a place.
    private readonly bool IsBehindLaw(int start)
    {
        int end = Blanks.SkipBack(_text, start, _floor);
        ReadOnlySpan<char> before = _text[Math.Max(_floor, end - DocumentName.Longest)..end];
        return LawNames.EndsLikeName(before) && InstrumentKinds.IsSure(InstrumentKinds.Of(before));
    }
}
