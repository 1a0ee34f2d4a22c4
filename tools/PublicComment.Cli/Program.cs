using System.Text;
using PublicComment.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, new(Console.OpenStandardInput, Console.Out, Console.Error));
