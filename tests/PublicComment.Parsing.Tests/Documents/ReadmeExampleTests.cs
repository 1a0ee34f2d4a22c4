using System.Text.Json;
using System.Text.Json.Nodes;
using PublicComment.Model;
using PublicComment.Testing;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Compiles and runs the example of the README and of its Japanese twin, and parses the document that they show.</summary>
[Collection(WorkingFolder.Collection)]
public class ReadmeExampleTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ja.md")]
    public void The_document_gives_the_entry(string page)
    {
        string document = DocumentedPage.Blocks(page, "markdown").Single();
        ConsultationResult result = ResultDocument.Parse(document).EnsureNoErrors().Result;
        Assert.Equal(2, result.Entries.Count);
        string entry = JsonSerializer.Serialize(
            result.Entries[0],
            PublicCommentJson.Indented.ResultEntry
        );
        string shown = DocumentedPage.Blocks(page, "json").Single();
        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(entry), JsonNode.Parse(shown)),
            $"{page} shows another entry than this: {entry}"
        );
    }

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
        DocumentedExample.IsThatOf("README.ja.md");
    }

    private static void Example(StringWriter console)
    {
        using WorkingFolder folder = new();
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
        Assert.StartsWith("{\"schemaVersion\":\"1.1\"", json, StringComparison.Ordinal);
    }
}
