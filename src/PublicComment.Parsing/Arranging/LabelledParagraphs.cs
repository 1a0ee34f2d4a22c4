namespace PublicComment.Parsing;

/// <summary>
/// Reads results without any table: an opinion under a label such as （いただいた御意見）, its response under one such as
/// （国土交通省の考え方）.
/// </summary>
internal sealed class LabelledParagraphs
{
    private const int LongestLabel = 30;
    private const string Brackets = "()[]【】〔〕<>《》「」○●◎■□◆◇▼▽・:：";

    private readonly List<LogicalRow> _rows = [];
    private readonly List<SourceParagraph> _notes = [];
    private readonly List<SourceParagraph> _open = [];
    private readonly GroupPath _groups;
    private readonly DiagnosticBag _diagnostics;
    private ColumnRole _role;
    private int _lettersEnd;

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
        bool hasBoth = new[] { ColumnRole.Opinion, ColumnRole.Response }.All(role =>
            paragraphs.Any(paragraph => LabelOf(paragraph) == role)
        );
        return hasBoth ? new LabelledParagraphs(diagnostics).Arrange(source, paragraphs) : null;
    }

    private ArrangedDocument? Arrange(SourceText source, IReadOnlyList<SourceParagraph> paragraphs)
    {
        foreach (SourceParagraph paragraph in paragraphs)
        {
            ColumnRole label = LabelOf(paragraph);
            if (label is ColumnRole.Opinion or ColumnRole.Response)
            {
                Close(keepsHeadings: label == ColumnRole.Opinion);
                Open(label, paragraph);
            }
            else if (_role == ColumnRole.Unknown)
            {
                _notes.Add(paragraph);
            }
            else
            {
                _open.Add(paragraph);
            }
        }

        Close(keepsHeadings: false);
        return _rows.Count == 0 ? null : new(source, _notes[.._lettersEnd], _rows, _notes);
    }

    private void Open(ColumnRole label, SourceParagraph paragraph)
    {
        bool beginsRow = label == ColumnRole.Opinion || _rows.Count == 0;
        if (_role == ColumnRole.Unknown)
        {
            List<SourceParagraph> headings = TakeHeadings(_notes, atLeast: 0);
            _lettersEnd = _notes.Count;
            Enter(headings);
        }

        _role = label;
        _diagnostics.Add(
            DiagnosticDescriptors.LabelRecognized,
            paragraph.Span,
            label.ToString().ToLowerInvariant()
        );
        if (beginsRow)
        {
            _rows.Add(new(paragraph.Span, _groups.Text, hasFlagColumn: false));
        }
    }

    // Headings directly above the next opinion are no part of the response before it.
    private void Close(bool keepsHeadings)
    {
        List<SourceParagraph> headings = keepsHeadings ? TakeHeadings(_open, atLeast: 1) : [];
        foreach (SourceParagraph paragraph in _open)
        {
            RowJoiner.Append(
                _rows[^1],
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
        while (
            first > atLeast
            && GroupHeading.IsHeading(
                paragraphs[first - 1].Content.ToPlainText(),
                paragraphs[first - 1].IsHeading
            )
        )
        {
            first--;
        }

        List<SourceParagraph> headings = paragraphs[first..];
        paragraphs.RemoveRange(first, headings.Count);
        return headings;
    }

    private void Enter(List<SourceParagraph> headings)
    {
        foreach (SourceParagraph heading in headings)
        {
            _groups.Enter(heading.Content.ToPlainText(), heading.Span);
        }
    }

    private static ColumnRole LabelOf(SourceParagraph paragraph)
    {
        string text = paragraph.Content.ToPlainText();
        if (
            text.Length > LongestLabel
            || text.Contains('。', StringComparison.Ordinal)
            || GroupHeading.IsCaption(NormalizedText.Fold(text))
        )
        {
            return ColumnRole.Unknown;
        }

        string bare = text.Trim().Trim(Brackets.ToCharArray());
        bool isMarked =
            bare.Length < text.Trim().Length
            || bare.EndsWith("意見", StringComparison.Ordinal)
            || bare.EndsWith("考え方", StringComparison.Ordinal)
            || bare.EndsWith("回答", StringComparison.Ordinal)
            || bare.EndsWith('）')
            || bare.EndsWith(')');
        return isMarked ? ColumnVocabulary.RoleOf(bare) : ColumnRole.Unknown;
    }
}
