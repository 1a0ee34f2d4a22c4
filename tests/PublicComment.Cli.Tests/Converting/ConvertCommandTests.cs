using System.Text.Json;
using PublicComment.Model;

namespace PublicComment.Cli.Tests;

public sealed class ConvertCommandTests : IDisposable
{
    private const string Document =
        "No.\t御意見の概要\t御意見に対する考え方\n1\t賛成です。\t参考とします。\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("pubcomment").FullName;

    [Fact]
    public void Standard_input_is_converted_to_standard_output()
    {
        Invocation run = Invocation.WithInput(Document, "convert", "-", "--to", "csv");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.EndsWith(
            "\r\n,1,,,賛成です。,,参考とします。,\r\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Several_documents_are_lines_of_JSON()
    {
        string file = Write("a.tsv", Document);
        Invocation run = Invocation.Of("convert", file, file, "--to", "json");
        string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Equal(
            "賛成です。",
            JsonSerializer
                .Deserialize(lines[1], PublicCommentJson.Default.ConsultationResult)!
                .Entries[0]
                .Opinions[0]
                .Text.ToPlainText()
        );
    }

    [Fact]
    public void The_output_may_be_a_file()
    {
        string output = Path.Combine(_folder, "out.csv");
        Invocation run = Invocation.WithInput(
            Document,
            "convert",
            "-",
            "--to",
            "csv",
            "--output",
            output
        );
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(output)[..3]);
    }

    [Theory]
    [InlineData("csv", "\uFEFF")]
    [InlineData("html", "<!DOCTYPE html>")]
    public void Several_documents_share_one_head(string format, string head)
    {
        string file = Write("a.tsv", Document);
        string one = Invocation.Of("convert", file, "--to", format).Output;
        string two = Invocation.Of("convert", file, file, "--to", format).Output;
        Assert.Equal(1, two.Split(head).Length - 1);
        Assert.Equal(2, two.Split("賛成です。").Length - 1);
        Assert.StartsWith(
            one[..one.IndexOf("賛成です。", StringComparison.Ordinal)],
            two,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            one[one.IndexOf("賛成です。", StringComparison.Ordinal)..],
            two,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Several_documents_in_Markdown_are_parted_by_a_blank_line()
    {
        string file = Write("a.tsv", Document);
        string one = Invocation.Of("convert", file, "--to", "markdown").Output;
        Assert.Equal(
            one + "\n" + one,
            Invocation.Of("convert", file, file, "--to", "markdown").Output
        );
    }

    [Fact]
    public void A_document_is_never_written_over_while_others_are_read()
    {
        string file = Write("a.tsv", Document);
        string output = Path.Combine(_folder, ".", "a.tsv");
        Invocation run = Invocation.Of("convert", _folder, "--to", "csv", "--output", output);
        Assert.Equal(
            (2, $"pubcomment: cannot write {output}: it is one of the documents to read.\n"),
            (run.ExitCode, run.Error.ReplaceLineEndings("\n"))
        );
        Assert.Equal(Document, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("missing/out.md", "there is no such folder.")]
    [InlineData(".", "it is a folder.")]
    public void An_output_that_cannot_be_written_is_one_line(string name, string reason)
    {
        string output = Path.Combine(_folder, name);
        Invocation run = Invocation.WithInput(
            Document,
            "convert",
            "-",
            "--to",
            "markdown",
            "--output",
            output
        );
        Assert.Equal(ExitCode.UsageError, run.ExitCode);
        Assert.Contains(
            $"pubcomment: cannot write {output}: {reason}",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_one_line_and_the_others_are_converted()
    {
        string missing = Path.Combine(_folder, "missing.tsv");
        Invocation run = Invocation.Of(
            "convert",
            missing,
            Write("a.tsv", Document),
            "--to",
            "html"
        );
        Assert.Equal(ExitCode.UsageError, run.ExitCode);
        Assert.StartsWith(
            $"pubcomment: cannot read {missing}: there is no such file.",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains("<td>賛成です。</td>", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_with_an_error_is_told_by_the_exit_code()
    {
        Invocation run = Invocation.WithInput("%PDF-1.7", "convert", "-", "--to", "csv");
        Assert.Equal(ExitCode.DocumentError, run.ExitCode);
        Assert.Contains("error PC", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("convert", "-")]
    [InlineData("convert", "-", "--to", "pdf")]
    [InlineData("convert", "-", "--to", "1")]
    [InlineData("convert", "--to", "csv")]
    public void A_wrong_command_line_is_refused(params string[] arguments)
    {
        Invocation run = Invocation.Of(arguments);
        Assert.Equal(ExitCode.UsageError, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith("pubcomment: ", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
