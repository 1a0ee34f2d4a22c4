using System.Text.Json;
using PublicComment.Model;
using PublicComment.Testing;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Every sample document, compared as a whole with a result that was read against its source line by line.</summary>
public class SampleDocumentTests
{
    public static TheoryData<string> Names() => [.. SampleDocuments.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Whole(string name)
    {
        ResultDocument document = ResultDocument.Parse(SampleDocuments.ReadBytes(name));
        Snapshot.Matches(
            JsonSerializer.Serialize(
                document.Result,
                PublicCommentJson.Indented.ConsultationResult
            ),
            parameter: name
        );
    }

    [Theory]
    [InlineData("call-for-opinions.txt")]
    [InlineData("linked-pdf.html")]
    public void What_holds_no_opinions_is_an_error(string name)
    {
        ResultDocument document = ResultDocument.Parse(SampleDocuments.ReadBytes(name));
        Assert.True(document.HasErrors);
        Assert.Empty(document.Result.Entries);
    }
}
