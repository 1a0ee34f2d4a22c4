using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>What a run of Markdown lines holds.</summary>
internal enum MarkdownRunKind
{
    Text,
    PipeTable,
}

/// <summary>
/// Lines of one kind. Markdown gives up a whole table for one line without a pipe, which torn tables have; so lines that
/// begin with a pipe are read by themselves.
/// </summary>
internal readonly record struct MarkdownRun(MarkdownRunKind Kind, TextSpan Span)
{
    public static IEnumerable<MarkdownRun> Split(SourceText source)
    {
        MarkdownRun? open = null;
        foreach (TextSpan line in source.Lines)
        {
            MarkdownRunKind kind = source
                .Slice(line)
                .TrimStart()
                .StartsWith("|", StringComparison.Ordinal)
                ? MarkdownRunKind.PipeTable
                : MarkdownRunKind.Text;
            if (open is { } run && run.Kind != kind)
            {
                yield return run;
                open = null;
            }

            int start = open?.Span.Start ?? line.Start;
            open = new(kind, TextSpan.FromBounds(start, line.End));
        }

        if (open is { } last)
        {
            yield return last;
        }
    }
}
