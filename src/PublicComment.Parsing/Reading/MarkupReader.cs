using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Reads text that may hold HTML, such as a cell of a tab-separated or a Markdown table.</summary>
internal sealed class MarkupReader(ParsingContext context)
{
    private readonly HtmlParser _parser = new();
    private IElement? _body;

    public RichText Read(string text, TextSpan span)
    {
        if (!MarkupScan.HasMarkup(text))
        {
            return RichTextBuilder.FromPlainText(text);
        }

        string markup = MarkupScan.EscapeStrayBrackets(text);
        if (MarkupMeasure.Of(markup).ReportIfTooLarge(span, context))
        {
            return RichTextBuilder.FromPlainText(
                WebUtility.HtmlDecode(MarkupScan.RemoveTags(text))
            );
        }

        _body ??= _parser.ParseDocument("").Body!;
        return HtmlText.Of(_parser.ParseFragment(markup, _body), collapseBlanks: false);
    }
}
