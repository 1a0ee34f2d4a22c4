using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Reads text that may hold HTML, such as a cell of a tab-separated or a Markdown table.</summary>
internal sealed class MarkupReader(ParsingContext context)
{
    private readonly ShortTexts _texts = new();

    // Most documents have no markup in their cells, and a parser takes longer to make than a short table to read.
    private HtmlParser? _parser;
    private IElement? _body;

    public RichText Read(ReadOnlySpan<char> text, TextSpan span)
    {
        if (!MarkupScan.HasMarkup(text))
        {
            return _texts.Read(text);
        }

        string markup = CharacterReferences.EscapeOthers(MarkupScan.EscapeStrayBrackets(text));
        if (MarkupMeasure.Of(markup).ReportIfTooLarge(span, context))
        {
            return RichTextBuilder.FromPlainText(
                WebUtility.HtmlDecode(MarkupScan.RemoveTags(text))
            );
        }

        _parser ??= new();
        _body ??= _parser.ParseDocument("").Body!;
        return HtmlText.Of(_parser.ParseFragment(markup, _body), collapseBlanks: false, _texts);
    }
}
