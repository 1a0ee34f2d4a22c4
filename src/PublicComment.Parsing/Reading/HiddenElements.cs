using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Leaves out elements whose text is no text of the page, and reports the text of those that hold some.</summary>
internal sealed class HiddenElements(ParsingContext context, HtmlPositions positions)
{
    public bool LeavesOut(IElement element)
    {
        if (!HtmlElements.IsHidden(element.LocalName))
        {
            return false;
        }

        if (element is not IHtmlTemplateElement && string.IsNullOrWhiteSpace(element.TextContent))
        {
            return true;
        }

        int start = positions.Of(element);
        TextSpan span = TextSpan.FromBounds(start, positions.EndOf(element));
        if (!HtmlElements.IsCode(element.LocalName) || !IsClosed(element, span))
        {
            context.Diagnostics.Add(DiagnosticDescriptors.HiddenText, span, element.LocalName);
        }

        return true;
    }

    // A program that is never closed takes the rest of the page with it.
    private bool IsClosed(IElement element, TextSpan span) =>
        context
            .Source.Slice(span)
            .Contains($"</{element.LocalName}", StringComparison.OrdinalIgnoreCase);
}
