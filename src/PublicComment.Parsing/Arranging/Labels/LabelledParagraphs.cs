using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads results without any table: an opinion under a label such as （いただいた御意見）, its response under one such as
/// （国土交通省の考え方）.
/// </summary>
internal sealed class LabelledParagraphs
{
    private readonly LabelledRows _rows = new();
    private readonly List<SourceParagraph> _notes = [];
    private readonly List<SourceParagraph> _open = [];
    private readonly GroupPath _groups;
    private readonly DiagnosticBag _diagnostics;
    private readonly JapaneseEraTable _eras;
    private ColumnRole _role;
    private bool _isAside;
    private int _lettersEnd;

    private LabelledParagraphs(ParsingContext context)
    {
        _diagnostics = context.Diagnostics;
        _eras = context.Eras;
        _groups = new(_diagnostics);
    }

    /// <summary>The rows and the other text; null where the paragraphs are not labelled so.</summary>
    public static ArrangedDocument? TryArrange(
        SourceText source,
        IReadOnlyList<SourceParagraph> paragraphs,
        ParsingContext context
    )
    {
        IReadOnlyList<SourceParagraph>[] blocks =
        [
            .. paragraphs.Select(paragraph => Lines(paragraph, source)),
        ];
        LabelSequence sequence = new(
            blocks.SelectMany(lines => lines),
            source,
            context.Cancellation
        );
        return sequence.IsOfOpinions
            ? new LabelledParagraphs(context).Arrange(
                source,
                sequence,
                EndOfList.In(blocks, sequence)
            )
            : null;
    }

    // Line breaks in a paragraph and the items of a list may hold the labels.
    private static IReadOnlyList<SourceParagraph> Lines(
        SourceParagraph paragraph,
        SourceText source
    ) =>
        paragraph.Content.Blocks.OfType<BulletList>().Any()
        || paragraph.Text.Contains('\n', StringComparison.Ordinal)
            ? LabelledCell.TryTakeApart([new(paragraph.Span, paragraph.Content)], source)
                ?? [paragraph]
            : LabelsInLine.Split(paragraph, source) ?? [paragraph];

    private ArrangedDocument? Arrange(SourceText source, LabelSequence sequence, int end)
    {
        for (int index = 0; index < sequence.Lines.Count; index++)
        {
            LabelledLine line = sequence.Lines[index];
            if (line.OnlyNumbers)
            {
                Report(ColumnRole.Opinion, line.Paragraph);
            }

            _isAside = line.Label is null && (_isAside || line.EndsResponse || index >= end);
            if (line.Label is { } label)
            {
                Take(label, line.Paragraph, sequence.IsOfOpinionBelow(line));
            }
            else if (!line.IsValue)
            {
                TakeText(line.Paragraph);
            }
        }

        LeaveClosing();
        Close(keepsHeadings: false);
        string[] responseLabels =
        [
            .. from line in sequence.Lines where line.IsResponse select line.Label!.Printed,
        ];
        return _rows.All.Count == 0
            ? null
            : new(
                source,
                _notes[.._lettersEnd],
                _rows.All,
                _groups.WithHeadingsOfNoRow(_notes),
                [.. responseLabels.Distinct()]
            );
    }

    private void Take(ParagraphLabel label, SourceParagraph labelled, bool isOfOpinionBelow)
    {
        Report(label.Role, labelled);
        if (label.Role is ColumnRole.Opinion or ColumnRole.Response)
        {
            Open(label, labelled);
        }
        else if (isOfOpinionBelow)
        {
            TakeNumber();
            Close(keepsHeadings: true);
            _rows.Expect(label.Role, new(label.Rest!, labelled.Span));
        }
        else
        {
            _rows.Add(label.Role, new(label.Rest!, labelled.Span));
        }
    }

    private void TakeText(SourceParagraph paragraph)
    {
        bool isNote = _rows.Current is null || _isAside || IsFurniture(paragraph);
        (isNote ? _notes : _open).Add(paragraph);
    }

