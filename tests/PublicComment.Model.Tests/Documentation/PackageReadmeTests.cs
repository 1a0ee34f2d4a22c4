using System.Text.Json;
using NodaTime;
using PublicComment.Testing;

namespace PublicComment.Model.Tests;

/// <summary>Compiles and runs the example of the package's own README.</summary>
public class PackageReadmeTests
{
    [Fact]
    public void The_example_runs_and_is_that_of_the_readme()
    {
        StringWriter console = new() { NewLine = "\n" };
        // example
        // Dates of the Japanese eras.
        LocalDate day = JapaneseDate.Parse("令和七年十月二十日").ToLocalDate();
        console.WriteLine(JapaneseDate.FromLocalDate(day)); // 令和7年10月20日

        // The provisions that a text cites.
        string text = "御意見のとおり、命令第33条に新設する第4項を修正いたします。";
        foreach (ProvisionCitation citation in CitationFinder.Find(text))
        {
            console.WriteLine($"{citation.Start}: {citation.Provision}"); // 8: 第33条第4項
        }

        // A result, checked against its rules.
        ConsultationResult result = new()
        {
            Consultation = new() { Title = "手続に関する命令の一部を改正する命令案" },
            Entries =
            [
                new()
                {
                    Opinions =
                    [
                        new() { Number = "1", Text = RichText.FromParagraphs("賛成する。") },
                    ],
                    Response = new() { Text = RichText.FromParagraphs("修正いたします。") },
                    Amendment = new() { Status = AmendmentStatus.Amended, Text = "あり" },
                },
            ],
        };
        foreach (RuleFailure failure in ValidationReport.Of(result).Failures)
        {
            console.WriteLine($"{failure.Severity} {failure.Code} {failure.Path}"); // Error PCV0101 entries[0].amendment …
        }

        // JSON, without reflection.
        string json = JsonSerializer.Serialize(
            result,
            PublicCommentJson.Default.ConsultationResult
        );
        // end of the example
        string[] lines = console.ToString().Split('\n');
        Assert.Equal(["令和7年10月20日", "8: 第33条第4項"], lines[..2]);
        Assert.Contains("Error PCV0101 entries[0].amendment", lines[2..]);
        Assert.Contains("\"status\":\"amended\"", json, StringComparison.Ordinal);
        DocumentedExample.IsThatOf("src/PublicComment.Model/README.md");
    }
}
