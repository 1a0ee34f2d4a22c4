using System.Text.Json;
using PublicComment.Model;
using PublicComment.Parsing;
using PublicComment.Testing;

namespace PublicComment.Samples.Tests;

/// <summary>The results of the sample documents keep their content as JSON.</summary>
public class SampleDocumentTests
{
    public static TheoryData<string> Documents =>
        [
            .. Directory
                .EnumerateFiles(Repository.PathTo("samples/documents"))
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_result_is_read_as_it_was_written(string name)
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathTo($"samples/documents/{name}"));
        ConsultationResult result = ResultDocument.Parse(bytes).Result;
        string written = JsonSerializer.Serialize(
            result,
            PublicCommentJson.Default.ConsultationResult
        );
        ConsultationResult read = JsonSerializer.Deserialize(
            written,
            PublicCommentJson.Default.ConsultationResult
        )!;
        Assert.Equal(result, read);
        Assert.Equal(
            written,
            JsonSerializer.Serialize(read, PublicCommentJson.Default.ConsultationResult)
        );
    }
}
