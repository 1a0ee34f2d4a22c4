using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Collects what all stages report about one text, up to a number; errors are always kept.</summary>
internal sealed class DiagnosticBag(SourceText source, int limit = int.MaxValue)
{
    // A quotation of the source in a message; longer texts are cut, so that messages do not outgrow the document.
    private const int LongestArgument = 200;

    private readonly List<Diagnostic> _diagnostics = [];
    private TextSpan _leftOutSpan;
    private int _leftOut;

    public void Add(
        DiagnosticDescriptor descriptor,
        TextSpan span,
        params ReadOnlySpan<object?> arguments
    )
    {
        if (_diagnostics.Count >= limit && descriptor.Severity != DiagnosticSeverity.Error)
        {
            LeaveOut(span);
            return;
        }

        Keep(descriptor, span, arguments);
    }

    private void Keep(
        DiagnosticDescriptor descriptor,
        TextSpan span,
        params ReadOnlySpan<object?> arguments
    )
    {
        (int line, int column) = source.LineAndColumnOf(span.Start);
        string message = descriptor.Message(Shorten(arguments));
        _diagnostics.Add(new(descriptor, message, span, line, column));
    }

    /// <summary>All diagnostics in the order of the text, one of them about those that the limit left out.</summary>
    public ValueList<Diagnostic> ToValueList()
    {
        if (_leftOut > 0 || _diagnostics.Count > limit)
        {
            LeaveOutLast(_diagnostics.Count + 1 - limit);
            Keep(DiagnosticDescriptors.DiagnosticLimitReached, _leftOutSpan, _leftOut, limit);
        }

        return _diagnostics.OrderBy(diagnostic => diagnostic.Span.Start).ToValueList();
    }

    // Errors came in above the limit, and the report about what was left out takes a place too.
    private void LeaveOutLast(int count)
    {
        for (int index = _diagnostics.Count - 1; count > 0 && index >= 0; index--)
        {
            if (_diagnostics[index].Severity != DiagnosticSeverity.Error)
            {
                LeaveOut(_diagnostics[index].Span);
                _diagnostics.RemoveAt(index);
                count--;
            }
        }
    }

    private void LeaveOut(TextSpan span)
    {
        _leftOutSpan =
            _leftOut == 0
                ? span
                : TextSpan.FromBounds(
                    Math.Min(_leftOutSpan.Start, span.Start),
                    Math.Max(_leftOutSpan.End, span.End)
                );
        _leftOut++;
    }

    private static object?[] Shorten(ReadOnlySpan<object?> arguments)
    {
        object?[] shortened = arguments.ToArray();
        for (int index = 0; index < shortened.Length; index++)
        {
            if (shortened[index] is string text)
            {
                shortened[index] = Excerpt.Of(text, LongestArgument);
            }
        }

        return shortened;
    }
}
