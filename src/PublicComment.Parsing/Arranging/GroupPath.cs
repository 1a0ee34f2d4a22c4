using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The headings above a row, outermost first: a heading of a style that is open already takes its place.</summary>
internal sealed class GroupPath(DiagnosticBag diagnostics)
{
    // Deeper than any table is grouped; a further heading takes the place of the innermost.
    private const int DeepestPath = 8;

    private static readonly char[] s_marks = [.. "○●◎■□◆◇・【<[《〔〈≪("];

    private readonly List<(EnumeratorStyle Style, char Mark, string Text)> _headings = [];

    private bool _hasRows;

    /// <summary>The headings joined with line breaks; null where there are none.</summary>
    public string? Text { get; private set; }

    /// <summary>Notes that a row stands under the headings.</summary>
    public void AddRow() => _hasRows = true;

    public void Enter(string heading, TextSpan span)
    {
        diagnostics.Add(DiagnosticDescriptors.GroupEntered, span);
        if (GoesOn(heading))
        {
            return;
        }

        EnumeratorStyle style = Enumerator.StyleOf(heading);
        // ○ and ■ are marks of two levels.
        char mark = style is EnumeratorStyle.Mark or EnumeratorStyle.Brackets
            ? heading.TrimStart()[0]
            : default;
        int open = _headings.FindIndex(other => other.Style == style && other.Mark == mark);
        if (open >= 0)
        {
            _headings.RemoveRange(open, _headings.Count - open);
        }
        else if (_hasRows && _headings.Count > 0 && IsOfTheRest(heading, style))
        {
            _headings.RemoveAt(_headings.Count - 1);
        }

        if (_headings.Count == DeepestPath)
        {
            _headings.RemoveAt(DeepestPath - 1);
        }

        _hasRows = false;
        _headings.Add((style, mark, heading));
        Text = string.Join('\n', _headings.Select(entered => entered.Text));
    }

    // 手数料（続き）: the page break stands inside the group.
    private bool GoesOn(string heading)
    {
        string folded = NormalizedText.Fold(heading);
        string begun = ContinuationMark.Without(folded);
        return begun.Length < folded.Length
            && _headings.Exists(open => NormalizedText.Fold(open.Text) == begun);
    }

    // その他 has no number where the headings before it have one, and stands beside them, unless no row stands between.
    private static bool IsOfTheRest(string heading, EnumeratorStyle style) =>
        style is EnumeratorStyle.None or EnumeratorStyle.Mark or EnumeratorStyle.Brackets
        && NormalizedText
            .Fold(heading)
            .TrimStart(s_marks)
            .StartsWith("その他", StringComparison.Ordinal);
}
