using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads tables of opinions and responses whose cells are paragraphs that all begin with one mark, with a blank line between:
/// ○ …が必要。 / ○ …を行って参りたい。 Only where the first, the third and so on ask for something, and the others answer.
/// </summary>
internal static class MarkedTextsInTurn
{
    private const int FewestRows = 2;

    /// <summary>The document with such tables in place of their lines; null where it has none, or one that is not in turn.</summary>
    public static IReadOnlyList<SourceBlock>? Join(
        SourceParagraph[] lines,
        DiagnosticBag diagnostics
    )
    {
        List<SourceBlock> blocks = [];
        List<SourceCell> headings = [];
        int count = 0;
        for (int at = 0; at < lines.Length; )
        {
            if (
                TextsInTurn.HeadingsAt(lines, at) is { } headed
                && at + headed.LineCount is var first
                && first < lines.Length
                && IsMarked(lines[first], lines[first].Text[0])
            )
            {
                if (Read(lines, first) is not { } read)
                {
                    return null;
                }

                headings.Add(headed.WithoutNumbers.Cells[0]);
                blocks.Add(headed.WithoutNumbers.Over(read.Rows));
                count += read.Rows.Count;
                at = read.End;
            }
            else
            {
                blocks.Add(lines[at++]);
            }
        }

        if (count < FewestRows)
        {
            return null;
        }

        diagnostics.Add(DiagnosticDescriptors.CellsInSequence, headings[0].Span, count);
        return blocks;
    }

    // Null where the paragraphs are not in turn, or further ones stand below another line.
    private static (List<SourceRow> Rows, int End)? Read(SourceParagraph[] lines, int first)
    {
        char mark = lines[first].Text[0];
        List<SourceRow> rows = [];
        int at = first;
        while (at < lines.Length && IsMarked(lines[at], mark))
        {
            int middle = TextsInTurn.EndOfText(lines, at);
            if (!AnswerEndings.Asks(lines[middle - 1].Text))
            {
                return null;
            }

            bool isAnswered = middle < lines.Length && IsMarked(lines[middle], mark);
            int last = isAnswered ? TextsInTurn.EndOfText(lines, middle) : middle;
            // The last response may be cut off.
            if (!isAnswered || !(AnswerEndings.Answers(lines[last - 1].Text) || IsCut(lines, last)))
            {
                return null;
            }

            SourceCell opinion = TextsInTurn.Cell(lines[at..middle]);
            SourceCell response = TextsInTurn.Cell(lines[middle..last]);
            rows.Add(
                new(TextSpan.FromBounds(opinion.Span.Start, response.Span.End), [opinion, response])
            );
            at = last;
        }

        return HasFurther(lines, at, mark) ? null : (rows, at);
    }

    private static bool IsMarked(SourceParagraph line, char mark) =>
        line.Kind != ParagraphKind.NextLine
        && line.Text[0] == mark
        && PrintedCell.BeginsWithMark(line.Text);

    private static bool IsCut(SourceParagraph[] lines, int end) =>
        end == lines.Length && !PrintedCell.EndsSentence(lines[^1].Text);

    // Until headings stand again.
    private static bool HasFurther(SourceParagraph[] lines, int at, char mark)
    {
        for (; at < lines.Length && TextsInTurn.HeadingsAt(lines, at) is null; at++)
        {
            if (IsMarked(lines[at], mark))
            {
                return true;
            }
        }

        return false;
    }
}
