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

    [Theory]
    [InlineData("en", "Entry 1 says that the draft was amended (あり)")]
    [InlineData("en;q=0.5, ja-JP", "番号1の行は案を修正したとしています（あり）")]
    public async Task A_result_that_does_not_hold_together_is_a_problem(
        string language,
        string message
    )
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/results");
        request.Headers.Add("Accept-Language", language);
        request.Content = new StringContent(
            "No.\t御意見の概要\t御意見に対する考え方\t修正の有無\n1\t直してください。\t承りました。\tあり\n"
        );
        using HttpResponseMessage response = await service.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using JsonDocument problem = JsonDocument.Parse(await response.Content.ReadAsStreamAsync());
        JsonElement failure = Assert.Single(
            problem.RootElement.GetProperty("validation").EnumerateArray(),
            failure => failure.GetProperty("severity").GetString() == "error"
        );
        Assert.Equal("PCV0101", failure.GetProperty("code").GetString());
        Assert.Equal("entries[0].amendment", failure.GetProperty("path").GetString());
        Assert.Equal("行政手続法", failure.GetProperty("basis").GetProperty("law").GetString());
        Assert.StartsWith(message, problem.RootElement.GetProperty("detail").GetString());
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
