using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using PublicComment.Testing;

namespace PublicComment.Samples.Tests.Documentation;

/// <summary>The code of docs/service.md stands in the sample or in the files beside this one, and does what the page says.</summary>
public partial class ServicePageTests
{
    private const string Page = "docs/service.md";

    [Fact]
    public void The_code_is_compiled_here_or_in_the_sample()
    {
        string sources = WithoutBlanks(
            string.Concat(
                new[] { "samples/WebService", "tests/PublicComment.Samples.Tests/Documentation" }
                    .SelectMany(folder =>
                        Directory.EnumerateFiles(Repository.PathTo(folder), "*.cs")
                    )
                    .Select(File.ReadAllText)
            )
        );
        Assert.All(
            DocumentedPage.Blocks(Page, "csharp"),
            code => Assert.Contains(WithoutBlanks(code), sources, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task An_upload_gives_the_result_and_what_was_found()
    {
        await using WebApplication application = DocumentedService.Create(
            "--urls=http://127.0.0.1:0",
            "--Logging:LogLevel:Default=None"
        );
        await application.StartAsync();
        using HttpClient client = new();
        using MultipartFormDataContent form = new()
        {
            {
                new ByteArrayContent(
                    File.ReadAllBytes(Repository.PathTo("samples/documents/shift-jis.csv"))
                ),
                "file",
                "shift-jis.csv"
            },
        };
        Uri address = new($"{application.Urls.Single()}/uploads");
        using HttpResponseMessage response = await client.PostAsync(address, form);
        using JsonDocument body = JsonDocument.Parse(await response.Content.ReadAsStreamAsync());
        Assert.Equal(
            8,
            body.RootElement.GetProperty("result").GetProperty("entries").GetArrayLength()
        );
        Assert.Equal(
            "PC0104",
            body.RootElement.GetProperty("diagnostics")[0].GetProperty("id").GetString()
        );
        Assert.Contains(
            "案の公示日の記載がありません。",
            body.RootElement.GetProperty("report").GetRawText(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_stored_is_read_back_unless_it_is_of_another_major_version()
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathTo("samples/documents/six-columns.md"));
        string json = DocumentedStore.Write(bytes);
        StoredResult stored = DocumentedStore.Read(json)!;
        Assert.Equal(6, stored.Result.Entries.Count);
        Assert.Equal(64, stored.Sha256.Length);
        Assert.NotNull(stored.ReadBy);
        string version = JsonDocument
            .Parse(json)
            .RootElement.GetProperty("result")
            .GetProperty("schemaVersion")
            .GetString()!;
        Assert.NotNull(DocumentedStore.Read(json.Replace($"\"{version}\"", "\"1.99\"")));
        Assert.Null(DocumentedStore.Read(json.Replace($"\"{version}\"", "\"2.0\"")));
    }

    private static string WithoutBlanks(string code) => Blanks().Replace(code, "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
