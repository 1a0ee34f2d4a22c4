using System.Text.Json;
using System.Text.Json.Nodes;

namespace PublicComment.Model.Tests;

/// <summary>Impossible values are refused with the path of what is wrong.</summary>
public class RefusedJsonTests
{
    private static readonly JsonSerializerOptions s_service =
        new JsonSerializerOptions().ConfigureForPublicComment();

    // A null in a list is found when the list is whole: the path is that of what would stand behind it, the message names the item.
    [Theory]
    [InlineData("schemaVersion", null, "$")]
    [InlineData("consultation", null, "$")]
    [InlineData("consultation.title", null, "$.consultation")]
    [InlineData("entries[]", null, "$")]
    [InlineData("entries[].opinions[].text", null, "$.entries[0].opinions[0]")]
    [InlineData(
        "entries[].opinions[].text.blocks[].kind",
        null,
        "$.entries[0].opinions[0].text.blocks[1]"
    )]
    [InlineData("schemaVersion", "null", "$.schemaVersion")]
    [InlineData("consultation.title", "null", "$.consultation.title")]
    [InlineData("consultation.title", "7", "$.consultation.title")]
    [InlineData("consultation.noticeDate", "\"2025-02-30\"", "$.consultation.noticeDate")]
    [InlineData("consultation.noticeDate", "\"令和7年6月12日\"", "$.consultation.noticeDate")]
    [InlineData("consultation.noticeDate", "20250612", "$.consultation.noticeDate")]
    [InlineData("consultation.instruments[]", "[null]", "$.consultation.instruments[1]")]
    [InlineData(
        "consultation.instruments[].kind",
        "\"decree\"",
        "$.consultation.instruments[0].kind"
    )]
    [InlineData("consultation.instruments[].kind", "1", "$.consultation.instruments[0].kind")]
    [InlineData("declaredCounts.opinions", "-1", "$.declaredCounts.opinions")]
    [InlineData("declaredCounts.opinions", "1.5", "$.declaredCounts.opinions")]
    [InlineData("entries[]", "null", "$.entries")]
    [InlineData("entries[]", "{}", "$.entries")]
    [InlineData("entries[].opinions[]", "[]", "$.entries[0]")]
    [InlineData("entries[].opinions[]", "[null]", "$.entries[0].opinions[1]")]
    [InlineData("entries[].opinions[].similarCount", "-1", "$.entries[0].opinions[0].similarCount")]
    [InlineData(
        "entries[].opinions[].similarCount",
        "2147483648",
        "$.entries[0].opinions[0].similarCount"
    )]
    [InlineData(
        "entries[].opinions[].text.blocks[].kind",
        "\"table\"",
        "$.entries[0].opinions[0].text.blocks[1]"
    )]
    [InlineData(
        "entries[].opinions[].text.blocks[].items[]",
        "[\"\", null]",
        "$.entries[0].opinions[0].text.blocks[1].items[2]"
    )]
    [InlineData("notes[]", "[1]", "$.notes[0]")]
    public void An_impossible_member_is_refused(string member, string? value, string path)
    {
        JsonNode root = JsonSerializer.SerializeToNode(
            SampleResults.WithEveryMember,
            PublicCommentJson.Default.ConsultationResult
        )!;
        (JsonObject owner, string name) = JsonMembers.Find(root, member).Last();
        owner.Remove(name);
        if (value is not null)
        {
            owner[name] = JsonNode.Parse(value);
        }

        JsonException exception = Assert.Throws<JsonException>(() => Read(root.ToJsonString()));
        Assert.Equal(path, exception.Path);
        exception = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<ConsultationResult>(root.ToJsonString(), s_service)
        );
        Assert.Equal(path, exception.Path);
    }

    [Fact]
    public void A_member_that_stands_twice_is_refused() =>
        Assert.Throws<JsonException>(() =>
            Read("""{"schemaVersion":"1.0","notes":[],"notes":["x"]}""")
        );

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("{}")]
    [InlineData("{\"schemaVersion\":\"1.0\"} {}")]
    public void What_is_no_result_is_refused(string json) =>
        Assert.Throws<JsonException>(() => Read(json));

    [Fact]
    public void A_negative_count_cannot_be_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeclaredCounts(Opinions: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeclaredCounts(Submitters: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new DeclaredCounts() with
            {
                Opinions = -1,
            }
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new Opinion { Text = RichText.Empty, SimilarCount = -1 }
        );
    }

    private static ConsultationResult? Read(string json) =>
        JsonSerializer.Deserialize(json, PublicCommentJson.Default.ConsultationResult);
}
