using System.CommandLine;
using System.CommandLine.Parsing;

namespace PublicComment.Cli;

/// <summary>The FILE of a command.</summary>
internal static class FilesArgument
{
    public static Argument<string[]> Create(string description, ArgumentArity arity)
    {
        Argument<string[]> files = new("FILE") { Description = description, Arity = arity };
        files.Validators.Add(RefuseOptions);
        return files;
    }

    // What no option takes is a file for the parser: --josn would be looked for after everything else was printed.
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (token.Value.StartsWith("--", StringComparison.Ordinal))
            {
                result.AddError(
                    $"There is no option {token.Value}. A file of that name is ./{token.Value}"
                );
            }
        }
    }
}
