using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads tables of opinions and responses without numbers whose cells stand behind each other, with a blank line between: an opinion, its
/// response, the next opinion. Only where each second text ends as offices end their answers, and no other does.
/// </summary>
internal static class TextsInTurn
{
    private const int FewestRows = 2;

    private static readonly ColumnRole[] s_roles = [ColumnRole.Opinion, ColumnRole.Response];

    /// <summary>The document with such a table in place of its lines; null where it has none.</summary>
    public static IReadOnlyList<SourceBlock>? Join(
        SourceParagraph[] lines,
        DiagnosticBag diagnostics
    )
    {
        int at = 0;
        HeadingSequence? headings = null;
        while (at < lines.Length && (headings = HeadingsAt(lines, at)) is null)
        {
            at++;
        }

        // Below headings that stand again, the texts may go on from the page before.
        if (headings is null || Read(lines, at + headings.LineCount, headings) is not { } read)
        {
            return null;
        }

        diagnostics.Add(
            DiagnosticDescriptors.CellsInSequence,
            headings.WithoutNumbers.Row.Span,
            read.Pairs
        );
        return [.. lines[..at], headings.WithoutNumbers.Over(read.Rows), .. lines[read.End..]];
    }

    /// <summary>The headings of opinions and responses alone that begin with a line; null where none do.</summary>
    public static HeadingSequence? HeadingsAt(SourceParagraph[] lines, int at) =>
        HeadingSequence.At(lines, at) is { HeadsNumbers: false } headings
        && headings.WithoutNumbers.Roles.SequenceEqual(s_roles)
            ? headings
            : null;

    // Null where an answer stands in the place of an opinion, or behind the rows: then the texts are not in turn. Page numbers and headings
    // that stand again are rows too.
    private static (List<SourceRow> Rows, int Pairs, int End)? Read(
        SourceParagraph[] lines,
        int first,
        HeadingSequence headings
    )
    {
        List<SourceRow> rows = [];
        List<SourceRow> furniture = [];
        int pairs = 0;
        int end = first;
        for (int at = first; at < lines.Length; )
        {
            if (FurnitureAt(lines, at, headings) is var (row, behind))
            {
                furniture.Add(row);
                at = behind;
                continue;
            }

            int middle = EndOfText(lines, at);
            int last = middle < lines.Length ? EndOfText(lines, middle) : middle;
            if (!IsAnswer(lines, middle, last) || !EndsOpinion(lines, middle))
            {
                break;
            }

            SourceCell opinion = Cell(lines[at..middle]);
            SourceCell response = Cell(lines[middle..last]);
            TextSpan span = TextSpan.FromBounds(opinion.Span.Start, response.Span.End);
            rows.AddRange(furniture);
            rows.Add(new(span, [opinion, response]));
            furniture.Clear();
            pairs++;
            (at, end) = (last, last);
        }

        bool goesOn = lines.Skip(end).Any(line => ColumnContent.IsAnswer(line.Text));
        return pairs < FewestRows || goesOn ? null : (rows, pairs, end);
    }

    private static (SourceRow Row, int Behind)? FurnitureAt(
        SourceParagraph[] lines,
        int at,
        HeadingSequence headings
    )
    {
        if (headings.AgainAt(lines, at) is { } again)
        {
            return (again.WithoutNumbers.Row, at + again.LineCount);
        }

        SourceParagraph line = lines[at];
        return PageFurniture.IsFurniture(line.Text)
            ? (SourceRow.Across(line, s_roles.Length), at + 1)
            : null;
    }

    /// <summary>The 0-based line behind a text, which a blank line ends.</summary>
    public static int EndOfText(SourceParagraph[] lines, int start)
    {
        int end = start + 1;
        while (end < lines.Length && lines[end].Kind == ParagraphKind.NextLine)
        {
            end++;
        }

        return end;
    }

    private static bool IsAnswer(SourceParagraph[] lines, int start, int end) =>
        end > start && ColumnContent.IsAnswer(lines[end - 1].Text);

    private static bool EndsOpinion(SourceParagraph[] lines, int end) =>
        lines[end - 1].Text is var last
        && (PrintedCell.EndsSentence(last) || last is [.., ')' or '）'])
        && !ColumnContent.IsAnswer(last);

    /// <summary>The lines of a text as a cell.</summary>
    public static SourceCell Cell(SourceParagraph[] lines) =>
        PrintedCell.Join(
            [.. lines.Select(line => new SourceCell(line.Span, line.Content))],
            lines.Max(line => PrintedCell.WidthOf(line.Text))
        );
}
