using System.Text.Json;
using PublicComment.Model;

namespace PublicComment.Cli;

/// <summary>Writes the contract's JSON, one line a result.</summary>
internal static class JsonResultWriter
{
    public static string Write(IReadOnlyList<ConsultationResult> results) =>
        string.Concat(
            results.Select(result =>
                JsonSerializer.Serialize(result, PublicCommentJson.Default.ConsultationResult)
                + "\n"
            )
        );
}
