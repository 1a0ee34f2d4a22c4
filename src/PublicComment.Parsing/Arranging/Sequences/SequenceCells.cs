using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Puts the lines of a row into the columns of its headings.</summary>
internal sealed class SequenceCells(HeadingSequence headings)
{
    /// <summary>A row of its texts and the cells beside them; empty cells stand at its end.</summary>
    public SourceRow Row(
        SourceCell? number,
        SourceCell? submitter,
        IReadOnlyList<SequenceLine> place,
        IReadOnlyList<SequenceLine> opinion,
        IReadOnlyList<SequenceLine> response,
        SourceCell? flag
    )
    {
        SourceCell?[] cells =
        [
            .. headings.Roles.Select(role =>
                role switch
                {
                    ColumnRole.Number => number,
                    ColumnRole.Submitter => submitter,
                    ColumnRole.Place => JoinPlace(place),
                    ColumnRole.Opinion => Join(opinion),
                    ColumnRole.Response => Join(response),
                    _ => flag,
                }
            ),
        ];
        SourceCell[] filled = [.. cells.OfType<SourceCell>()];
        TextSpan span = TextSpan.FromBounds(
            filled.Min(cell => cell.Span.Start),
            filled.Max(cell => cell.Span.End)
        );
        SourceCell empty = SourceCell.EmptyAt(span.End);
        return new(span, [.. cells.Select(cell => cell ?? empty)]);
    }

    /// <summary>A row of one cell that goes through all columns.</summary>
    public SourceRow Across(SourceCell line) =>
        new(line.Span, [new(line.Span, line.Content, headings.Roles.Count)]);

    private static SourceCell? Join(IReadOnlyList<SequenceLine> lines)
    {
        if (lines.Count == 0)
        {
            return null;
        }

        int width = lines.Max(line => PrintedCell.WidthOf(line.Text));
        List<SourceCell> parts = [];
        for (int start = 0, next; start < lines.Count; start = next)
        {
            next = start + 1;
            while (next < lines.Count && !BeginsParagraph(lines[next - 1], lines[next]))
            {
                next++;
            }

            SourceCell[] part = [.. lines.Skip(start).Take(next - start).Select(line => line.Cell)];
            parts.Add(PrintedCell.Join(part, width));
        }

        return new(
            TextSpan.FromBounds(parts[0].Span.Start, parts[^1].Span.End),
            new(parts.SelectMany(part => part.Content.Blocks).ToValueList())
        );
    }

    // Between the lines of one sentence a blank line is that of the page.
    private static bool BeginsParagraph(SequenceLine above, SequenceLine line) =>
        line.IsBelowBlank && (PrintedCell.EndsSentence(above.Text) || above.Text.EndsWith('】'));

    // The number of a page and the 項目 on it are two columns: 2 and 3.1 照明 are not 23.1.
    private SourceCell? JoinPlace(IReadOnlyList<SequenceLine> lines)
    {
        if (!headings.NamesPage || lines.Count < 2 || !PageFurniture.IsFurniture(lines[0].Text))
        {
            return Join(lines);
        }

        SourceCell page = lines[0].Cell;
        SourceCell topic = Join([.. lines.Skip(1)])!;
        return new(
            TextSpan.FromBounds(page.Span.Start, topic.Span.End),
            new([.. page.Content.Blocks, .. topic.Content.Blocks])
        );
    }
}
