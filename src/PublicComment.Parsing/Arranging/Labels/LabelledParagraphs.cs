using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads results without any table: an opinion under a label such as （いただいた御意見）, its response under one such as
/// （国土交通省の考え方）.
/// </summary>
internal sealed class LabelledParagraphs
{
    private static readonly ColumnLayout s_labelled = new([
        ColumnRole.Number,
        ColumnRole.Place,
        ColumnRole.Opinion,
        ColumnRole.Response,
    ]);

    private readonly List<LogicalRow> _rows = [];
    private readonly Dictionary<string, LogicalRow> _numbered = new(StringComparer.Ordinal);
    private readonly List<SourceParagraph> _notes = [];
    private readonly List<SourceParagraph> _open = [];
    private readonly GroupPath _groups;
    private readonly DiagnosticBag _diagnostics;
    private LogicalRow? _row;
    private ColumnRole _role;
    private int _lettersEnd;

    // Of the opinion whose label comes next.
    private SourceParagraph? _number;
    private LogicalCell? _place;

    private LabelledParagraphs(DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _groups = new(diagnostics);
    }

    /// <summary>The rows and the other text; null where the paragraphs are not labelled so.</summary>
    public static ArrangedDocument? TryArrange(
        SourceText source,
        IReadOnlyList<SourceParagraph> paragraphs,
        DiagnosticBag diagnostics
    )
    {
        LabelSequence sequence = new(
            paragraphs.SelectMany(paragraph => Lines(paragraph, source)),
            source
        );
        bool hasBoth =
            sequence.Labels.Any(label => label is { Role: ColumnRole.Opinion })
            && sequence.Labels.Any(label => label is { Role: ColumnRole.Response });
        return hasBoth && !sequence.IsOfColumnHeadings()
            ? new LabelledParagraphs(diagnostics).Arrange(source, sequence)
            : null;
    }

    // Line breaks in a paragraph and the items of a list may hold the labels.
    private static IReadOnlyList<SourceParagraph> Lines(
        SourceParagraph paragraph,
        SourceText source
    ) =>
        paragraph.Content.ToPlainText().Contains('\n', StringComparison.Ordinal)
            ? LabelledCell.TryTakeApart([new(paragraph.Span, paragraph.Content)], source)
                ?? [paragraph]
            : [paragraph];

    private ArrangedDocument? Arrange(SourceText source, LabelSequence sequence)
    {
        IReadOnlyList<SourceParagraph> paragraphs = sequence.Paragraphs;
        IReadOnlyList<ParagraphLabel?> labels = sequence.Labels;
        for (int index = 0; index < labels.Count; index++)
        {
            if (sequence.OnlyNumbers(index))
            {
                Report(ColumnRole.Opinion, paragraphs[index]);
            }

            if (labels[index] is { Role: ColumnRole.Place } place)
            {
                Report(place.Role, paragraphs[index]);
                _number = TakeNumber();
                Close(keepsHeadings: true);
                index += place.Rest is null ? 1 : 0;
                _place = new(place.Rest ?? paragraphs[index].Content, paragraphs[index].Span);
            }
            else if (labels[index] is { } label)
            {
                bool isOpinion = label.Role == ColumnRole.Opinion;
                SourceParagraph? number = isOpinion ? _number ?? TakeNumber() : null;
                Close(keepsHeadings: isOpinion);
                Open(label, number, paragraphs[index]);
                (_number, _place) = (null, null);
            }
            else if (_row is null || IsFurniture(paragraphs[index]))
            {
                _notes.Add(paragraphs[index]);
            }
            else
            {
                _open.Add(paragraphs[index]);
            }
        }

        LeaveContacts();
        Close(keepsHeadings: false);
        string[] responseLabels =
        [
            .. from label in labels
            where label is { Role: ColumnRole.Response }
            select label.Printed,
        ];
        return _rows.Count == 0
            ? null
            : new(
                source,
                _notes[.._lettersEnd],
                _rows,
                _groups.WithHeadingsOfNoRow(_notes),
                [.. responseLabels.Distinct()]
            );
    }

