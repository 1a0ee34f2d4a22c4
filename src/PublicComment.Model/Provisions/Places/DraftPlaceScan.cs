using System.Buffers;

namespace PublicComment.Model;

/// <summary>One pass over a text: jumps to where a place can start, reads it, and goes on behind it.</summary>
internal readonly ref struct DraftPlaceScan(ReadOnlySpan<char> text, ReadOnlySpan<char> printed)
{
    // The letters that pages, headings and annexes begin with, the counters behind numbers, and what joins numbers.
    private static readonly SearchValues<char> s_anchors = SearchValues.Create(
        "PpＰｐ頁ペ第別" + OutlineNumbers.RomanNumerals + OutlineNumbers.Joints
    );

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<char> _printed = printed;

    public ValueList<DraftPlace> Run()
    {
        List<DraftPlace>? found = null;
        int floor = 0;
        int position = 0;
        while (position < _text.Length)
        {
            int offset = _text[position..].IndexOfAny(s_anchors);
            if (offset < 0)
            {
                break;
            }

            int anchor = position + offset;
            DraftPlaceReader reader = new(_text, _printed, floor);
            if (reader.TryRead(anchor, out DraftPlace? place))
            {
                (found ??= []).Add(place);
                floor = place.Start + place.Length;
                position = floor;
            }
            else
            {
                position = anchor + 1;
            }
        }

        return found is null ? [] : [.. found];
    }
}
