using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PublicComment.Testing;

namespace PublicComment.Model.Tests;

/// <summary>What is written is read as the same value, and in every mode it is the same text.</summary>
public class JsonRoundTripTests
{
    [Fact]
    public void What_is_written_is_read_as_an_equal_result_and_written_as_the_same_text() =>
        Property.Holds(
            ResultGenerators.Result,
            result =>
            {
                string written = Write(result);
                ConsultationResult read = Read(written);
                Assert.Equal(result, read);
                Assert.Equal(written, Write(read));
            },
            count: 300
        );

    [Fact]
    public void Indentation_changes_only_white_space() =>
        Property.Holds(
            ResultGenerators.Result,
            result =>
            {
                string indented = JsonSerializer.Serialize(
                    result,
                    PublicCommentJson.Indented.ConsultationResult
                );
                Assert.DoesNotContain('\r', indented);
                Assert.Equal(Write(result), Write(Read(indented)));
            },
            count: 50
        );

    [Fact]
    public void Configured_options_give_the_text_of_the_generated_contracts()
    {
        JsonSerializerOptions options = new JsonSerializerOptions().ConfigureForPublicComment();
        HoldsForResults(options);
    }

    [Fact]
    public void Contracts_made_by_reflection_give_the_text_of_the_generated_contracts()
    {
        JsonSerializerOptions options = new();
        PublicCommentJson.ApplySettings(options);
        options.TypeInfoResolver = PublicCommentContracts.Over(new DefaultJsonTypeInfoResolver());
        HoldsForResults(options);
    }

    [Fact]
    public void Types_of_a_service_can_hold_results()
    {
        JsonSerializerOptions options = new JsonSerializerOptions().ConfigureForPublicComment();
        Property.Holds(
            ResultGenerators.Result,
            result =>
            {
                string written = JsonSerializer.Serialize(new Envelope(result), options);
                Assert.Equal($"{{\"Result\":{Write(result)}}}", written);
                Assert.Equal(
                    new Envelope(result),
                    JsonSerializer.Deserialize<Envelope>(written, options)
                );
            },
            count: 50
        );
    }

    [Fact]
    public void Contracts_generated_for_a_service_can_hold_results()
    {
        JsonSerializerOptions options = new JsonSerializerOptions
        {
            TypeInfoResolver = EnvelopeContracts.Default,
        }.ConfigureForPublicComment();
        Property.Holds(
            ResultGenerators.Result,
            result =>
                Assert.Equal(
                    $"{{\"Result\":{Write(result)}}}",
                    JsonSerializer.Serialize(new Envelope(result), options)
                ),
            count: 50
        );
    }

    [Fact]
    public void The_contracts_of_the_model_can_stand_in_a_chain_of_resolvers()
    {
        JsonSerializerOptions options = new(JsonSerializerDefaults.Web)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(
                PublicCommentJson.Default,
                EnvelopeContracts.Default
            ),
            Encoder = PublicCommentJson.Default.Options.Encoder,
        };
        HoldsForResults(options);
    }

    [Fact]
    public void Types_of_a_service_keep_the_settings_of_the_service()
    {
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
            Encoder = JavaScriptEncoder.Default,
        };
        options.ConfigureForPublicComment();
        Assert.Equal(
            """{"own-name":null,"own-text":"\u003C"}""",
            JsonSerializer.Serialize(new { OwnName = (string?)null, OwnText = "<" }, options)
        );
    }

    private static void HoldsForResults(JsonSerializerOptions options) =>
        Property.Holds(
            ResultGenerators.Result,
            result =>
            {
                string written = Write(result);
                Assert.Equal(written, JsonSerializer.Serialize(result, options));
                Assert.Equal(
                    result,
                    JsonSerializer.Deserialize<ConsultationResult>(written, options)
                );
            },
            count: 100
        );

    private static string Write(ConsultationResult result) =>
        JsonSerializer.Serialize(result, PublicCommentJson.Default.ConsultationResult);

    private static ConsultationResult Read(string json) =>
        JsonSerializer.Deserialize(json, PublicCommentJson.Default.ConsultationResult)!;
}
