using System.Net;
using System.Text;
using System.Text.Json;
using PublicComment.Model;

namespace PublicComment.Samples.Tests;

/// <summary>The service through its HTTP interface.</summary>
public class WebServiceTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Table =
        "No.\t御意見の概要\t御意見に対する考え方\n1\t表\u3000に賛成です。\t参考とします。\n";

    [Fact]
    public async Task A_document_becomes_its_result()
    {
        using HttpResponseMessage response = await Post(
            Encoding.UTF8.GetBytes(Table),
            "text/tab-separated-values; charset=utf-8"
        );
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        string json = await response.Content.ReadAsStringAsync();
        ConsultationResult result = JsonSerializer.Deserialize(
            json,
            PublicCommentJson.Default.ConsultationResult
        )!;
        Opinion opinion = Assert.Single(Assert.Single(result.Entries).Opinions);
        Assert.Equal("表\u3000に賛成です。", opinion.Text.ToPlainText());
        Assert.Equal(
            JsonSerializer.Serialize(result, PublicCommentJson.Default.ConsultationResult),
            json
        );
    }

    [Theory]
    [InlineData("text/plain; charset=shift_jis", 932)]
    [InlineData("text/plain; charset=\"Shift_JIS\"", 932)]
    [InlineData("text/plain; charset=euc-jp", 51932)]
    [InlineData("text/plain; charset=utf-16", 1200)]
    [InlineData("text/plain", 932)]
    [InlineData(null, 65001)]
    public async Task The_charset_of_the_request_is_that_of_the_document(
        string? contentType,
        int codePage
    )
    {
        Encoding encoding =
            CodePagesEncodingProvider.Instance.GetEncoding(codePage)
            ?? Encoding.GetEncoding(codePage);
        using HttpResponseMessage response = await Post(encoding.GetBytes(Table), contentType);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("表\u3000に賛成です。", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_is_a_problem()
    {
        using HttpResponseMessage response = await Post("%PDF-1.7"u8.ToArray(), "application/pdf");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using JsonDocument problem = JsonDocument.Parse(await response.Content.ReadAsStreamAsync());
        Assert.Equal(422, problem.RootElement.GetProperty("status").GetInt32());
        JsonElement diagnostic = problem.RootElement.GetProperty("diagnostics")[0];
        Assert.StartsWith("PC", diagnostic.GetProperty("id").GetString());
        Assert.Equal("error", diagnostic.GetProperty("severity").GetString());
        Assert.Equal(1, diagnostic.GetProperty("line").GetInt32());
        Assert.Equal(
            problem.RootElement.GetProperty("detail").GetString(),
            diagnostic.GetProperty("message").GetString()
        );
    }

    [Fact]
    public async Task A_charset_that_nobody_knows_is_a_problem()
    {
        using HttpResponseMessage response = await Post([], "text/plain; charset=klingon");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task An_address_that_is_none_is_a_problem()
    {
        using HttpResponseMessage response = await service.Client.GetAsync("/nothing");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_schema_is_that_of_the_package()
    {
        Assert.Equal(PublicCommentJson.Schema, await service.Client.GetStringAsync("/schema"));
    }

    private async Task<HttpResponseMessage> Post(byte[] document, string? contentType)
    {
        using ByteArrayContent content = new(document);
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return await service.Client.PostAsync("/results", content);
    }
}
