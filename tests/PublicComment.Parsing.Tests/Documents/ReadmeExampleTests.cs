using System.Text.Json;
using PublicComment.Model;
using PublicComment.Testing;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Compiles and runs the README's example, which is the only code on the page.</summary>
public class ReadmeExampleTests
{
    [Fact]
    public void The_example_runs_and_stands_in_the_readme()
    {
        StringWriter console = new();
        Example(console);
        Assert.StartsWith(
            "1 Amended: 御意見のとおり、第7条第2項を「十四日以内に」と修正いたします。",
            console.ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "(13,1): info PC0304: The heading row stands here again and was left out.",
            console.ToString(),
            StringComparison.Ordinal
        );

        DocumentedExample.IsThatOf("README.md");
    }

    private static void Example(StringWriter console)
    {
        string previous = Environment.CurrentDirectory;
        Environment.CurrentDirectory = Repository.Root;
        // example
        string text = File.ReadAllText("samples/documents/tab-separated.tsv");
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
        Environment.CurrentDirectory = previous;
        Assert.StartsWith("{\"schemaVersion\":\"1.1\"", json, StringComparison.Ordinal);
    }
}
