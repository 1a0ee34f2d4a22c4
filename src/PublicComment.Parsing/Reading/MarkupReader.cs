using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Reads text that may hold HTML, such as a cell of a tab-separated or a Markdown table.</summary>
internal sealed class MarkupReader(DiagnosticBag diagnostics)
{
    /// <summary>How deep elements may be nested; deeper markup is dropped, its text kept.</summary>
    public const int MaximumDepth = 256;

    private readonly HtmlParser _parser = new();
    private IElement? _context;

    public RichText Read(ReadOnlySpan<char> text, TextSpan span)
    {
        if (!MarkupScan.HasMarkup(text))
        {
            return RichTextBuilder.FromPlainText(text);
        }

        string markup = MarkupScan.EscapeStrayBrackets(text, out int depth);
        if (depth > MaximumDepth)
        {
            diagnostics.Add(DiagnosticDescriptors.MarkupTooDeep, span, MaximumDepth);
            return RichTextBuilder.FromPlainText(
                WebUtility.HtmlDecode(MarkupScan.RemoveTags(text))
            );
        }

        _context ??= _parser.ParseDocument("").Body!;
        return HtmlText.Of(_parser.ParseFragment(markup, _context), collapseBlanks: false);
    }
}
