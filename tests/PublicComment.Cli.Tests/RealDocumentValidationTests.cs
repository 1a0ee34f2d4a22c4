using FluentValidation;
using PublicComment.Model;
using PublicComment.Parsing;
using PublicComment.Testing;

namespace PublicComment.Cli.Tests;

/// <summary>What the validators say about the real documents; each line of the snapshots was judged by hand.</summary>
public class RealDocumentValidationTests
{
    [SharedDocumentFact]
    public void Tab_separated() =>
        Snapshot.Matches(Report(SharedDocuments.TabSeparated, "en"), "txt");

    [SharedDocumentFact]
    public void Torn_markdown() =>
        Snapshot.Matches(Report(SharedDocuments.TornMarkdown, "en"), "txt");

    [SharedDocumentFact]
    public void Torn_markdown_in_Japanese() =>
        Snapshot.Matches(Report(SharedDocuments.TornMarkdown, "ja"), "txt");

    [SharedDocumentFact]
    public void Entry_3_names_its_clause() =>
        Assert.DoesNotContain(
            Validate(File.ReadAllText(SharedDocuments.TabSeparated)).Failures,
            failure => failure.Severity == Severity.Error
        );

    [SharedDocumentFact]
    public void Entry_3_without_the_clause_in_its_opinion_fails()
    {
        string text = File.ReadAllText(SharedDocuments.TabSeparated);
        string without = text.Replace(
            "第33条に新設する第4項",
            "御指摘の箇所",
            StringComparison.Ordinal
        );
        Assert.NotEqual(text, without);
        RuleFailure failure = Assert.Single(
            Validate(without).Failures,
            failure => failure.Severity != Severity.Info
        );
        Assert.Equal(
            ("PCV0101", Severity.Error, "entries[2].amendment"),
            (failure.Code, failure.Severity, failure.Path)
        );
    }

    private static ValidationReport Validate(string text) =>
        ValidationReport.Of(ResultDocument.Parse(text).Result);

    private static string Report(string path, string language)
    {
        Invocation run = Invocation.WithInput(
            File.ReadAllText(path),
            "validate",
            "--language",
            language,
            "-"
        );
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output;
    }
}
