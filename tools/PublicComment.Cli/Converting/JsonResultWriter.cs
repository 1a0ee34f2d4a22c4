using System.Text.Json;
using PublicComment.Model;

namespace PublicComment.Cli;

/// <summary>Writes the contract's JSON, one line a result.</summary>
internal sealed class JsonResultWriter : IResultWriter
{
    public string Head => "";

    public string Separator => "";

    public string Foot => "";

    public string Write(ConsultationResult result) =>
        JsonSerializer.Serialize(result, PublicCommentJson.Default.ConsultationResult) + "\n";
}
