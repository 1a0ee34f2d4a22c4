using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PublicComment.Cli;

/// <summary>Text inside Markdown, every character of which means itself.</summary>
internal static partial class MarkdownText
{
    // What CommonMark, the tables and links of GitHub and the extensions of Markdig give a meaning inside a line.
    private const string Marks = "\\`*_[]{}|~^=$!+@:#\"<>&\t";

    /// <summary>A text on one line: in a heading, an item of a list or a cell of a table.</summary>
    public static string Inline(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char character in text)
        {
            _ =
                character == '\n' ? escaped.Append("<br>")
                : Marks.Contains(character, StringComparison.Ordinal)
                    ? escaped.Append(Reference(character))
                : escaped.Append(character);
        }

        // www. makes a link without any other mark.
        return escaped.Replace("www.", $"www{Reference('.')}").ToString();
    }

    /// <summary>A text on one line that begins a block: nothing at its start makes it a list, a heading or code.</summary>
    public static string Block(string text) =>
        BlockStart()
            .Replace(
                Inline(text.TrimStart(' ')),
                match => match.Groups["before"].Value + Reference(match.Value[^1])
            );

    // CommonMark, section 2.5: what is written as a reference is never structure.
    private static string Reference(char character) =>
        string.Create(CultureInfo.InvariantCulture, $"&#{(int)character};");

    [GeneratedRegex(@"^(?<before>[0-9A-Za-z]{0,9})[-.)]")]
    private static partial Regex BlockStart();
}
