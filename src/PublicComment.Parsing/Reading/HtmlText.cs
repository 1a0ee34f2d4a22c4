using AngleSharp.Dom;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Turns HTML nodes into <see cref="RichText"/>: paragraphs, line breaks and lists are kept apart, inline styles dropped.</summary>
internal static class HtmlText
{
    /// <param name="nodes">The nodes in the order of the page.</param>
    /// <param name="collapseBlanks">Whether runs of blanks stand for one blank, as in a page that somebody wrote as HTML.</param>
    public static RichText Of(INodeList nodes, bool collapseBlanks)
    {
        if (nodes is [IText only] && (!collapseBlanks || RichTextBuilder.IsCollapsed(only.Data)))
        {
            return RichTextBuilder.FromPlainText(only.Data);
        }

        RichTextBuilder builder = new();
        // An explicit stack: elements may be nested deeper than the call stack allows.
        Stack<(INode Node, bool IsEnd)> pending = new();
        for (int node = nodes.Length - 1; node >= 0; node--)
        {
            pending.Push((nodes[node], false));
        }

        while (pending.TryPop(out (INode Node, bool IsEnd) next))
        {
            if (next.Node is IText text)
            {
                AppendText(builder, text.Data, collapseBlanks);
            }
            else if (next.Node is IElement element && !HtmlElements.IsCode(element.LocalName))
            {
                if (next.IsEnd)
                {
                    End(builder, element);
                    continue;
                }

                Begin(builder, element);
                pending.Push((element, true));
                for (int child = element.ChildNodes.Length - 1; child >= 0; child--)
                {
                    pending.Push((element.ChildNodes[child], false));
                }
            }
        }

        return builder.Build();
    }

    private static void AppendText(RichTextBuilder builder, string text, bool collapseBlanks)
    {
        if (collapseBlanks)
        {
            builder.AppendCollapsed(text);
        }
        else
        {
            builder.Append(text);
        }
    }

    public static void Begin(RichTextBuilder builder, IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                builder.BreakLine();
                break;
            case "ul" or "ol":
                builder.BeginList();
                break;
            case "li":
                builder.BeginItem();
                break;
            case "rt" when LacksBrackets(element):
                builder.Append("（");
                break;
            case var name when HtmlElements.IsBlock(name):
                builder.EndBlock();
                break;
        }
    }

    public static void End(RichTextBuilder builder, IElement element)
    {
        switch (element.LocalName)
        {
            case "ul" or "ol":
                builder.EndList();
                break;
            case "li":
                builder.EndItem();
                break;
            case "rt" when LacksBrackets(element):
                builder.Append("）");
                break;
            case var name when HtmlElements.IsBlock(name):
                builder.EndBlock();
                break;
        }
    }

    // Where a page gives no brackets for readers without ruby, the reading would run into the word.
    private static bool LacksBrackets(IElement reading) =>
        reading.ParentElement?.Children.All(child => child.LocalName != "rp") == true;
}
