using System.Text.RegularExpressions;

namespace PublicComment.Testing;

/// <summary>What stands on a page of the documentation.</summary>
public static partial class DocumentedPage
{
    /// <summary>The text of a page, its lines ended with <c>\n</c>.</summary>
    public static string Text(string page) =>
        File.ReadAllText(Repository.PathTo(page)).ReplaceLineEndings("\n");

    /// <summary>The code blocks of a page in their order, each with the line break at its end.</summary>
    /// <param name="page">The path of the page below the root.</param>
    /// <param name="language">The word behind the fence; null for all blocks.</param>
    public static IReadOnlyList<string> Blocks(string page, string? language = null) =>
        [
            .. CodeBlock()
                .Matches(Text(page))
                .Where(block => language is null || block.Groups["language"].Value == language)
                .Select(block => block.Groups["code"].Value),
        ];

    /// <summary>The cells of the rows of the table that has the given headings.</summary>
    public static IReadOnlyList<string[]> Table(string page, params string[] headings)
    {
        string[] lines = Text(page).Split('\n');
        int header = Array.FindIndex(lines, line => CellsOf(line).SequenceEqual(headings));
        return header < 0
            ? throw new InvalidOperationException(
                $"{page} has no table with the headings {string.Join(", ", headings)}."
            )
            :
            [
                .. lines
                    .Skip(header + 2)
                    .TakeWhile(line => line.StartsWith('|'))
                    .Select(line => CellsOf(line).ToArray()),
            ];
    }

    /// <summary>The texts between backticks.</summary>
    public static IEnumerable<string> Codes(string text) =>
        Code().Matches(text).Select(code => code.Groups["code"].Value);

    private static IEnumerable<string> CellsOf(string line) =>
        line.Trim().Trim('|').Split('|').Select(cell => cell.Trim());

    [GeneratedRegex(
        @"^```(?<language>\w*)\n(?<code>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex CodeBlock();

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Code();
}
