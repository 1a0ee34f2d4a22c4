using System.Text.Json;
using PublicComment.Testing;

namespace PublicComment.Cli.Tests;

public class ValidateCommandTests
{
    private const string Heading = "No.\t御意見の概要\t御意見に対する考え方\t修正の有無\n";
    private const string Title =
        "行政手続法施行規則の一部を改正する命令案に対する意見募集の結果\n\n";
    private const string Good =
        Title + Heading + "1\t賛成です。\t参考にさせていただきます。\tなし\n";
    private const string Gap = Good + "3\t反対です。\t参考にさせていただきます。\tなし\n";
    private const string Wrong =
        Good + "2\t直してください。\t御意見のとおり修正いたします。\tあり\n";

    [Theory]
    [InlineData(0, Good)]
    [InlineData(0, Gap)]
    [InlineData(1, Wrong)]
    [InlineData(1, "地の文だけの文書\n")]
    [InlineData(0, Good, "--strict")]
    [InlineData(3, Gap, "--strict")]
    [InlineData(1, Wrong, "--strict")]
    [InlineData(3, Gap, "--strict", "--json")]
    public void The_exit_code_tells_the_severity(int code, string input, params string[] options)
    {
        Invocation run = Invocation.WithInput(input, ["validate", "-", .. options]);
        Assert.Equal((code, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void The_report_has_two_or_three_lines_a_failure_without_colours_or_blanks_at_their_end() =>
        Assert.Equal(
            """
            -: 0 errors, 1 warning, 1 info
              info PCV0302 consultation.noticeDate
                The document does not state the day on which the draft was put out for comment; it may stand in the portal's own fields.
                行政手続法第43条第1項第2号
              warning PCV0402 entries[1].opinions[0].number
                Before the number 3 the numbers 2 are missing; expected numbers without gaps.

            """.ReplaceLineEndings(),
            Invocation.WithInput(Gap, "validate", "-").Output
        );

    [Fact]
    public void The_report_may_be_Japanese()
    {
        string output = Invocation.WithInput(Gap, "validate", "-", "--language", "ja").Output;
        Assert.StartsWith(
            $"-: エラー0件、警告1件、情報1件{Environment.NewLine}  情報 PCV0302 consultation.noticeDate",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("番号3の前に番号2がありません。", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_one_line_a_document()
    {
        Invocation run = Invocation.WithInput(Gap, "validate", "--json", "-", "no-such-file.md");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "pubcomment: cannot read no-such-file.md: there is no such file.\n",
            run.Error.ReplaceLineEndings("\n")
        );
        Assert.Equal(1, run.Output.Count(character => character == '\n'));
        Assert.Equal(
            ["file", "diagnostics", "validation"],
            run.Json.EnumerateObject().Select(member => member.Name)
        );
        JsonElement failure = run.Json.GetProperty("validation")[1];
        Assert.Equal(
            """{"code":"PCV0402","severity":"warning","path":"entries[1].opinions[0].number","message":"Before the number 3 the numbers 2 are missing; expected numbers without gaps.","basis":{"text":"Offices count opinions from 1, through the document or anew in each group, so that a number names one row."}}""",
            failure.GetRawText()
        );
    }

    [Fact]
    public void Markup_in_a_document_is_text() =>
        Assert.Contains(
            "“[red]修正いたします。”",
            Invocation
                .WithInput(
                    Title + Heading + "1\t直してください。\t[red]修正いたします。\tなし\n",
                    "validate",
                    "-"
                )
                .Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void Many_files_that_nobody_watches_show_no_progress()
    {
        string file = Repository.PathTo("samples/documents/tab-separated.tsv");
        Invocation run = Invocation.Of(["validate", .. Enumerable.Repeat(file, 12)]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Parse_prints_the_same_failures()
    {
        JsonElement parsed = Invocation.WithInput(Wrong, "parse", "-").Json;
        JsonElement validated = Invocation.WithInput(Wrong, "validate", "--json", "-").Json;
        Assert.True(
            JsonElement.DeepEquals(
                parsed.GetProperty("validation"),
                validated.GetProperty("validation")
            )
        );
        Assert.Equal(2, parsed.GetProperty("validation").GetArrayLength());
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("validate", "-", "--language", "fr")]
    public void Wrong_usage_is_code_2(params string[] arguments) =>
        Assert.Equal(2, Invocation.Of(arguments).ExitCode);
}
