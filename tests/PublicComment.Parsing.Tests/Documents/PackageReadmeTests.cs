using System.Text.Json;
using PublicComment.Model;
using PublicComment.Testing;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Compiles and runs the example of the package's own README.</summary>
public class PackageReadmeTests
{
    [Fact]
    public void The_example_runs_and_is_that_of_the_readme()
    {
        StringWriter console = new() { NewLine = "\n" };
        // example
        string text =
            "番号\t御意見の概要\t御意見に対する考え方\t修正の有無\n"
            + "1\t期限を日数で示してほしい。\t御意見のとおり、第7条第2項を修正いたします。\tあり\n"
            + "2\t改正に賛成する。\t賛同の御意見として承ります。\tなし\n";
        ResultDocument document = ResultDocument.Parse(text);

        foreach (ResultEntry entry in document.EnsureNoErrors().Result.Entries)
        {
            console.WriteLine(
                $"{entry.Opinions[0].Number} {entry.Amendment.Status}: {entry.Response?.Text}"
            );
        }

        foreach (Diagnostic diagnostic in document.Diagnostics)
        {
            console.WriteLine(diagnostic);
        }

        string json = JsonSerializer.Serialize(
            document.Result,
            PublicCommentJson.Default.ConsultationResult
        );
        // end of the example
        Assert.StartsWith(
            """
            1 Amended: 御意見のとおり、第7条第2項を修正いたします。
            2 NotAmended: 賛同の御意見として承ります。
            (
            """.ReplaceLineEndings("\n"),
            console.ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains("\"number\":\"2\"", json, StringComparison.Ordinal);
        DocumentedExample.IsThatOf("src/PublicComment.Parsing/README.md");
    }
}
