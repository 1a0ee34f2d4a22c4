using System.Text.RegularExpressions;

namespace PublicComment.Cli.Tests.Documentation;

/// <summary>A command line as docs/tool.md shows it: the tool, perhaps with a file as its input, perhaps piped into jq.</summary>
/// <param name="Arguments">The arguments of the tool.</param>
/// <param name="Input">The file behind <c>&lt;</c>; null where there is none.</param>
/// <param name="Filter">The arguments of jq; null where nothing is piped.</param>
internal sealed partial record ShellLine(string[] Arguments, string? Input, string[]? Filter)
{
    public static ShellLine Parse(string line)
    {
        List<string> words =
        [
            .. Word()
                .Matches(line)
                .Select(word =>
                    word.Groups["quoted"].Success ? word.Groups["quoted"].Value : word.Value
                ),
        ];
        Assert.Equal("pubcomment", words[0]);
        int pipe = words.IndexOf("|");
        int input = words.IndexOf("<");
        int end = new[] { pipe, input, words.Count }.Where(index => index >= 0).Min();
        Assert.True(pipe < 0 || words[pipe + 1] == "jq", $"{line} pipes into something else.");
        return new(
            [.. words[1..end]],
            input < 0 ? null : words[input + 1],
            pipe < 0 ? null : [.. words[(pipe + 2)..]]
        );
    }

    [GeneratedRegex(@"'(?<quoted>[^']*)'|\S+", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
