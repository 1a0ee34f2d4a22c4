using System.Text.Json;
using System.Text.Json.Serialization;
using PublicComment.Model;

namespace PublicComment.Samples.Tests;

/// <summary>An assembly that sees only what is public can generate contracts of its own types that hold results.</summary>
public partial class ServiceContractsTests
{
    [Fact]
    public void A_result_in_a_type_of_a_service_is_written_as_the_contract_says()
    {
        JsonSerializerOptions options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            TypeInfoResolver = StoredContracts.Default,
        }.ConfigureForPublicComment();
        ConsultationResult result = new() { Consultation = new() { Title = "○○令案" } };
        string json = JsonSerializer.Serialize(new Stored(7, result), options);
        Assert.Equal(
            $$"""{"id":7,"result":{{JsonSerializer.Serialize(result, PublicCommentJson.Default.ConsultationResult)}}}""",
            json
        );
        Assert.Equal(new Stored(7, result), JsonSerializer.Deserialize<Stored>(json, options));
    }

    internal sealed record Stored(int Id, ConsultationResult Result);

    [JsonSerializable(typeof(Stored))]
    internal sealed partial class StoredContracts : JsonSerializerContext;
}
