using System.Collections;
using System.Diagnostics;

namespace PublicComment.Packages.Tests;

/// <summary>Runs a program to its end.</summary>
internal static class ProcessRun
{
    // Long enough for a loaded machine; without it a program that waits would hold the tests for ever.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    /// <summary>What the program printed; a failing one fails the test with all that it said.</summary>
    public static async Task<string> Output(
        string folder,
        IReadOnlyDictionary<string, string> environment,
        string program,
        params string[] arguments
    )
    {
        using Process process = Process.Start(Start(folder, environment, program, arguments))!;
        using CancellationTokenSource patience = new(s_patience);
        using CancellationTokenRegistration end = patience.Token.Register(() =>
            process.Kill(entireProcessTree: true)
        );
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(
            process.ExitCode == 0,
            $"{program} {string.Join(' ', arguments)} gave {process.ExitCode}:\n{output}\n{await error}"
        );
        return output;
    }

    private static ProcessStartInfo Start(
        string folder,
        IReadOnlyDictionary<string, string> environment,
        string program,
        string[] arguments
    )
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The build that runs the tests speaks to its own children by these.
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            string name = (string)variable.Key;
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
            {
                start.Environment.Remove(name);
            }
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
