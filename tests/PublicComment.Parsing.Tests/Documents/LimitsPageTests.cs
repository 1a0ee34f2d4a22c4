using PublicComment.Testing;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Compiles and runs the example of docs/limits.md.</summary>
[Collection(WorkingFolder.Collection)]
public class LimitsPageTests
{
    [Fact]
    public async Task The_example_is_that_of_the_page_and_reads_the_whole_sample()
    {
        DocumentedExample.IsThatOf("docs/limits.md");
        using WorkingFolder folder = new();
        // example
        ParsingOptions options = new()
        {
            Limits = ParsingLimits.Default with { DocumentBytes = 1_000_000 },
        };
        using FileStream stream = File.OpenRead("samples/documents/tab-separated.tsv");
        ResultDocument document = await ResultDocument.ParseAsync(stream, options);
        // end of the example
        Assert.False(document.HasErrors);
        Assert.Equal(4, document.Result.Entries.Count);
    }
}
