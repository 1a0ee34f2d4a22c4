using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>A cell of a drawn table while its lines are read: the parts of each line that stand in its columns.</summary>
internal sealed class DrawnCell(int column, int row)
{
    private readonly List<TextSpan> _lines = [];

    public int Column { get; } = column;

    public int Row { get; } = row;

    public int RowSpan { get; set; } = 1;

    public int ColumnSpan { get; set; } = 1;

    public void Add(TextSpan line) => _lines.Add(line);

    /// <summary>The lines below each other; a blank one stands between two paragraphs.</summary>
    public SourceCell Read(SourceText source, MarkupReader markup)
    {
        TextSpan span =
            _lines.Count == 0 ? default : TextSpan.FromBounds(_lines[0].Start, _lines[^1].End);
        string text = string.Join(
            '\n',
            _lines.Select(line => source.Slice(line).Trim().ToString())
        );
        return new(
            span,
            markup.Read(MarkdownText.Unescape(text.Trim('\n')), span),
            ColumnSpan,
            RowSpan
        );
    }
}
