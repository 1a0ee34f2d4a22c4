using System.Numerics;

namespace PublicComment.Model;

/// <summary>
/// Goes through the letters of a text at which an address can start. They are looked for in blocks of 64, each of them once, however many
/// it has.
/// </summary>
internal ref struct Anchors(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _block = -AnchorLetters.Block;
    private ulong _letters;

    /// <summary>The first such letter at or behind a position; the length of the text where there is none.</summary>
    public int Next(int position)
    {
        int offset = position - _block;
        if ((uint)offset < AnchorLetters.Block)
        {
            ulong letters = _letters >> offset << offset;
            if (letters != 0)
            {
                return _block + BitOperations.TrailingZeroCount(letters);
            }

            position = _block + AnchorLetters.Block;
        }

        return NextBlock(position);
    }

    private int NextBlock(int position)
    {
        for (; position < _text.Length; position += AnchorLetters.Block)
        {
            ulong letters = AnchorLetters.At(_text, position);
            if (letters != 0)
            {
                (_block, _letters) = (position, letters);
                return position + BitOperations.TrailingZeroCount(letters);
            }
        }

        return _text.Length;
    }
}
