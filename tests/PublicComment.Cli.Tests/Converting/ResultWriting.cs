using PublicComment.Model;

namespace PublicComment.Cli.Tests;

internal static class ResultWriting
{
    /// <summary>The file that holds one result.</summary>
    public static string WriteWhole(this IResultWriter writer, ConsultationResult result) =>
        writer.Head + writer.Write(result) + writer.Foot;
}
