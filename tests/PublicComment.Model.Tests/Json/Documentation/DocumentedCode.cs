using System.Text.Json;

namespace PublicComment.Model.Tests;

/// <summary>The code of <c>docs/json.md</c>, run.</summary>
public class DocumentedCode
{
    [Fact]
    public void Writing_and_reading()
    {
        ConsultationResult result = SampleResults.WithEveryMember;

        string json = JsonSerializer.Serialize(
            result,
            PublicCommentJson.Default.ConsultationResult
        );
        ConsultationResult? read = JsonSerializer.Deserialize(
            json,
            PublicCommentJson.Default.ConsultationResult
        );

        Assert.Equal(result, read);
    }

    [Fact]
    public void Options_of_a_service()
    {
        ConsultationResult result = SampleResults.WithEveryMember;

        JsonSerializerOptions options = new JsonSerializerOptions(
            JsonSerializerDefaults.Web
        ).ConfigureForPublicComment();
        string json = JsonSerializer.Serialize(new { Id = 7, Result = result }, options);

        Assert.StartsWith("""{"id":7,"result":{"schemaVersion":""", json, StringComparison.Ordinal);
    }
}
