using System.Diagnostics;
using System.Text;
using PublicComment.Testing;

namespace PublicComment.Cli.Tests.Documentation;

/// <summary>Runs the lines of a session in this process, from the root of the project.</summary>
internal sealed class ShellSession
{
    private const string Samples = "samples/";

    private int _exitCode;

    /// <summary>What a line writes: its output, then its messages.</summary>
    public string Run(string line)
    {
        if (line == "echo $?")
        {
            return $"{_exitCode}\n";
        }

        ShellLine parsed = ShellLine.Parse(line);
        Invocation run = Run(parsed);
        _exitCode = run.ExitCode;
        string output = parsed.Filter is { } filter ? Pipe(run.Output, filter) : run.Output;
        string written = (output + run.Error).ReplaceLineEndings("\n");
        return written.Replace(PathOf(Samples), Samples, StringComparison.Ordinal);
    }

    private static Invocation Run(ShellLine line)
    {
        string[] arguments =
        [
            .. line.Arguments.Select(argument =>
                argument.StartsWith(Samples, StringComparison.Ordinal) ? PathOf(argument) : argument
            ),
        ];
        return line.Input is null
            ? Invocation.Of(arguments)
            : Invocation.WithInput(File.ReadAllBytes(PathOf(line.Input)), arguments);
    }

    private static string PathOf(string path) => Repository.PathTo(path);

    // The exit code of a pipe is that of its last program.
    private string Pipe(string input, string[] arguments)
    {
        ProcessStartInfo start = new("jq", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process jq = Process.Start(start)!;
        Task<string> output = jq.StandardOutput.ReadToEndAsync();
        jq.StandardInput.Write(input);
        jq.StandardInput.Close();
        jq.WaitForExit();
        _exitCode = jq.ExitCode;
        return output.GetAwaiter().GetResult();
    }
}
