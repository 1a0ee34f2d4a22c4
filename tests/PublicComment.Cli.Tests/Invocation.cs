using System.Text;
using System.Text.Json;

namespace PublicComment.Cli.Tests;

/// <summary>What a run of the tool gave.</summary>
internal sealed record Invocation(int ExitCode, string Output, string Error)
{
    public static Invocation Of(params string[] arguments) => WithInput("", arguments);

    public static Invocation WithInput(string input, params string[] arguments) =>
        WithInput(Encoding.UTF8.GetBytes(input), arguments);

    public static Invocation WithInput(byte[] input, params string[] arguments)
    {
        StringWriter output = new();
        StringWriter error = new();
        Terminal terminal = new(() => new MemoryStream(input), output, error);
        int exitCode = CommandLine.Run(arguments, terminal);
        return new(exitCode, output.ToString(), error.ToString());
    }

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;
}
