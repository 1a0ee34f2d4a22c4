namespace PublicComment.Parsing;

/// <summary>
/// The headings above a row, outermost first: a heading of a style that is open already takes its place. What no row stands under
/// heads nothing, and is a note.
/// </summary>
internal sealed class GroupPath(DiagnosticBag diagnostics)
{
    // Deeper than any table is grouped; a further heading takes the place of the innermost.
    private const int DeepestPath = 8;

    private static readonly char[] s_marks = [.. Bullets.Shapes + "・" + Brackets.Opening];

    private static readonly string[] s_whole = ["全般", "全体", "総論", "総括", "共通"];

    private readonly List<OpenHeading> _headings = [];
    private readonly List<SourceParagraph> _headingsOfNoRow = [];

    // How many of the headings, from the outermost on, have a row below them.
    private int _withRows;

    /// <summary>The headings joined with line breaks; null where there are none.</summary>
    public string? Text { get; private set; }

    /// <summary>Notes that a row stands under the headings.</summary>
    public void AddRow()
    {
        for (; _withRows < _headings.Count; _withRows++)
        {
            diagnostics.Add(
                DiagnosticDescriptors.GroupEntered,
                _headings[_withRows].Paragraph.Span
            );
        }
    }

    public void Enter(SourceParagraph paragraph)
    {
        string text = paragraph.Text;
        if (GoesOn(text))
        {
            diagnostics.Add(DiagnosticDescriptors.GroupEntered, paragraph.Span);
            return;
        }

        EnumeratorStyle style = Enumerator.StyleOf(text);
        // ○ and ■ are marks of two levels.
        char mark = style is EnumeratorStyle.Mark or EnumeratorStyle.Brackets
            ? text.TrimStart()[0]
            : default;
        int open = _headings.FindIndex(other => other.Style == style && other.Mark == mark);
        if (open >= 0)
        {
            LeaveFrom(open);
        }
        else if (
            _headings.Count > 0
            && _withRows == _headings.Count
            && (IsOfTheRest(text, style) || IsOfWhole(_headings[^1]))
        )
        {
            LeaveFrom(_headings.Count - 1);
        }

        if (_headings.Count == DeepestPath)
        {
            LeaveFrom(DeepestPath - 1);
        }

        _headings.Add(new(style, mark, text, paragraph));
        Text = string.Join('\n', _headings.Select(entered => entered.Text));
    }

    /// <summary>Leaves all headings, and gives the notes and the headings that no row stood under, in the order of the text.</summary>
    public IReadOnlyList<SourceParagraph> WithHeadingsOfNoRow(IEnumerable<SourceParagraph> notes)
    {
        LeaveFrom(0);
        return [.. notes.Concat(_headingsOfNoRow).OrderBy(note => note.Span.Start)];
    }

    private void LeaveFrom(int first)
    {
        _headingsOfNoRow.AddRange(
            _headings.Skip(Math.Max(first, _withRows)).Select(heading => heading.Paragraph)
        );
        _headings.RemoveRange(first, _headings.Count - first);
        _withRows = Math.Min(_withRows, first);
    }

    // 手数料（続き）: the page break stands inside the group.
    private bool GoesOn(string heading)
    {
        string folded = NormalizedText.Fold(heading);
        string begun = ContinuationMark.Without(folded);
        return begun.Length < folded.Length
            && _headings.Exists(open => NormalizedText.Fold(open.Text) == begun);
    }

    // 全般 has none either, and its rows stand before those of the parts.
    private static bool IsOfWhole(OpenHeading heading) =>
        heading.Style is EnumeratorStyle.None or EnumeratorStyle.Mark or EnumeratorStyle.Brackets
        && WordSearch.StartsWithAny(
            NormalizedText.Fold(heading.Text).AsSpan().TrimStart(s_marks),
            s_whole
        );

    // その他 has no number where the headings before it have one, and stands beside them, unless no row stands between.
    private static bool IsOfTheRest(string heading, EnumeratorStyle style) =>
        style is EnumeratorStyle.None or EnumeratorStyle.Mark or EnumeratorStyle.Brackets
        && NormalizedText
            .Fold(heading)
            .TrimStart(s_marks)
            .StartsWith("その他", StringComparison.Ordinal);

    private readonly record struct OpenHeading(
        EnumeratorStyle Style,
        char Mark,
        string Text,
        SourceParagraph Paragraph
    );
}
