using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PublicComment.Testing;

namespace PublicComment.Model.Tests;

/// <summary><c>docs/json.md</c> describes every member, and its examples work.</summary>
public partial class ContractDocumentationTests
{
    private static readonly string s_page = File.ReadAllText(Repository.PathTo("docs/json.md"))
        .ReplaceLineEndings("\n");

    private static readonly JsonObject s_schema = JsonNode
        .Parse(PublicCommentJson.Schema)!
        .AsObject();

    public static TheoryData<string> Records =>
        [
            "consultationResult",
            .. s_schema["$defs"]!.AsObject().Select(definition => definition.Key),
        ];

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_member_is_described_and_when_it_is_written(string record)
    {
        JsonNode schema = record == "consultationResult" ? s_schema : s_schema["$defs"]![record]!;
        Assert.Equal(MembersOf(record, schema), DescribedMembersOf(record));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_member_means_what_the_schema_says(string record)
    {
        JsonNode schema = record == "consultationResult" ? s_schema : s_schema["$defs"]![record]!;
        Assert.All(
            RowsOf(record),
            row =>
            {
                JsonNode? member = schema["properties"]?[row.Groups["name"].Value];
                string meaning = row.Groups["meaning"].Value.Replace("`", "");
                Assert.Equal((string?)member?["description"] ?? meaning, meaning);
            }
        );
    }

    [Fact]
    public void The_example_is_written_as_it_is_read()
    {
        string example = Blocks("json").Single();
        ConsultationResult result = JsonSerializer.Deserialize(
            example,
            PublicCommentJson.Default.ConsultationResult
        )!;
        Assert.Equal(
            example,
            JsonSerializer.Serialize(result, PublicCommentJson.Indented.ConsultationResult)
        );
        Assert.All(
            result.Entries[0].Opinions[0].Citations,
            citation =>
                Assert.Equal(
                    citation.Text,
                    result
                        .Entries[0]
                        .Opinions[0]
                        .Text.ToPlainText()
                        .Substring(citation.Start, citation.Length)
                )
        );
    }

    [Fact]
    public void The_code_is_that_of_the_tests_below_it()
    {
        string tests = WithoutBlanks(
            File.ReadAllText(
                Repository.PathTo(
                    "tests/PublicComment.Model.Tests/Json/Documentation/DocumentedCode.cs"
                )
            )
        );
        Assert.All(
            Blocks("csharp"),
            code => Assert.Contains(WithoutBlanks(code), tests, StringComparison.Ordinal)
        );
    }

    private static IEnumerable<(string Name, string Written)> MembersOf(
        string record,
        JsonNode schema
    ) =>
        schema["anyOf"] is JsonArray kinds
            ?
            [
                ("kind", "always"),
                .. kinds.SelectMany(kind =>
                    kind!["properties"]!
                        .AsObject()
                        .Where(member => member.Key != "kind")
                        .Select(member =>
                            (member.Key, $"in a `{kind["properties"]!["kind"]!["const"]}`")
                        )
                ),
            ]
            : schema["properties"]!
                .AsObject()
                .Select(member => (member.Key, WrittenWhen(record, schema, member.Key)));

    private static string WrittenWhen(string record, JsonNode schema, string member)
    {
        bool isAlways =
            schema["required"] is JsonArray required
            && required.Any(name => (string)name! == member);
        return isAlways ? "always"
            : SinceVersion(record, member) is { } version ? $"since {version}"
            : "where stated";
    }

    private static string? SinceVersion(string record, string member) =>
        RecordGenerators
            .Types.Single(type => JsonNamingPolicy.CamelCase.ConvertName(type.Name) == record)
            .GetProperties()
            .SingleOrDefault(property =>
                JsonNamingPolicy.CamelCase.ConvertName(property.Name) == member
            )
            ?.GetCustomAttribute<SinceVersionAttribute>()
            ?.Version;

    private static IEnumerable<(string Name, string Written)> DescribedMembersOf(string record) =>
        RowsOf(record).Select(row => (row.Groups["name"].Value, row.Groups["written"].Value));

    private static MatchCollection RowsOf(string record) =>
        Rows().Matches(s_page.Split("\n### ").Single(part => part.StartsWith($"{record}\n")));

    private static IEnumerable<string> Blocks(string language) =>
        s_page
            .Split($"```{language}\n")
            .Skip(1)
            .Select(block => block[..block.IndexOf("\n```", StringComparison.Ordinal)]);

    private static string WithoutBlanks(string code) => Blanks().Replace(code, "");

    [GeneratedRegex(
        @"^\| `(?<name>\w+)` \| [^|]+ \| (?<written>[^|]+) \| (?<meaning>.+) \|$",
        RegexOptions.Multiline
    )]
    private static partial Regex Rows();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
