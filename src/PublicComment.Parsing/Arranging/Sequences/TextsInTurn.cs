using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads tables of opinions and responses without numbers whose cells stand behind each other, with a blank line between: an opinion, its
/// response, the next opinion. Only where each second text ends as offices end their answers, and no other does.
/// </summary>
internal static class TextsInTurn
{
    private const int FewestRows = 2;

    // The headings of a table may stand in a letter too.
    private const int MostHeadings = 4;

    private static readonly ColumnRole[] s_roles = [ColumnRole.Opinion, ColumnRole.Response];

    public static SourceDocument Join(SourceDocument document, DiagnosticBag diagnostics)
    {
        if (document.LastTable >= 0)
        {
            return document;
        }

        SourceParagraph[] lines = [.. document.Blocks.Cast<SourceParagraph>()];
        int tried = 0;
        for (int at = 0; at < lines.Length && tried < MostHeadings; at++)
        {
            if (HeadingSequence.At(lines, at) is not { HeadsNumbers: false } sequence)
            {
                continue;
            }

            tried++;
            HeadedRoles headings = sequence.WithoutNumbers;
            int below = at + sequence.LineCount;
            if (headings.Roles.SequenceEqual(s_roles) && Read(lines, below) is { Count: > 0 } rows)
            {
                diagnostics.Add(
                    DiagnosticDescriptors.CellsInSequence,
                    headings.Row.Span,
                    rows.Count
                );
                TextSpan span = TextSpan.FromBounds(headings.Row.Span.Start, rows[^1].Row.Span.End);
                return new(
                    document.Source,
                    [
                        .. lines[..at],
                        new SourceTable(span, [headings.Row, .. rows.Select(row => row.Row)]),
                        .. lines[rows[^1].End..],
                    ]
                );
            }
        }

        return document;
    }

    // None where an answer stands in the place of an opinion, or behind the rows: then the texts are not in turn.
    private static List<(SourceRow Row, int End)> Read(SourceParagraph[] lines, int first)
    {
        List<(SourceRow Row, int End)> rows = [];
        int at = first;
        while (at < lines.Length)
        {
            int middle = EndOfText(lines, at);
            int end = middle < lines.Length ? EndOfText(lines, middle) : middle;
            if (!IsAnswer(lines, middle, end) || !EndsOpinion(lines, middle))
            {
                break;
            }

            SourceCell opinion = Cell(lines[at..middle]);
            SourceCell response = Cell(lines[middle..end]);
            TextSpan span = TextSpan.FromBounds(opinion.Span.Start, response.Span.End);
            rows.Add((new(span, [opinion, response]), end));
            at = end;
        }

        bool goesOn = lines.Skip(at).Any(line => ColumnContent.IsAnswer(TextOf(line)));
        return rows.Count < FewestRows || goesOn ? [] : rows;
    }

    private static int EndOfText(SourceParagraph[] lines, int start)
    {
        int end = start + 1;
        while (end < lines.Length && lines[end].Kind == ParagraphKind.NextLine)
        {
            end++;
        }

        return end;
    }

    private static bool IsAnswer(SourceParagraph[] lines, int start, int end) =>
        end > start && ColumnContent.IsAnswer(TextOf(lines[end - 1]));

    private static bool EndsOpinion(SourceParagraph[] lines, int end) =>
        PrintedCell.EndsSentence(TextOf(lines[end - 1]))
        && !ColumnContent.IsAnswer(TextOf(lines[end - 1]));

    private static SourceCell Cell(SourceParagraph[] lines) =>
        new(
            TextSpan.FromBounds(lines[0].Span.Start, lines[^1].Span.End),
            RichText.FromParagraphs([.. lines.Select(TextOf)])
        );

    private static string TextOf(SourceParagraph line) => line.Content.ToPlainText();
}
