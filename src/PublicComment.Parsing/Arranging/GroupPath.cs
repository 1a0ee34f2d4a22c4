using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The headings above a row, outermost first: a heading of a style that is open already takes its place.</summary>
internal sealed class GroupPath(DiagnosticBag diagnostics)
{
    // Deeper than any table is grouped; a further heading takes the place of the innermost.
    private const int DeepestPath = 8;

    private readonly List<(EnumeratorStyle Style, char Mark, string Text)> _headings = [];

    /// <summary>The headings joined with line breaks; null where there are none.</summary>
    public string? Text { get; private set; }

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

        if (_headings.Count == DeepestPath)
        {
            _headings.RemoveAt(DeepestPath - 1);
        }

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
}
