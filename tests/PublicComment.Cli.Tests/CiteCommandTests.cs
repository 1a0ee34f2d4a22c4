using System.Text.Json;

namespace PublicComment.Cli.Tests;

public class CiteCommandTests
{
    [Theory]
    [InlineData("cite")]
    [InlineData("cite", "-")]
    public void Citations_of_standard_input_are_printed_one_a_line(params string[] arguments)
    {
        Invocation run = Invocation.WithInput(
            "水路標識法第3条第4項及び第5条の2を見よ。\n",
            arguments
        );
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        JsonElement[] citations =
        [
            .. run
                .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement),
        ];
        Assert.Equal(
            ["水路標識法第3条第4項", "第5条の2"],
            citations.Select(citation => citation.GetProperty("text").GetString())
        );
        Assert.Equal(
            """{"article":"3","paragraph":4}""",
            citations[0].GetProperty("provision").GetRawText()
        );
        Assert.Equal(
            "5_2",
            citations[1].GetProperty("provision").GetProperty("article").GetString()
        );
        Assert.Equal(
            (0, 11),
            (
                citations[0].GetProperty("start").GetInt32(),
                citations[0].GetProperty("length").GetInt32()
            )
        );
    }

    [Fact]
    public void A_text_without_citations_prints_nothing() =>
        Assert.Equal((0, "", ""), Values(Invocation.WithInput("第1回の会議", "cite")));

    [Fact]
    public void A_missing_file_is_one_clear_line_and_code_2() =>
        Assert.Equal(
            (2, "", "pubcomment: cannot read no-such-file.txt: there is no such file.\n"),
            Values(Invocation.Of("cite", "no-such-file.txt"))
        );

    private static (int ExitCode, string Output, string Error) Values(Invocation run) =>
        (run.ExitCode, run.Output, run.Error.ReplaceLineEndings("\n"));
}
