using System.Text;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The decoded text of a document, and where its lines begin.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];
    private readonly ReadOnlyMemory<byte> _utf8;

    /// <summary>Takes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="utf8">Its bytes in UTF-8, where the document has them.</param>
    public SourceText(string text, ReadOnlyMemory<byte> utf8 = default)
    {
        Text = text;
        _utf8 = utf8;
        for (int end = EndOfLine(0); end < text.Length; end = EndOfLine(end + 1))
        {
            if (text[end] == '\n' || !IsLineFeed(end + 1))
            {
                _lineStarts.Add(end + 1);
            }
        }
    }

    public string Text { get; }

    public TextSpan WholeSpan => new(0, Text.Length);

    /// <summary>The lines without their line breaks.</summary>
    public IEnumerable<TextSpan> Lines
    {
        get
        {
            for (int line = 0; line < _lineStarts.Count; line++)
            {
                int start = _lineStarts[line];
                int end = line + 1 < _lineStarts.Count ? _lineStarts[line + 1] : Text.Length;
                while (end > start && Text[end - 1] is '\n' or '\r')
                {
                    end--;
                }

                yield return TextSpan.FromBounds(start, end);
            }
        }
    }

    /// <summary>The line and the column of a position, both from 1.</summary>
    public (int Line, int Column) LineAndColumnOf(int position)
    {
        int found = _lineStarts.BinarySearch(position);
        int line = found >= 0 ? found : ~found - 1;
        return (line + 1, position - _lineStarts[line] + 1);
    }

    public ReadOnlySpan<char> Slice(TextSpan span) => span.Of(Text);

    /// <summary>The text in UTF-8.</summary>
    public ReadOnlyMemory<byte> ToUtf8() => _utf8.IsEmpty ? Encoding.UTF8.GetBytes(Text) : _utf8;

    private int EndOfLine(int position)
    {
        int length = Text.AsSpan(position).IndexOfAny('\r', '\n');
        return length < 0 ? Text.Length : position + length;
    }

    private bool IsLineFeed(int position) => position < Text.Length && Text[position] == '\n';
}
