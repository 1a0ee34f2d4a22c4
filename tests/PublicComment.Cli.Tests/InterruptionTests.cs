using System.Text;

namespace PublicComment.Cli.Tests;

public class InterruptionTests
{
    [Theory]
    [InlineData("parse", "-")]
    [InlineData("validate", "-")]
    [InlineData("convert", "-", "--to", "csv")]
    public void An_interrupted_command_prints_nothing_more_and_has_a_code_of_its_own(
        params string[] arguments
    )
    {
        using CancellationTokenSource source = new();
        StringWriter output = new();
        Terminal terminal = new(
            () =>
            {
                // Ctrl+C while the first document is read.
                source.Cancel();
                return new MemoryStream(Encoding.UTF8.GetBytes("御意見\t回答\n甲\t乙\n"));
            },
            output,
            TextWriter.Null
        );
        Assert.Equal(130, CommandLine.Run(arguments, terminal, source.Token));
        Assert.Equal("", output.ToString());
    }
}
