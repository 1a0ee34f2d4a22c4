using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Takes the number out of the cells that begin with it, where a table has no column of numbers: 意見１－１ … beside 考え方１－１ …, or a
/// row of these alone, or with a summary of the opinion, above the row with the texts.
/// </summary>
internal sealed class NumberedCells(
    SourceText source,
    DiagnosticBag diagnostics,
    Action<SourceParagraph> keepAsNote
)
{
    private const int LongestNumber = 8;

    private static readonly string[] s_opinions = ["御意見", "ご意見", "意見", "コメント"];
    private static readonly string[] s_responses = ["考え方", "回答", "見解"];

    private LogicalCell? _above;
    private LogicalCell? _summary;

    /// <summary>
    /// Moves the number of a row's opinion into a cell of its own, and leaves it out of the response; false where the row holds nothing
    /// but the number of the row below it.
    /// </summary>
    public bool TrySettle(LogicalRow row)
    {
        if (row.Columns.Has(ColumnRole.Number))
        {
            KeepNumberOfNoRow();
            return true;
        }

        NumberedText? opinion = Read(row[ColumnRole.Opinion], s_opinions);
        NumberedText? response = Read(row[ColumnRole.Response], s_responses);
        if (opinion is null || IsPartOfOpinion(opinion))
        {
            TakeFromAbove(row);
            return true;
        }

        return TrySettle(row, opinion, response);
    }

    private bool TrySettle(LogicalRow row, NumberedText opinion, NumberedText? response)
    {
        KeepNumberOfNoRow();
        LogicalCell number = new(
            RichText.FromParagraphs(opinion.Number),
            row[ColumnRole.Opinion]!.Span
        );
        bool isSame = response is not null && NumberCell.AreSame(response.Number, opinion.Number);
        bool standsAboveResponse = isSame && response!.Text.Blocks.IsEmpty;
        bool isAlone =
            standsAboveResponse
            || (opinion.Text.Blocks.IsEmpty && row.IsBlank(ColumnRole.Response));
        if (!isAlone && opinion.Text.Blocks.IsEmpty)
        {
            return true;
        }

        Report(row, ColumnRole.Opinion);
        if (isSame)
        {
            Report(row, ColumnRole.Response);
        }

        if (isAlone)
        {
            _above = number;
            _summary = opinion.Text.Blocks.IsEmpty
                ? null
                : row[ColumnRole.Opinion]!.Select(_ => opinion.Text);
            return false;
        }

        row[ColumnRole.Number] = number;
        row[ColumnRole.Opinion] = row[ColumnRole.Opinion]!.Select(_ => opinion.Text);
        row[ColumnRole.Response] = isSame
            ? row[ColumnRole.Response]!.Select(_ => response!.Text)
            : row[ColumnRole.Response];
        return true;
    }

    private void TakeFromAbove(LogicalRow row)
    {
        row[ColumnRole.Number] = _above;
        if (_summary is { } summary)
        {
            row[ColumnRole.Opinion] = row[ColumnRole.Opinion] is { } opinion
                ? summary.Append(opinion.Content, goesOnSentence: false)
                : summary;
        }

        (_above, _summary) = (null, null);
    }

    // （意見１）…（意見２）…: one opinion of many parts.
    private static bool IsPartOfOpinion(NumberedText opinion)
    {
        if (!opinion.IsBracketed || NumberCell.OrdinalOf(opinion.Number) is not { } first)
        {
            return false;
        }

        ReadOnlySpan<char> text = opinion.Text.ToPlainText();
        for (int open = 0; open < text.Length; open++)
        {
            int word = Brackets.Opening.Contains(text[open])
                ? WordSearch.LengthAtStart(text[(open + 1)..], s_opinions)
                : 0;
            int number = open + 1 + word;
            int end = number;
            while (word > 0 && end < text.Length && char.IsDigit(text[end]))
            {
                end++;
            }

            if (
                end > number
                && NumberCell.OrdinalOf(text[number..end].ToString()) == first + 1
                && end < text.Length
                && Brackets.Closing.Contains(text[end])
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Keeps a number below which no row stands.</summary>
    public void KeepNumberOfNoRow()
    {
        if (_above is { } number)
        {
            keepAsNote(new(number.Span, number.Content, ParagraphKind.Cell));
        }

        if (_summary is { } summary)
        {
            keepAsNote(new(summary.Span, summary.Content, ParagraphKind.Cell));
        }

        (_above, _summary) = (null, null);
    }

    private void Report(LogicalRow row, ColumnRole role) =>
        diagnostics.Add(DiagnosticDescriptors.LabelRecognized, row[role]!.Span, role.Name());

    // What is left out of the text has to stand in the source as printed.
    private NumberedText? Read(LogicalCell? cell, string[] words)
    {
        if (
            cell is null or { IsFromAbove: true }
            || cell.Content.Blocks is not [Paragraph { Text: { Length: > 0 } text }, ..]
        )
        {
            return null;
        }

        int open = Brackets.Opening.Contains(text[0]) ? 1 : 0;
        int start = open + WordSearch.LengthAtStart(text.AsSpan(open), words);
        int end = start;
        while (end < text.Length && IsOfNumber(text[end]))
        {
            end++;
        }

        int behind = Math.Min(end + open, text.Length);
        bool isLabel =
            start > open
            && end - start is > 0 and <= LongestNumber
            && char.IsDigit(text[start])
            && char.IsDigit(text[end - 1])
            && (open == 0 || (end < text.Length && Brackets.Closing.Contains(text[end])))
            && (behind == text.Length || open > 0 || char.IsWhiteSpace(text[behind]))
            && source.Slice(cell.Span).Contains(text.AsSpan(0, behind), StringComparison.Ordinal);
        if (!isLabel)
        {
            return null;
        }

        string rest = text[behind..].TrimStart();
        IEnumerable<TextBlock> first = rest.Length > 0 ? [new Paragraph(rest)] : [];
        return new(
            text[start..end],
            new(first.Concat(cell.Content.Blocks.Skip(1)).ToValueList()),
            IsBracketed: open > 0
        );
    }

    private static bool IsOfNumber(char character) =>
        char.IsDigit(character) || character is '-' or '－' or '‐' or '−' or '–' or 'ー';

    private sealed record NumberedText(string Number, RichText Text, bool IsBracketed);
}
