using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using PublicComment.Testing;

namespace PublicComment.Model.Tests;

/// <summary>Whatever is done to a member of a written result: it gives a good record, or a JsonException with a path.</summary>
public class MutatedJsonTests
{
    // null as a value of a mutation takes the member away.
    private static readonly string?[] s_values =
    [
        null,
        "null",
        "true",
        "-1",
        "0",
        "1.5",
        "1e400",
        "2147483648",
        "\"\"",
        "\"1\"",
        "\"no such value\"",
        "\"2025-02-30\"",
        "\"-0044-03-15\"",
        "\"２０２５-10-20\"",
        "\"2.0\"",
        "\"\\ud800\"",
        "{}",
        "{\"kind\":\"paragraph\"}",
        "{\"kind\":\"table\"}",
        "{\"kind\":[]}",
        "{\"kind\":1}",
        "{\"$ref\":\"1\"}",
        "{\"$type\":\"paragraph\"}",
        "[]",
        "[null]",
        "[[]]",
        "[{}]",
        "[\"\"]",
        "[1,2]",
    ];

    // Stands where the value goes: not every value that a text can hold can be held by a JsonNode.
    private const string Placeholder = "MUTATED";

    private const int DocumentCount = 100;
    private const int EnoughDocuments = 3;

    private static readonly JsonNode[] s_documents =
    [
        .. ResultGenerators
            .Result.Sample(10, new FsCheck.Rnd(20251020, 9), DocumentCount)
            .Select(result =>
                JsonSerializer.SerializeToNode(
                    result,
                    PublicCommentJson.Default.ConsultationResult
                )!
            ),
    ];

    public static TheoryData<string> Members => [.. JsonMembers.All];

    [Fact]
    public void The_members_are_those_of_the_contract()
    {
        Assert.Contains("schemaVersion", JsonMembers.All);
        Assert.Contains("consultation.commentPeriod.end", JsonMembers.All);
        Assert.Contains("entries[].opinions[].text.blocks[].kind", JsonMembers.All);
        Assert.Contains("entries[].opinions[].text.blocks[].items[]", JsonMembers.All);
        Assert.Contains("entries[].opinions[].citations[].provision.paragraph", JsonMembers.All);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_mutated_member_gives_a_good_record_or_an_error_with_a_path(string member)
    {
        JsonNode[] documents =
        [
            .. s_documents
                .Where(root => JsonMembers.Find(root, member).Any())
                .Take(EnoughDocuments),
        ];
        Assert.NotEmpty(documents);
        foreach (JsonNode root in documents.Select(document => document.DeepClone()))
        {
            (JsonObject owner, string name) = JsonMembers.Find(root, member).Last();
            foreach (string? value in s_values)
            {
                owner.Remove(name);
                if (value is not null)
                {
                    owner[name] = Placeholder;
                }

                AssertGoodOrRefused(root.ToJsonString().Replace($"\"{Placeholder}\"", value));
            }
        }
    }

    [Fact]
    public void Unknown_members_are_read_over_wherever_they_stand() =>
        Property.Holds(
            ResultGenerators.Result,
            result =>
            {
                JsonNode root = JsonSerializer.SerializeToNode(
                    result,
                    PublicCommentJson.Default.ConsultationResult
                )!;
                AddUnknownMembers(root);
                Assert.Equal(
                    result,
                    JsonSerializer.Deserialize(
                        root.ToJsonString(),
                        PublicCommentJson.Default.ConsultationResult
                    )
                );
            },
            count: 100
        );

    [Fact]
    public void Text_that_is_cut_off_is_refused()
    {
        string json = JsonSerializer.Serialize(
            SampleResults.WithEveryMember,
            PublicCommentJson.Default.ConsultationResult
        );
        for (int length = 0; length < json.Length; length++)
        {
            Assert.Throws<JsonException>(() =>
                JsonSerializer.Deserialize(
                    json.AsSpan(0, length),
                    PublicCommentJson.Default.ConsultationResult
                )
            );
        }
    }

    private static void AssertGoodOrRefused(string json)
    {
        ConsultationResult? read;
        try
        {
            read = JsonSerializer.Deserialize(json, PublicCommentJson.Default.ConsultationResult);
        }
        catch (JsonException exception)
        {
            Assert.StartsWith("$", exception.Path, StringComparison.Ordinal);
            return;
        }

        RecordAssert.IsWhole(read);
        string written = JsonSerializer.Serialize(
            read!,
            PublicCommentJson.Default.ConsultationResult
        );
        SchemaAssert.Allows(written);
    }

    private static void AddUnknownMembers(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            array.ToList().ForEach(AddUnknownMembers);
        }
        else if (node is JsonObject owner)
        {
            owner.Select(member => member.Value).ToList().ForEach(AddUnknownMembers);
            owner.Insert(0, "comment", "of a later version");
            owner["later"] = new JsonObject { ["kind"] = new JsonArray(1, null, "x") };
        }
    }
}
