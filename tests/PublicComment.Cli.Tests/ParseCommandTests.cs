using System.Text.Json;
using PublicComment.Testing;

namespace PublicComment.Cli.Tests;

public class ParseCommandTests
{
    private static string Sample(string name) => Repository.PathTo($"samples/documents/{name}");

    [Fact]
    public void One_document_is_one_line_of_json()
    {
        Invocation run = Invocation.Of("parse", Sample("tab-separated.tsv"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Equal(1, run.Output.Count(character => character == '\n'));
        Assert.Equal(
            ["result", "diagnostics", "validation"],
            run.Json.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal(
            "1.1",
            run.Json.GetProperty("result").GetProperty("schemaVersion").GetString()
        );
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("cite")]
    [InlineData("validate")]
    public void A_misspelt_option_is_no_file(string command)
    {
        Invocation run = Invocation.Of(command, Sample("tab-separated.tsv"), "--josn");

        Assert.Equal(ExitCode.UsageError, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("There is no option --josn.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_documents_give_one_line_each()
    {
        Invocation run = Invocation.Of(
            "parse",
            Sample("tab-separated.tsv"),
            Sample("torn-by-page-breaks.md")
        );
        Assert.Equal(0, run.ExitCode);
        string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            [4, 4],
            lines.Select(line =>
                JsonDocument
                    .Parse(line)
                    .RootElement.GetProperty("result")
                    .GetProperty("entries")
                    .GetArrayLength()
            )
        );
    }

    [Fact]
    public void Indented_output_is_the_same_document()
    {
        Invocation plain = Invocation.Of("parse", Sample("tab-separated.tsv"));
        Invocation indented = Invocation.Of("parse", "--indented", Sample("tab-separated.tsv"));
        Assert.True(JsonElement.DeepEquals(plain.Json, indented.Json));
        Assert.Contains("\n  \"result\": {\n", indented.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dash_reads_standard_input()
    {
        Invocation run = Invocation.WithInput("御意見\t回答\n甲\t乙\n", "parse", "-");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(1, run.Json.GetProperty("result").GetProperty("entries").GetArrayLength());
    }

    [Fact]
    public void A_document_with_an_error_gives_its_json_a_message_and_code_1()
    {
        Invocation run = Invocation.WithInput("地の文だけの文書\n", "parse", "-");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "PC0301",
            run.Json.GetProperty("diagnostics")[0].GetProperty("id").GetString()
        );
        Assert.StartsWith(
            "-(1,1): error PC0301: Found text without any table;",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_diagnostic_has_the_members_of_the_contract()
    {
        JsonElement diagnostic = Invocation
            .WithInput("地の文\n", "parse", "-")
            .Json.GetProperty("diagnostics")[0];
        Assert.Equal(
            ["id", "severity", "message", "start", "length", "line", "column"],
            diagnostic.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal("error", diagnostic.GetProperty("severity").GetString());
    }

    [Fact]
    public void A_missing_file_is_one_clear_line_and_code_2()
    {
        Invocation run = Invocation.Of("parse", "no-such-file.md");
        Assert.Equal(
            (2, "", "pubcomment: cannot read no-such-file.md: there is no such file.\n"),
            (run.ExitCode, run.Output, run.Error.ReplaceLineEndings("\n"))
        );
    }

    [Fact]
    public void One_unreadable_file_does_not_keep_the_others()
    {
        Invocation run = Invocation.Of("parse", "no-such-file.md", Sample("tab-separated.tsv"));
        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("prase")]
    [InlineData("parse", "--no-such-option", "x")]
    [InlineData()]
    public void Wrong_usage_is_code_2_without_a_stack_trace(params string[] arguments)
    {
        Invocation run = Invocation.Of(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("pubcomment: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("parse", "--help")]
    public void Help_is_code_0(params string[] arguments) =>
        Assert.Equal(0, Invocation.Of(arguments).ExitCode);
}
