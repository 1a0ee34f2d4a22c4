using System.Buffers;

namespace PublicComment.Parsing;

/// <summary>The HTML elements that stand in published documents, and what each does to the text. Names are in lower case.</summary>
internal static class HtmlElements
{
    /// <summary>The length of the longest name, <c>blockquote</c>.</summary>
    public const int LongestName = 10;

    private static readonly SearchValues<char> s_nameCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    );

    /// <summary>Where a text stops to be the name of an element; -1 where it is nothing else.</summary>
    public static int EndOfName(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(s_nameCharacters);

    /// <summary>Whether the element stands on lines of its own.</summary>
    public static bool IsBlock(ReadOnlySpan<char> name) =>
        name
            is "p"
                or "div"
                or "section"
                or "article"
                or "main"
                or "header"
                or "footer"
                or "nav"
                or "aside"
                or "center"
                or "blockquote"
                or "pre"
                or "h1"
                or "h2"
                or "h3"
                or "h4"
                or "h5"
                or "h6"
                or "ul"
                or "ol"
                or "dl"
                or "dt"
                or "dd"
                or "li"
                or "hr"
                or "address"
                or "figure"
                or "figcaption"
                or "form"
                or "fieldset"
                or "table"
                or "caption"
                or "thead"
                or "tbody"
                or "tfoot"
                or "tr"
                or "td"
                or "th"
                or "body"
                or "html";

    /// <summary>Whether the element holds none of the text of the page that it stands on.</summary>
    public static bool IsOutsideText(ReadOnlySpan<char> name) =>
        name is "footer" or "nav" or "form" or "address";

    /// <summary>Whether the element has no end tag.</summary>
    public static bool IsVoid(ReadOnlySpan<char> name) =>
        name is "br" or "hr" or "img" or "wbr" or "col";

    /// <summary>Whether the element only styles its text; where it is left open, browsers open it again in each block that follows.</summary>
    public static bool IsStyle(ReadOnlySpan<char> name) =>
        name
            is "a"
                or "b"
                or "big"
                or "code"
                or "em"
                or "font"
                or "i"
                or "nobr"
                or "s"
                or "small"
                or "strike"
                or "strong"
                or "tt"
                or "u";

    /// <summary>Whether the element holds a program or a style, which is no text; a template's content stands outside the page.</summary>
    public static bool IsCode(ReadOnlySpan<char> name) => name is "script" or "style";

    /// <summary>Whether the next element of its kind ends the element, so that missing end tags nest nothing.</summary>
    public static bool EndsByItself(ReadOnlySpan<char> name) =>
        name
            is "p"
                or "li"
                or "dt"
                or "dd"
                or "tr"
                or "td"
                or "th"
                or "thead"
                or "tbody"
                or "tfoot"
                or "option"
                or "rt"
                or "rp"
                or "input"
                or "meta"
                or "link";

    /// <summary>
    /// Whether a name in angle brackets, in any case, is that of an element that marks text up; with any other name, such
    /// as in <c>&lt;DX推進&gt;</c>, the brackets are text.
    /// </summary>
    public static bool IsKnown(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName)
        {
            return false;
        }

        Span<char> lower = stackalloc char[LongestName];
        lower = lower[..name.ToLowerInvariant(lower)];
        return IsBlock(lower) || IsInline(lower);
    }

    private static bool IsInline(ReadOnlySpan<char> name) =>
        name
            is "a"
                or "abbr"
                or "b"
                or "big"
                or "br"
                or "cite"
                or "code"
                or "col"
                or "colgroup"
                or "del"
                or "em"
                or "font"
                or "i"
                or "img"
                or "ins"
                or "mark"
                or "nobr"
                or "q"
                or "rb"
                or "rp"
                or "rt"
                or "ruby"
                or "s"
                or "samp"
                or "small"
                or "span"
                or "strike"
                or "strong"
                or "sub"
                or "sup"
                or "tt"
                or "u"
                or "wbr"
                or "label"
                or "time"
                or "kbd"
                or "var";
}
