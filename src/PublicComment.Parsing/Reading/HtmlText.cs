using System.Runtime.CompilerServices;
using AngleSharp.Dom;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Turns HTML nodes into <see cref="RichText"/>: paragraphs, line breaks and lists are kept apart, inline styles dropped.</summary>
internal static class HtmlText
{
    private static readonly ConditionalWeakTable<IElement, StrongBox<bool>> s_lacksBrackets = [];

    /// <param name="nodes">The nodes in the order of the page.</param>
    /// <param name="collapseBlanks">Whether runs of blanks stand for one blank, as in a page that somebody wrote as HTML.</param>
    /// <param name="texts">The short texts that were read last.</param>
    public static RichText Of(INodeList nodes, bool collapseBlanks, ShortTexts texts)
    {
        if (nodes is [IText only] && (!collapseBlanks || RichTextBuilder.IsCollapsed(only.Data)))
        {
            return texts.Read(only.Data);
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
            else if (next.Node is IElement element && !IsCode(element))
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

    /// <summary>Whether an element holds a program or a style and no text; in a menu that is never closed the parser puts the page into one.</summary>
    public static bool IsCode(IElement element) =>
        HtmlElements.IsCode(element.LocalName) && element.FirstElementChild is null;

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
    // A word may have many readings, and the element around them is asked once.
    private static bool LacksBrackets(IElement reading) =>
        reading.ParentElement is { } ruby
        && s_lacksBrackets
            .GetValue(
                ruby,
                static element => new(element.Children.All(child => child.LocalName != "rp"))
            )
            .Value;
}
