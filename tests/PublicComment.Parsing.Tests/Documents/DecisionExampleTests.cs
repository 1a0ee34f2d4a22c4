using PublicComment.Model;
using PublicComment.Testing;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Parses the torn table of docs/how-the-parser-decides.md and compares what comes out with what the page shows.</summary>
public class DecisionExampleTests
{
    private static readonly ResultDocument s_document = ResultDocument.Parse(
        DocumentedPage.Blocks(DecisionPage.Path, "markdown").Single()
    );

    [Fact]
    public void The_diagnostics_are_those_of_the_page() =>
        Assert.Equal(
            DocumentedPage.Blocks(DecisionPage.Path, "text")[^1].TrimEnd('\n').Split('\n'),
            s_document.Diagnostics.Select(diagnostic => diagnostic.ToString())
        );

    [Fact]
    public void The_entries_are_those_of_the_page() =>
        Assert.Equal(
            s_document.Result.Entries.Select(entry =>
                string.Join(
                    " | ",
                    entry.Group,
                    string.Join(
                        "<br>",
                        entry.Opinions.Select(opinion => $"{opinion.Number} {Plain(opinion.Text)}")
                    ),
                    Plain(entry.Response!.Text),
                    entry.Amendment.Text
                )
            ),
            DocumentedPage
                .Table(DecisionPage.Path, "Group", "Opinions", "Response", "Flag")
                .Select(row => string.Join(" | ", row))
        );

    [Fact]
    public void The_last_response_refers_to_the_second_opinion() =>
        Assert.Equal("2", Assert.Single(s_document.Result.Entries[^1].Response!.RefersTo).Number);

    private static string Plain(RichText text) =>
        text.ToPlainText().Replace("\n", "<br>", StringComparison.Ordinal);
}
