using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// How large the tree of a piece of HTML becomes, found by a linear scan before it is parsed: parsers take time for each
/// level of nesting at each tag, and open again, in each block, every style that is left open.
/// </summary>
/// <param name="Depth">How deep elements are nested; an upper bound where end tags are missing.</param>
/// <param name="Elements">How many elements there are, with those that are opened again.</param>
internal readonly record struct MarkupMeasure(int Depth, long Elements)
{
    /// <summary>Measures HTML; element names are asked for in any case.</summary>
    public static MarkupMeasure Of(ReadOnlySpan<char> markup)
    {
        Scan scan = new();
        Span<char> lower = stackalloc char[HtmlElements.LongestName];
        for (
            int bracket = markup.IndexOf('<');
            bracket >= 0 && bracket + 1 < markup.Length;
            bracket = markup.IndexOf('<')
        )
        {
            markup = markup[(bracket + 1)..];
            bool isEnd = markup[0] == '/';
            ReadOnlySpan<char> name = markup[(isEnd ? 1 : 0)..];
            int length = HtmlElements.EndOfName(name);
            name = name[..(length < 0 ? name.Length : length)];
            if (!name.IsEmpty)
            {
                int known = Math.Min(name.Length, lower.Length);
                name[..known].ToLowerInvariant(lower);
                scan.Add(lower[..known], isEnd);
            }
        }

        return scan.Measure;
    }

    /// <summary>Whether the markup is beyond a limit, which is reported.</summary>
    public bool ReportIfTooLarge(TextSpan span, ParsingContext context)
    {
        ParsingLimits limits = context.Limits;
        if (Depth > limits.Nesting)
        {
            context.Diagnostics.Add(
                DiagnosticDescriptors.NestingLimitReached,
                span,
                limits.Nesting
            );
        }
        else if (Elements > limits.Elements)
        {
            context.Diagnostics.Add(
                DiagnosticDescriptors.ElementLimitReached,
                span,
                limits.Elements
            );
        }

        return Depth > limits.Nesting || Elements > limits.Elements;
    }

    /// <summary>The elements that are open while the tags go by.</summary>
    private sealed class Scan
    {
        private readonly Stack<int> _stylesOutside = new();
        private int _open;
        private int _depth;
        private int _styles;
        private long _elements;

        public MarkupMeasure Measure => new(_depth, _elements);

        public void Add(ReadOnlySpan<char> name, bool isEnd)
        {
            if (HtmlElements.IsStyle(name))
            {
                _styles = Math.Max(0, _styles + (isEnd ? -1 : 1));
            }
            else if (!isEnd)
            {
                _elements += _styles;
            }

            _elements += isEnd ? 0 : 1;
            if (!HtmlElements.IsVoid(name) && !HtmlElements.EndsByItself(name))
            {
                _open = Math.Max(0, _open + (isEnd ? -1 : 1));
                _depth = Math.Max(_depth, _open);
            }

            CrossTable(name, isEnd);
        }

        // A cell opens no style again that was opened outside it, and leaves none open behind it.
        private void CrossTable(ReadOnlySpan<char> name, bool isEnd)
        {
            if (name is "table")
            {
                if (!isEnd)
                {
                    _stylesOutside.Push(_styles);
                }
                else if (_stylesOutside.TryPop(out int outside))
                {
                    _styles = outside;
                }
            }
            else if (name is "td" or "th" or "caption" && _stylesOutside.TryPeek(out int outside))
            {
                _styles = isEnd ? outside : 0;
            }
        }
    }
}
