using System.Text.Json;
using System.Text.Json.Nodes;
using PublicComment.Testing;

namespace PublicComment.Model.Tests;

/// <summary>The published schema states the contract as it is.</summary>
public class SchemaTests
{
    private static readonly string s_file = Repository.PathTo(
        $"docs/schema/public-comment-{SchemaVersionConverter.Current}.schema.json"
    );

    [Fact]
    public void The_published_schema_is_that_of_the_contracts()
    {
        string current = ContractSchema.Make();
        string received = Path.ChangeExtension(s_file, ".received.json");
        if (current == File.ReadAllText(s_file).ReplaceLineEndings("\n"))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, current);
        Assert.Fail(
            $"{s_file} is stale. The schema of the code stands in {received}: read what changed, think of the "
                + "version (docs/json.md), then put it in place of the old one."
        );
    }

    [Fact]
    public void The_package_holds_the_published_schema() =>
        Assert.Equal(
            File.ReadAllText(s_file).ReplaceLineEndings("\n"),
            PublicCommentJson.Schema.ReplaceLineEndings("\n")
        );

    [Fact]
    public void What_is_written_is_allowed_by_the_schema() =>
        Property.Holds(
            ResultGenerators.Result,
            result =>
                SchemaAssert.Allows(
                    JsonSerializer.Serialize(result, PublicCommentJson.Default.ConsultationResult)
                ),
            count: 100
        );

    [Theory]
    [InlineData("{}", "$: required")]
    [InlineData("""{"schemaVersion":"2.0"}""", "$.schemaVersion: pattern")]
    [InlineData("""{"publishedOn":"20 October"}""", "$.publishedOn: format")]
    [InlineData("""{"declaredCounts":{"opinions":-1}}""", "$.declaredCounts.opinions: minimum")]
    [InlineData("""{"entries":[{"opinions":[]}]}""", "$.entries[0].opinions: minItems")]
    [InlineData("""{"notes":[null]}""", "$.notes[0]: type")]
    [InlineData("""{"publisher":null}""", "$.publisher: type")]
    public void What_is_impossible_is_not_allowed_by_the_schema(string changes, string violation)
    {
        JsonObject root =
            changes == "{}"
                ? []
                : JsonSerializer
                    .SerializeToNode(
                        SampleResults.WithEveryMember,
                        PublicCommentJson.Default.ConsultationResult
                    )!
                    .AsObject();
        foreach ((string name, JsonNode? value) in JsonNode.Parse(changes)!.AsObject())
        {
            root[name] = value?.DeepClone();
        }

        Assert.Equal(violation, SchemaAssert.Violation(root));
    }
}
