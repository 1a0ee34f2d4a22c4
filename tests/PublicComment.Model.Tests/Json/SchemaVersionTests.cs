using System.Text.Json;
using System.Text.Json.Nodes;

namespace PublicComment.Model.Tests;

/// <summary>A newer minor version is read, another major version is refused.</summary>
public class SchemaVersionTests
{
    [Fact]
    public void The_version_is_the_first_member() =>
        Assert.StartsWith(
            """{"schemaVersion":"1.1","consultation":{""",
            JsonSerializer.Serialize(
                SampleResults.WithEveryMember,
                PublicCommentJson.Default.ConsultationResult
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.1")]
    [InlineData("1.99999999999999999999")]
    public void A_minor_version_is_read_and_the_version_of_this_package_written(string version)
    {
        ConsultationResult result = Read($"\"{version}\"");
        Assert.Equal(SampleResults.WithEveryMember, result);
        Assert.StartsWith(
            """{"schemaVersion":"1.1",""",
            JsonSerializer.Serialize(result, PublicCommentJson.Default.ConsultationResult),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("0.9")]
    [InlineData("2.0")]
    [InlineData("10.0")]
    public void Another_major_version_is_refused_by_name(string version)
    {
        JsonException exception = Assert.Throws<JsonException>(() => Read($"\"{version}\""));
        Assert.Equal("$.schemaVersion", exception.Path);
        Assert.StartsWith(
            $"Schema version {version} cannot be read; this package reads 1.x.",
            exception.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"1\"")]
    [InlineData("\"1.\"")]
    [InlineData("\".0\"")]
    [InlineData("\"1.0.0\"")]
    [InlineData("\"1.x\"")]
    [InlineData("\"-1.0\"")]
    [InlineData("\"１.0\"")]
    [InlineData("1.0")]
    [InlineData("null")]
    [InlineData("{}")]
    public void What_is_no_version_is_refused(string version)
    {
        JsonException exception = Assert.Throws<JsonException>(() => Read(version));
        Assert.Equal("$.schemaVersion", exception.Path);
    }

    [Fact]
    public void A_document_of_version_1_0_lacks_what_came_later_and_is_read()
    {
        ConsultationResult result = JsonSerializer.Deserialize(
            """
            {
              "schemaVersion": "1.0",
              "consultation": { "title": "", "instruments": [] },
              "declaredCounts": {},
              "entries": [
                {
                  "opinions": [{ "text": { "blocks": [] }, "similarCount": 0, "citations": [] }],
                  "response": { "text": { "blocks": [] }, "citations": [] },
                  "amendment": { "status": "notStated", "source": "none", "revisedProvisions": [] }
                }
              ],
              "notes": []
            }
            """,
            PublicCommentJson.Default.ConsultationResult
        )!;
        Assert.True(result.Entries[0].Response!.RefersTo.IsEmpty);
        Assert.True(result.Entries[0].Opinions[0].DraftPlaces.IsEmpty);
    }

    private static ConsultationResult Read(string version)
    {
        JsonNode root = JsonSerializer.SerializeToNode(
            SampleResults.WithEveryMember,
            PublicCommentJson.Default.ConsultationResult
        )!;
        root["schemaVersion"] = JsonNode.Parse(version);
        return root.Deserialize(PublicCommentJson.Default.ConsultationResult)!;
    }
}
