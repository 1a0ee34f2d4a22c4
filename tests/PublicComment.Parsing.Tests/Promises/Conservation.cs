using System.Net;
using System.Text.RegularExpressions;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Promises;

/// <summary>
/// The promise that nothing of a source is lost and nothing is invented, checked from outside: the source is cut into
/// pieces at its markup, separators and line breaks, and every piece must stand, unbroken, in the result or under the span
/// of a diagnostic; every text of the result must be made of stretches of the source, one more than there were joins.
/// </summary>
internal static partial class Conservation
{
    private const string EscapedPipe = "\uE000";

    private static readonly string[] s_joins = ["PC0310", "PC0311", "PC0312"];

    public static void Check(string source, ResultDocument document)
    {
        List<string> texts = [.. ResultTexts.Of(document.Result).Select(Squeeze)];
        CheckNothingLost(source, document, string.Join('\n', texts));
        CheckNothingInvented(source, document, texts);
    }

    private static void CheckNothingLost(string source, ResultDocument document, string result)
    {
        string uncovered = Blank(source, document.Diagnostics);
        foreach (string piece in Pieces(uncovered))
        {
            Assert.True(
                result.Contains(piece, StringComparison.Ordinal),
                $"Lost: 「{piece}」\nof {source}\nin {result}"
            );
        }
    }

    private static void CheckNothingInvented(
        string source,
        ResultDocument document,
        List<string> texts
    )
    {
        string everything = string.Concat(Pieces(source));
        int joins = document.Diagnostics.Count(diagnostic => s_joins.Contains(diagnostic.Id));
        int stretches = texts.Sum(text => CountStretches(text, everything));
        Assert.True(
            stretches <= texts.Count + (joins * 4),
            $"{stretches} stretches make {texts.Count} texts with {joins} joins"
        );
    }

    private static int CountStretches(string text, string everything)
    {
        int count = 0;
        for (int start = 0; start < text.Length; count++)
        {
            int length = LongestIn(everything, text.AsSpan(start));
            Assert.True(length > 0, $"Invented: 「{text[start..]}」");
            start += length;
        }

        return count;
    }

    private static int LongestIn(string everything, ReadOnlySpan<char> text)
    {
        int low = 0;
        int high = text.Length;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            bool stands = everything.AsSpan().IndexOf(text[..middle]) >= 0;
            (low, high) = stands ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static string Blank(string source, ValueList<Diagnostic> diagnostics)
    {
        char[] characters = source.ToCharArray();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Array.Fill(characters, '\n', diagnostic.Span.Start, diagnostic.Span.Length);
        }

        return new(characters);
    }

    private static IEnumerable<string> Pieces(string source) =>
        Separators()
            .Split(source.Replace(@"\|", EscapedPipe, StringComparison.Ordinal))
            .Select(piece => Squeeze(WebUtility.HtmlDecode(piece)))
            .Where(piece => piece.Length > 0);

    // A pipe that is text, in the source behind a backslash, cuts no piece. Quotation marks may enclose fields.
    private static string Squeeze(string text) =>
        BlanksAndQuotes().Replace(text, "").Replace("|", EscapedPipe, StringComparison.Ordinal);

    [GeneratedRegex(
        @"</?(?:p|br|b|a|ul|ol|li|dl|dt|dd|div|span|strong|em|table|caption|thead|tbody|tfoot|tr|td|th|h[1-6])(?:\s[^<>]*)?/?>|<!--.*?-->|[\t|\r\n]|^\s*#+\s|^\s*[-*+]\s|^[\s|:-]+$|\\(?=[|*_`#\[\]])|(?<=\|)[\s:-]+(?=\|)|\*\*",
        RegexOptions.Multiline | RegexOptions.IgnoreCase
    )]
    private static partial Regex Separators();

    [GeneratedRegex(@"[\s""]+")]
    private static partial Regex BlanksAndQuotes();
}
