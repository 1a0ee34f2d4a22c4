using AngleSharp.Dom;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Cuts the running text of a page into paragraphs: a block element begins and ends one; a list is one.</summary>
internal sealed class PageText(List<SourceBlock> blocks, int start)
{
    private RichTextBuilder _text = new();
    private int _start = start;
    private int _listDepth;
    private int _preformattedDepth;
    private int _outsideDepth;
    private bool _isHeading;

    public void Append(string run)
    {
        if (_preformattedDepth > 0)
        {
            _text.Append(run);
        }
        else
        {
            _text.AppendCollapsed(run);
        }
    }

    public void Begin(IElement element, int position)
    {
        BeginOutside(element);
        switch (element.LocalName)
        {
            case "ul" or "ol":
                BeginBlock(position);
                _listDepth++;
                break;
            case "pre":
                BeginBlock(position);
                _preformattedDepth++;
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                BeginBlock(position);
                _isHeading = true;
                break;
            case var name when _listDepth == 0 && HtmlElements.IsBlock(name):
                BeginBlock(position);
                return;
        }

        HtmlText.Begin(_text, element);
    }

    public void End(IElement element)
    {
        HtmlText.End(_text, element);
        switch (element.LocalName)
        {
            case "ul" or "ol":
                _listDepth--;
                EndBlock();
                break;
            case "pre":
                _preformattedDepth--;
                EndBlock();
                break;
            case var name when _listDepth == 0 && HtmlElements.IsBlock(name):
                EndBlock();
                break;
        }

        _outsideDepth -= HtmlElements.IsOutsideText(element.LocalName) ? 1 : 0;
    }

    /// <summary>Ends the paragraph that is open.</summary>
    public void Flush()
    {
        RichText content = _text.Build();
        _text = new();
        if (!content.Blocks.IsEmpty)
        {
            blocks.Add(
                new SourceParagraph(
                    new(_start, 0),
                    content,
                    _isHeading ? ParagraphKind.Heading : ParagraphKind.Text
                )
                {
                    IsOutsideText = _outsideDepth > 0,
                }
            );
        }

        _isHeading = false;
    }

    private void BeginOutside(IElement element)
    {
        if (HtmlElements.IsOutsideText(element.LocalName))
        {
            EndBlock();
            _outsideDepth++;
        }
    }

    private void BeginBlock(int position)
    {
        EndBlock();
        _start = position;
    }

    private void EndBlock()
    {
        if (_listDepth == 0)
        {
            Flush();
        }
    }
}