    private void Open(ParagraphLabel label, SourceParagraph labelled)
    {
        bool isOpinion = label.Role == ColumnRole.Opinion;
        if (isOpinion)
        {
            TakeNumber();
        }

        Close(keepsHeadings: isOpinion);
        if (_rows.Current is null)
        {
            List<SourceParagraph> headings = TakeHeadings(_notes, atLeast: 0);
            _lettersEnd = _notes.Count;
            headings.ForEach(_groups.Enter);
        }

        _role = label.Role;
        if (isOpinion || _rows.Current is null)
        {
            _rows.Begin(label, labelled.Span, _groups.Text);
            _groups.AddRow();
        }
        else if (label.Number is { } number && !_rows.TryReturnTo(number))
        {
            // A number that no opinion has stays in the text.
            _open.Add(labelled with { Content = RichText.FromParagraphs(number) });
        }

        if (TakeOutcome(label, labelled) is { } rest)
        {
            _open.Add(labelled with { Content = rest });
        }
    }

    // What is left of the text behind the label.
    private RichText? TakeOutcome(ParagraphLabel label, SourceParagraph labelled)
    {
        if (
            label is not { Role: ColumnRole.Response, Rest: { } rest }
            || OutcomeBehindLabel.Find(rest) is not var (outcome, behind)
        )
        {
            return label.Rest;
        }

        _rows.Add(ColumnRole.Flag, new(outcome, labelled.Span));
        return behind;
    }

    private void Report(ColumnRole role, SourceParagraph labelled) =>
        _diagnostics.Add(DiagnosticDescriptors.LabelRecognized, labelled.Span, role.Name());

    // No.1 on the line above a label; digits alone may as well be the number of a page.
    private void TakeNumber()
    {
        if (_rows.Expects(ColumnRole.Number))
        {
            return;
        }

        List<SourceParagraph> before = _rows.Current is null ? _notes : _open;
        int last = before.Count - 1;
        int apart = before.FindLastIndex(paragraph => paragraph.Kind == ParagraphKind.RowNumber);
        if (apart >= 0 && before.Skip(apart + 1).All(GroupHeading.IsHeading))
        {
            last = apart;
        }
        else if (last < 0 || !NumberCell.IsNumber(before[last].Text) || IsFurniture(before[last]))
        {
            return;
        }

        _rows.Expect(ColumnRole.Number, new(before[last].Content, before[last].Span));
        before.RemoveAt(last);
    }

    // A number in a cell of its own, or a heading by its markup, is no number of a page.
    private static bool IsFurniture(SourceParagraph paragraph) =>
        paragraph.Kind == ParagraphKind.Margin
        || (
            paragraph.Kind != ParagraphKind.RowNumber
            && !paragraph.IsHeading
            && PageFurniture.IsFurniture(paragraph.Text)
        );

    // Behind the last response, and no part of it.
    private void LeaveClosing()
    {
        int first = ClosedPage.FirstIn(_open, _eras);
        _notes.AddRange(_open.GetRange(first, _open.Count - first));
        _open.RemoveRange(first, _open.Count - first);
    }

    // Headings directly above the next opinion are no part of the response before it.
    private void Close(bool keepsHeadings)
    {
        List<SourceParagraph> headings = keepsHeadings ? TakeHeadings(_open, atLeast: 1) : [];
        foreach (SourceParagraph paragraph in _open)
        {
            RowJoiner.Append(
                _rows.Current!,
                _role,
                new(paragraph.Content, paragraph.Span),
                insideSentence: false
            );
        }

        _open.Clear();
        headings.ForEach(_groups.Enter);
    }

    private static List<SourceParagraph> TakeHeadings(List<SourceParagraph> paragraphs, int atLeast)
    {
        int first = paragraphs.Count;
        while (first > atLeast && GroupHeading.IsHeading(paragraphs[first - 1]))
        {
            first--;
        }

        List<SourceParagraph> headings = paragraphs[first..];
        paragraphs.RemoveRange(first, headings.Count);
        return headings;
    }
}
