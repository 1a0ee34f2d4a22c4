using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads tables of opinions and responses whose cells stand behind each other, with the place of each opinion on a line between the two:
/// 歯ブラシも備えて欲しい。 / [該当箇所] 第2章 / 追加します。 Only where everything between two places is clearly a response and the next opinion.
/// </summary>
internal static class PlaceSeams
{
    private const int FewestRows = 2;

    private static readonly ColumnRole[] s_roles = [ColumnRole.Opinion, ColumnRole.Response];

    /// <summary>The document with such a table in place of its lines; null where it has none.</summary>
    public static IReadOnlyList<SourceBlock>? Join(
        SourceParagraph[] lines,
        DiagnosticBag diagnostics
    )
    {
        int[] places = [.. Enumerable.Range(0, lines.Length).Where(at => IsPlace(lines[at]))];
        if (places.Length < FewestRows)
        {
            return null;
        }

        int above = places[0] - 1;
        while (above > 0 && lines[above].Kind == ParagraphKind.NextLine && !IsHeaded(lines[above]))
        {
            above--;
        }

        if (above < 0 || above + 1 == places[0] || !IsHeaded(lines[above]))
        {
            return null;
        }

        int end = EndOfTable(lines, above + 1);
        if (places[^1] >= end || Rows(lines, above + 1, end, places) is not { } rows)
        {
            return null;
        }

        HeadedRoles headings = LineHeadings.Of(lines[above])!;
        diagnostics.Add(DiagnosticDescriptors.CellsInSequence, headings.Row.Span, rows.Count);
        SourceRow head = new(
            headings.Row.Span,
            [.. headings.Cells, new(lines[places[0]].Span, lines[places[0]].Content)]
        );
        TextSpan span = TextSpan.FromBounds(head.Span.Start, rows[^1].Span.End);
        return [.. lines[..above], new SourceTable(span, [head, .. rows]), .. lines[end..]];
    }

    private static bool IsHeaded(SourceParagraph line) =>
        LineHeadings.Of(line) is { } headings && headings.Roles.SequenceEqual(s_roles);

    // [該当箇所](本編p14)第2章
    private static bool IsPlace(SourceParagraph line) =>
        line.Kind == ParagraphKind.NextLine
        && Brackets.Opening.Contains(line.Text[0])
        && DetailLabel.Match(line.Text) is { Role: ColumnRole.Place };

    private static int EndOfTable(SourceParagraph[] lines, int first)
    {
        int end = first;
        while (end < lines.Length && (end == first || lines[end].Kind == ParagraphKind.NextLine))
        {
            end++;
        }

        return end;
    }

    private static List<SourceRow>? Rows(SourceParagraph[] lines, int first, int end, int[] places)
    {
        List<SourceRow> rows = [];
        int opinion = first;
        for (int row = 0; row < places.Length; row++)
        {
            bool isLast = row + 1 == places.Length;
            int next = isLast ? end : places[row + 1];
            int border = EndOfResponse(lines[(places[row] + 1)..next], isLast);
            if (border == 0)
            {
                return null;
            }

            border += places[row] + 1;
            SourceCell response = Cell(lines[(places[row] + 1)..border]);
            rows.Add(
                new(
                    TextSpan.FromBounds(lines[opinion].Span.Start, response.Span.End),
                    [Cell(lines[opinion..places[row]]), response, Cell([lines[places[row]]])]
                )
            );
            opinion = border;
        }

        if (opinion < end)
        {
            // An excerpt may end inside the next opinion.
            if (end < lines.Length || PrintedCell.EndsSentence(lines[^1].Text))
            {
                return null;
            }

            SourceCell cut = Cell(lines[opinion..end]);
            SourceCell none = SourceCell.EmptyAt(cut.Span.End);
            rows.Add(new(cut.Span, [cut, none, none]) { IsCut = true });
        }

        return rows;
    }

    // How many of the lines between two places answer; 0 where that is not clear, or none of them is left for the next opinion. A second one
    // may be a polite beginning of that: 夜は暗いと感じています。
    private static int EndOfResponse(SourceParagraph[] lines, bool isLast)
    {
        int answers = 0;
        while (answers < lines.Length && AnswerEndings.Answers(lines[answers].Text))
        {
            answers++;
        }

        bool isClear =
            (isLast || (answers == 1 && answers < lines.Length))
            && !lines.Skip(answers).Any(IsOfAnswer);
        return isClear ? answers : 0;
    }

    private static bool IsOfAnswer(SourceParagraph line) =>
        AnswerEndings.Answers(line.Text) || RowEndEvidence.GoesOnText(line.Text);

    private static SourceCell Cell(SourceParagraph[] lines) =>
        new(
            TextSpan.FromBounds(lines[0].Span.Start, lines[^1].Span.End),
            RichText.FromParagraphs([.. lines.Select(line => line.Text)])
        );
}
