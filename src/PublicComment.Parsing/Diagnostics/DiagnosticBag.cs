using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Collects what all stages report about one text.</summary>
internal sealed class DiagnosticBag(SourceText source)
{
    private readonly List<Diagnostic> _diagnostics = [];

    public void Add(
        DiagnosticDescriptor descriptor,
        TextSpan span,
        params ReadOnlySpan<object?> arguments
    )
    {
        (int line, int column) = source.LineAndColumnOf(span.Start);
        _diagnostics.Add(new(descriptor, descriptor.Message(arguments), span, line, column));
    }

    /// <summary>All diagnostics in the order of the text.</summary>
    public ValueList<Diagnostic> ToValueList() =>
        _diagnostics.OrderBy(diagnostic => diagnostic.Span.Start).ToValueList();
}
