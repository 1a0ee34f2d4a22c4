using System.Text.Json;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Diagnostics as a service sends and stores them.</summary>
public class DiagnosticJsonTests
{
    private static readonly JsonSerializerOptions s_service =
        new JsonSerializerOptions().ConfigureForPublicComment();

    [Fact]
    public void A_diagnostic_has_its_id_its_message_and_its_place()
    {
        Diagnostic diagnostic = Assert.Single(ResultDocument.Parse("\n地の文").Diagnostics);

        Assert.Equal(
            """{"id":"PC0301","severity":"error","message":"Found text without any table; a table whose headings name an opinion (such as 御意見の概要) and a response (such as 考え方) was expected.","start":0,"length":0,"line":1,"column":1}""",
            JsonSerializer.Serialize(diagnostic, s_service)
        );
    }

    public static TheoryData<string> Samples => [.. SampleDocuments.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Diagnostics_of_a_document_are_read_back_as_they_were(string name)
    {
        Diagnostic[] diagnostics =
        [
            .. ResultDocument.Parse(SampleDocuments.ReadBytes(name)).Diagnostics,
        ];

        Assert.NotEmpty(diagnostics);
        AssertReadBack(diagnostics, s_service);
        AssertReadBack(diagnostics, JsonSerializerOptions.Default);
    }

    private static void AssertReadBack(Diagnostic[] diagnostics, JsonSerializerOptions options) =>
        Assert.Equal(
            diagnostics,
            JsonSerializer.Deserialize<Diagnostic[]>(
                JsonSerializer.Serialize(diagnostics, options),
                options
            )
        );

    [Fact]
    public void An_id_of_a_later_version_keeps_its_severity()
    {
        Diagnostic read = JsonSerializer.Deserialize<Diagnostic>(
            """{"severity":"warning","id":"PC9999","message":"{x}","start":3,"length":1,"line":2,"column":1,"hint":true}"""
        )!;

        Assert.Equal("(2,1): warning PC9999: {x}", read.ToString());
        Assert.Equal(new TextSpan(3, 1), read.Span);
    }

    [Theory]
    [InlineData("""{"severity":"info","message":"","start":0,"length":0,"line":1,"column":1}""")]
    [InlineData(
        """{"id":null,"severity":"info","message":"","start":0,"length":0,"line":1,"column":1}"""
    )]
    [InlineData(
        """{"id":"PC0301","severity":2,"message":"","start":0,"length":0,"line":1,"column":1}"""
    )]
    [InlineData(
        """{"id":"PC0301","severity":"fatal","message":"","start":0,"length":0,"line":1,"column":1}"""
    )]
    [InlineData(
        """{"id":"PC0301","severity":"error","message":"","start":-1,"length":0,"line":1,"column":1}"""
    )]
    [InlineData(
        """{"id":"PC0301","severity":"error","message":"","start":2147483647,"length":1,"line":1,"column":1}"""
    )]
    [InlineData(
        """{"id":"PC0301","id":"PC0302","severity":"error","message":"","start":0,"length":0,"line":1,"column":1}"""
    )]
    [InlineData("\"PC0301\"")]
    public void What_is_no_diagnostic_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Diagnostic>(json));
}
