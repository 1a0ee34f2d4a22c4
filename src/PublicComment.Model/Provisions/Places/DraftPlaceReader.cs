using System.Diagnostics.CodeAnalysis;

namespace PublicComment.Model;

/// <summary>Reads the place around an anchor: headings, pages, lines and notes, in any order in which letters put them.</summary>
internal ref struct DraftPlaceReader(ReadOnlySpan<char> text, ReadOnlySpan<char> printed, int floor)
{
    private const int LongestDocument = 80;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<char> _printed = printed;
    private readonly int _floor = floor;
    private NumberRange? _pages;
    private NumberRange? _lines;
    private int? _note;

    // Most anchors begin no place.
    private List<string>? _headings;

    private readonly bool HasHeadings => _headings is not null;

    public bool TryRead(int anchor, [NotNullWhen(true)] out DraftPlace? place)
    {
        place = null;
        int start = anchor;
        int end = anchor;
        if (_text[anchor] is '頁' or 'ペ')
        {
            start = Numeral.StartBefore(_text, Blanks.SkipBack(_text, anchor, _floor), _floor);
            start = PageNumbers.StartOfRange(_text, start, _floor);
            end = start;
            if (start > _floor && _text[start - 1] is '全' or '計' or '約')
            {
                // 全20ページ is a length.
                return false;
            }
        }

        string? document = null;
        int documentStart = start;
        if (
            _text[anchor] == '第'
            && !TryReadDocument(start, out document, out documentStart)
            && IsBehindLaw(start)
        )
        {
            return false;
        }

        while (TryReadPart(ref end)) { }

        bool isPlace = _pages is not null || HasHeadings;
        if (!isPlace || end <= anchor)
        {
            return false;
        }

        int from = document is null ? start : documentStart;
        place = new()
        {
            Text = _printed[from..end].ToString(),
            Start = from,
            Length = end - from,
            Document = document,
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

    // 「…事務処理要領」第7-1: the manual stands in quotation marks before the number.
    private readonly bool TryReadDocument(int start, out string? document, out int documentStart)
    {
        (document, documentStart) = (null, start);
        int end = Blanks.SkipBack(_text, start, _floor);
        if (end <= _floor || _text[end - 1] is not ('」' or '』'))
        {
            return false;
        }

        char opening = _text[end - 1] == '」' ? '「' : '『';
        int from = Math.Max(_floor, end - LongestDocument);
        int open = _text[from..(end - 1)].LastIndexOf(opening);
        if (open < 0)
        {
            return false;
        }

        documentStart = from + open;
        document = _text[(documentStart + 1)..(end - 1)].ToString();
        return true;
    }

    // 第2章 of a law is a provision, that of a guideline a place.
    private readonly bool IsBehindLaw(int start)
    {
        int end = Blanks.SkipBack(_text, start, _floor);
        ReadOnlySpan<char> before = _text[Math.Max(_floor, end - LongestDocument)..end];
        return LawNames.EndsLikeName(before) && InstrumentKinds.IsSure(InstrumentKinds.Of(before));
    }
}
