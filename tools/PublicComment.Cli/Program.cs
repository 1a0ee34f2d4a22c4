using System.Text;
using PublicComment.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Terminal terminal = new(Console.OpenStandardInput, Console.Out, Console.Error)
{
    IsOutputInteractive = !Console.IsOutputRedirected,
    IsErrorInteractive = !Console.IsErrorRedirected,
};
return CommandLine.Run(args, terminal);
