using System.Text.Json;

namespace PublicComment.Cli.Tests;

/// <summary>A folder stands for its documents, and documents are printed in order though several are read at once.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pubcomment").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_documents_of_a_folder_are_read_in_the_order_of_their_names()
    {
        // The first are the largest, so that those behind them are ready before.
        const int Files = 60;
        for (int file = 0; file < Files; file++)
        {
            string rows = string.Concat(
                Enumerable.Repeat("甲の意見です。\t乙の回答です。\n", (Files - file) * 20)
            );
            Write($"{file:D3}.tsv", $"文書{file}\n\n御意見\t回答\n{rows}");
        }

        Invocation run = Invocation.Of("parse", _folder);
        string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            Enumerable.Range(0, Files).Select(file => $"文書{file}"),
            lines.Select(line =>
                JsonDocument
                    .Parse(line)
                    .RootElement.GetProperty("result")
                    .GetProperty("notes")[0]
                    .GetString()
            )
        );
    }

    [Theory]
    [InlineData("validate", "--json")]
    [InlineData("convert", "--to", "json")]
    public void Validate_and_convert_take_a_folder(params string[] arguments)
    {
        Write("b.csv", "御意見,回答\n甲,乙\n");
        Write("a.HTML", "<table><tr><td>御意見<td>回答<tr><td>甲<td>乙</table>");
        Write("c.pdf", "%PDF-1.7");
        Directory.CreateDirectory(Path.Combine(_folder, "inner.md"));
        Invocation run = Invocation.Of([arguments[0], _folder, .. arguments[1..]]);
        Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_folder_without_documents_is_one_clear_line_and_code_2()
    {
        Invocation run = Invocation.Of("parse", _folder);
        Assert.Equal(
            (2, "", $"pubcomment: cannot read {_folder}: it is a folder without documents.\n"),
            (run.ExitCode, run.Output, run.Error.ReplaceLineEndings("\n"))
        );
    }

    [Fact]
    public void An_unreadable_file_is_told_of_in_its_place()
    {
        Write("a.txt", "地の文\n");
        string file = Path.Combine(_folder, "a.txt");
        Invocation run = Invocation.Of("parse", file, "no-such-file.md", file);
        string[] lines = run.Error.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(file, lines[0], StringComparison.Ordinal);
        Assert.Equal("pubcomment: cannot read no-such-file.md: there is no such file.", lines[1]);
        Assert.StartsWith(file, lines[2], StringComparison.Ordinal);
    }

    private void Write(string name, string text) =>
        File.WriteAllText(Path.Combine(_folder, name), text);
}
