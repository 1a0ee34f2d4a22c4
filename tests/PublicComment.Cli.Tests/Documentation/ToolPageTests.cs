using System.Text.RegularExpressions;
using PublicComment.Testing;

namespace PublicComment.Cli.Tests.Documentation;

/// <summary>Runs the sessions of docs/tool.md and compares what they write with what the page shows.</summary>
public class ToolPageTests
{
    private const string Page = "docs/tool.md";
    private const string Prompt = "$ ";
    private const string LeftOut = "…";

    public static TheoryData<string> Sessions => [.. Blocks().Where(block => !Pipes(block))];

    public static TheoryData<string> PipedSessions => [.. Blocks().Where(Pipes)];

    [Theory]
    [MemberData(nameof(Sessions))]
    public void A_session_writes_what_the_page_shows(string session) => Replay(session);

    [JqTheory]
    [MemberData(nameof(PipedSessions))]
    public void A_pipe_writes_what_the_page_shows(string session) => Replay(session);

    [Fact]
    public void Every_command_has_a_section_and_every_exit_code_a_row()
    {
        string page = DocumentedPage.Text(Page);
        Assert.All(
            (string[])["parse", "validate", "convert", "cite"],
            command => Assert.Contains($"\n## {command}\n", page, StringComparison.Ordinal)
        );
        Assert.Equal(
            new[]
            {
                ExitCode.Success,
                ExitCode.DocumentError,
                ExitCode.UsageError,
                ExitCode.StrictWarning,
                ExitCode.Interrupted,
            }.Select(code => $"{code}"),
            DocumentedPage.Table(Page, "Code", "Meaning").Select(row => row[0])
        );
    }

    private static void Replay(string session)
    {
        ShellSession shell = new();
        foreach (string step in session.Split($"\n{Prompt}"))
        {
            string[] parts = step.Split('\n', 2);
            string shown = parts.Length > 1 ? parts[1] : "";
            string pattern = Regex.Escape(shown.TrimEnd('\n')).Replace(LeftOut, "[^$]*?");
            string written = shell.Run(parts[0].Replace(Prompt, "", StringComparison.Ordinal));
            if (!Regex.IsMatch(written.TrimEnd('\n'), $"^(?:{pattern})$"))
            {
                Assert.Equal(shown, written);
            }
        }
    }

    private static IReadOnlyList<string> Blocks() => DocumentedPage.Blocks(Page, "console");

    private static bool Pipes(string session) =>
        session.Contains("| jq ", StringComparison.Ordinal);
}
