using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Takes a row or a paragraph apart that holds an opinion, its response or both under labels on lines of their own:
/// [お寄せいただいた意見] … [市の検討結果] ….
/// </summary>
internal sealed class LabelledCell
{
    private readonly List<SourceParagraph> _paragraphs = [];
    private readonly List<string> _lines = [];
    private readonly SourceText _source;
    private TextSpan _span;

    // What the label at the start of the span takes of it; the same words further down are another label.
    private int _labelLength;
    private bool _hasLabel;

    private LabelledCell(TextSpan span, SourceText source)
    {
        _span = span;
        _source = source;
    }

    /// <summary>The number and the topic of the row, and the paragraphs of its last cell; null where the cell has no label.</summary>
    /// <param name="filled">The filled cells of the row, at least one.</param>
    /// <param name="source">The text in which they stand.</param>
    public static IReadOnlyList<SourceParagraph>? TryTakeApart(
        IReadOnlyList<SourceCell> filled,
        SourceText source
    )
    {
        LabelledCell cell = new(filled[^1].Span, source);
        bool isTaken = filled[^1].Content.Blocks.All(cell.TryAdd);
        return isTaken && cell._hasLabel
            ? [.. filled.SkipLast(1).Select(Heading), .. cell._paragraphs]
            : null;
    }

    private static SourceParagraph Heading(SourceCell cell) =>
        new(
            cell.Span,
            cell.Content,
            NumberCell.IsNumber(cell.Text) ? ParagraphKind.RowNumber : ParagraphKind.Heading
        );

    // A label begins a paragraph; the lines between two labels are one.
    private bool TryAdd(TextBlock block)
    {
        string[] lines = block.ToPlainText().Split('\n');
        if (block is not Paragraph && !Array.Exists(lines, IsLabel))
        {
            _paragraphs.Add(new(_span, new RichText([block])));
            return true;
        }

        foreach (string line in lines)
        {
            if (ParagraphLabel.Match(RichText.FromParagraphs(line)) is { } label)
            {
                EndParagraph();
                if (!TryMoveTo(label, line))
                {
                    return false;
                }

                _hasLabel = true;
                _lines.Add(line);
                if (label.Rest is null)
                {
                    EndParagraph();
                }
            }
            else
            {
                _lines.Add(line);
            }

            if (block is BulletList)
            {
                EndParagraph();
            }
        }

        EndParagraph();
        return true;
    }

    private static bool IsLabel(string line) =>
        ParagraphLabel.Match(RichText.FromParagraphs(line)) is not null;

    // Labels that do not stand in the source as printed cannot be left out of the records.
    private bool TryMoveTo(ParagraphLabel label, string line)
    {
        ReadOnlySpan<char> slice = _source.Slice(_span);
        int offset = label.IndexIn(slice[_labelLength..]);
        offset += offset < 0 ? 0 : _labelLength;
        if (
            offset > 0
            && label.Number is { } number
            && line.StartsWith(number, StringComparison.Ordinal)
            && slice[..offset].LastIndexOf(number, StringComparison.Ordinal) is >= 0 and var before
        )
        {
            // 1 [お寄せいただいた意見]: the number is a part of what the label begins.
            offset = before;
        }

        if (offset >= 0)
        {
            _labelLength = label.Printed.Length;
            _span = TextSpan.FromBounds(_span.Start + offset, _span.End);
        }

        return offset >= 0;
    }

    private void EndParagraph()
    {
        string text = string.Join('\n', _lines).Trim('\n');
        _lines.Clear();
        if (text.Length > 0)
        {
            _paragraphs.Add(new(_span, RichText.FromParagraphs(text)));
        }
    }
}
