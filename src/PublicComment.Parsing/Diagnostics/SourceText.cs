using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The decoded text of a document, and where its lines begin.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];

    public SourceText(string text)
    {
        Text = text;
        for (int position = 0; position < text.Length; position++)
        {
            bool endsLine =
                text[position] == '\n' || (text[position] == '\r' && !IsLineFeed(position + 1));
            if (endsLine)
            {
                _lineStarts.Add(position + 1);
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

    private bool IsLineFeed(int position) => position < Text.Length && Text[position] == '\n';
}
