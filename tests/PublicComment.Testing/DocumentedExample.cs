using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Xunit;

namespace PublicComment.Testing;

/// <summary>
/// Code that a page shows and a test runs: in the test each piece of it stands between the lines <c>// example</c> and
/// <c>// end of the example</c>, and writes to a <c>console</c> that the test can look at.
/// </summary>
public static partial class DocumentedExample
{
    /// <summary>Asserts that the C# of a page is that of the examples in the calling test's file, whole and in their order, however it is wrapped.</summary>
    public static void IsThatOf(string page, [CallerFilePath] string testFile = "")
    {
        string shown = string.Concat(
            DocumentedPage.Blocks(page, "csharp").Select(code => Using().Replace(code, ""))
        );
        string test = File.ReadAllText(SourceFile.OnThisMachine(testFile)).ReplaceLineEndings("\n");
        string run = string.Concat(
            Example()
                .Matches(test)
                .Select(example => example.Groups["code"].Value.Replace("console.", "Console."))
        );
        Assert.NotEmpty(run);
        Assert.Equal(WithoutBlanks(run), WithoutBlanks(shown));
    }

    private static string WithoutBlanks(string code) => Blanks().Replace(code, "");

    [GeneratedRegex(
        @"^ *// example\n(?<code>.*?)^ *// end of the example$",
        Options | RegexOptions.Singleline
    )]
    private static partial Regex Example();

    [GeneratedRegex(@"^using [\w.]+;$", Options)]
    private static partial Regex Using();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    private const RegexOptions Options = RegexOptions.Multiline | RegexOptions.ExplicitCapture;
}
