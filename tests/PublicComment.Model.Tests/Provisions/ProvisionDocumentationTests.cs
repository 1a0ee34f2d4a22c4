using PublicComment.Testing;

namespace PublicComment.Model.Tests.Provisions;

/// <summary>Runs the example of docs/provisions.md.</summary>
public class ProvisionDocumentationTests
{
    [Fact]
    public void The_example_prints_what_the_page_says()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        // The example begins.
        ValueList<Instrument> instruments = InstrumentTitle.Parse(
            "電子署名法施行規則及び特定個人情報の提供等に関する命令の一部を改正する命令案"
        );
        CitationContext context = CitationContext.Of(instruments);
        ValueList<ProvisionCitation> citations = CitationFinder.Find(
            "命令第33条に新設する第4項は、電子署名法第3条第4項及び施行規則第6条第2項等に反する。",
            context
        );
        foreach (ProvisionCitation citation in citations)
        {
            Console.WriteLine($"{citation.Start}: {citation.Law} {citation.Provision}");
        }

        Provision provision = Provision.Parse("第三十三条第四項");
        Console.WriteLine($"{provision} {provision:K} {provision:F}");
        Console.WriteLine(new Provision { Article = "33" }.Contains(provision));

        // The example ends.
        Assert.Equal(Block("text"), Console.ToString());
    }

    [Fact]
    public void The_example_stands_in_the_page()
    {
        string test = File.ReadAllText(
            Repository.PathTo(
                "tests/PublicComment.Model.Tests/Provisions/ProvisionDocumentationTests.cs"
            )
        );
        IEnumerable<string> lines = test.Split("// The example begins.\n")[1]
            .Split("\n        // The example ends.")[0]
            .Split('\n');
        string example = string.Join(
            '\n',
            lines.Select(line =>
                line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line
            )
        );
        Assert.Equal(Block("csharp"), example);
    }

    private static string Block(string language) =>
        File.ReadAllText(Repository.PathTo("docs/provisions.md"))
            .Split($"```{language}\n")[1]
            .Split("```")[0];
}