    private void Open(ParagraphLabel label, SourceParagraph? number, SourceParagraph labelled)
    {
        if (_row is null)
        {
            List<SourceParagraph> headings = TakeHeadings(_notes, atLeast: 0);
            _lettersEnd = _notes.Count;
            Enter(headings);
        }

        _role = label.Role;
        Report(label.Role, labelled);
        _row =
            label.Role == ColumnRole.Response && _row is not null
                ? RowWithNumber(label.Number) ?? _row
                : Begin(label, number, labelled.Span);
        if (
            label is { Role: ColumnRole.Response, Number: { } unknown }
            && RowWithNumber(unknown) is null
        )
        {
            // A number that no opinion has stays in the text.
            _open.Add(labelled with { Content = RichText.FromParagraphs(unknown) });
        }

        if (label.Rest is { } rest)
        {
            _open.Add(labelled with { Content = rest });
        }
    }

    private void Report(ColumnRole role, SourceParagraph labelled) =>
        _diagnostics.Add(
            DiagnosticDescriptors.LabelRecognized,
            labelled.Span,
            role.ToString().ToLowerInvariant()
        );

    private LogicalRow Begin(ParagraphLabel label, SourceParagraph? number, TextSpan span)
    {
        int start = Math.Min(
            Math.Min(span.Start, number?.Span.Start ?? span.Start),
            _place?.Span.Start ?? span.Start
        );
        LogicalRow row = new(TextSpan.FromBounds(start, span.End), _groups.Text, s_labelled);
        if (number is not null)
        {
            row[ColumnRole.Number] = new(number.Content, number.Span);
        }
        else if (label is { Role: ColumnRole.Opinion, Number: { } behind })
        {
            row[ColumnRole.Number] = new(RichText.FromParagraphs(behind), span);
        }

        row[ColumnRole.Place] = _place;
        if (row[ColumnRole.Number] is { } numbered)
        {
            _numbered[NumberCell.KeyOf(numbered.Text)] = row;
        }

        _rows.Add(row);
        _groups.AddRow();
        return row;
    }

    // No.1 on the line above a label; digits alone may as well be the number of a page.
    private SourceParagraph? TakeNumber()
    {
        List<SourceParagraph> before = _row is null ? _notes : _open;
        int last = before.Count - 1;
        int apart = before.FindLastIndex(paragraph => paragraph.Kind == ParagraphKind.RowNumber);
        if (apart >= 0 && before.Skip(apart + 1).All(IsHeading))
        {
            last = apart;
        }
        else if (
            last < 0
            || !NumberCell.IsNumber(before[last].Content.ToPlainText())
            || IsFurniture(before[last])
        )
        {
            return null;
        }

        SourceParagraph number = before[last];
        before.RemoveAt(last);
        return number;
    }

    // A number in a cell of its own is no number of a page.
    private static bool IsFurniture(SourceParagraph paragraph) =>
        paragraph.Kind != ParagraphKind.RowNumber
        && PageFurniture.IsFurniture(paragraph.Content.ToPlainText());

    // Whom to ask stands behind the last response and is no part of it.
    private void LeaveContacts()
    {
        int first = _open.FindIndex(paragraph =>
            LetterLabels.BeginContacts(paragraph.Content.ToPlainText())
        );
        if (first > 0)
        {
            _notes.AddRange(_open.GetRange(first, _open.Count - first));
            _open.RemoveRange(first, _open.Count - first);
        }
    }

    // All responses may stand behind all opinions.
    private LogicalRow? RowWithNumber(string? number) =>
        number is null ? null : _numbered.GetValueOrDefault(NumberCell.KeyOf(number));

    // Headings directly above the next opinion are no part of the response before it.
    private void Close(bool keepsHeadings)
    {
        List<SourceParagraph> headings = keepsHeadings ? TakeHeadings(_open, atLeast: 1) : [];
        foreach (SourceParagraph paragraph in _open)
        {
            RowJoiner.Append(
                _row!,
                _role,
                new(paragraph.Content, paragraph.Span),
                insideSentence: false
            );
        }

        _open.Clear();
        Enter(headings);
    }

    private static List<SourceParagraph> TakeHeadings(List<SourceParagraph> paragraphs, int atLeast)
    {
        int first = paragraphs.Count;
        while (first > atLeast && IsHeading(paragraphs[first - 1]))
        {
            first--;
        }

        List<SourceParagraph> headings = paragraphs[first..];
        paragraphs.RemoveRange(first, headings.Count);
        return headings;
    }

    private static bool IsHeading(SourceParagraph paragraph) =>
        GroupHeading.IsHeading(paragraph.Content.ToPlainText(), paragraph.IsHeading);

    private void Enter(List<SourceParagraph> headings)
    {
        headings.ForEach(_groups.Enter);
    }
}
