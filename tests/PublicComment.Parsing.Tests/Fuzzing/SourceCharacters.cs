using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PublicComment.Parsing.Tests.Fuzzing;

/// <summary>
/// Which characters of a source are text, found without the parser: of a page what AngleSharp takes for text, of another
/// format all that no regular expression takes for markup. Where markup is doubtful it is markup, which asks for less.
/// </summary>
internal static partial class SourceCharacters
{
    private const string MarkdownMarks = "\\*#-+=|:_";
    private const string CsvMarks = "\",";
    private const string PipeMarks = "|-:";
    private const string QuotationMark = "\"";
    private const string Brackets = "<>";

    /// <summary>The characters that have to be in the result.</summary>
    public static CharacterCounts TextOf(string source, SourceFormat format)
    {
        CharacterCounts counts = new();
        if (format == SourceFormat.Html)
        {
            AddPage(counts, source);
        }
        else
        {
            // A bracket in quotation marks ends a tag for some and not for others.
            counts.Add(Markup().Replace(source, " "));
            CharacterCounts quoting = new();
            quoting.Add(QuotingMarkup().Replace(source, " "));
            counts.Intersect(quoting);
            counts.Remove(Brackets);
        }

        counts.Remove(
            format switch
            {
                SourceFormat.Markdown => MarkdownMarks,
                SourceFormat.CommaSeparated => CsvMarks,
                SourceFormat.PipeSeparated => PipeMarks,
                _ => QuotationMark,
            }
        );
        return counts;
    }

    /// <summary>All characters that may be in the result.</summary>
    public static CharacterCounts AnyOf(string source)
    {
        CharacterCounts counts = new();
        counts.Add(source);
        counts.Add(Decode(source));
        // Known deviation: inside a title AngleSharp writes the name of an end tag of another element in lower case.
        counts.Add(source.ToLowerInvariant());
        // What stands for a null character, and the brackets around the reading of a word.
        counts.Add("\uFFFD（）");
        return counts;
    }

    /// <summary>The characters that the references in a text stand for.</summary>
    public static string Decode(string text) =>
        string.Concat(
            References()
                .Matches(text)
                .Select(reference =>
                    new HtmlParser().ParseDocument($"<p>{reference.Value} ").Body!.TextContent
                )
        );

    private static void AddPage(CharacterCounts counts, string source)
    {
        using IHtmlDocument page = new HtmlParser().ParseDocument(source);
        string title = page.Head?.QuerySelector("title")?.TextContent ?? "";
        // Known deviation, as in AnyOf.
        counts.Add(
            title.Contains("</", StringComparison.Ordinal)
                ? string.Concat(title.Where(letter => !char.IsAsciiLetter(letter)))
                : title
        );
        if (page.Body is not { } body)
        {
            return;
        }

        foreach (INode node in body.DescendantsAndSelf())
        {
            if (node is IText text && node.ParentElement?.LocalName is not ("script" or "style"))
            {
                counts.Add(text.Data);
            }
        }
    }

    [GeneratedRegex(
        @"<!--.*?(?:-->|\z)|<(script|style|template)\b.*?(?:</\1|\z)|<[A-Za-z/!?][^>]*(?:>|\z)|&[#A-Za-z0-9]+;?",
        RegexOptions.Singleline | RegexOptions.IgnoreCase
    )]
    private static partial Regex Markup();

    [GeneratedRegex(
        @"<!--.*?(?:-->|\z)|<(script|style|template)\b.*?(?:</\1|\z)|<[A-Za-z/!?](?>=\s*""[^""]*(?:""|\z)|=\s*'[^']*(?:'|\z)|[^>])*(?:>|\z)|&[#A-Za-z0-9]+;?",
        RegexOptions.Singleline | RegexOptions.IgnoreCase
    )]
    private static partial Regex QuotingMarkup();

    [GeneratedRegex("&[#A-Za-z0-9]+;?")]
    private static partial Regex References();
}
