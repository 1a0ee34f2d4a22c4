using System.Text.Json;
using PublicComment.Model;
using PublicComment.Testing;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>The same content gives the same record, whatever it is written in.</summary>
public class SameContentTests
{
    private const int Documents = 60;
    private const int DocumentsInAllEncodings = 15;

    [Fact]
    public void All_formats_give_the_same_result() =>
        Property.Holds(
            DocumentGenerator.Documents(DocumentFormat.TabSeparated),
            document =>
                AssertSame(
                    Enum.GetValues<DocumentFormat>().Select(format => new Publication(format)),
                    document
                ),
            Documents
        );

    [Theory]
    [InlineData(DocumentFormat.CommaSeparated)]
    [InlineData(DocumentFormat.Html)]
    public void All_encodings_and_line_ends_give_the_same_result(DocumentFormat format) =>
        Property.Holds(
            DocumentGenerator.Documents(format),
            document =>
                AssertSame(
                    Enum.GetValues<DocumentEncoding>()
                        .SelectMany(encoding =>
                            new Publication[]
                            {
                                new(format, encoding),
                                new(format, encoding, HasCarriageReturns: true),
                            }
                        ),
                    document
                ),
            DocumentsInAllEncodings
        );

    private static void AssertSame(
        IEnumerable<Publication> publications,
        GeneratedDocument document
    )
    {
        string? first = null;
        foreach (Publication publication in publications)
        {
            GeneratedDocument written = document with { Publication = publication };
            string result = JsonSerializer.Serialize(
                ResultDocument.Parse(written.Bytes).Result,
                PublicCommentJson.Default.ConsultationResult
            );
            Assert.Equal(first ??= result, result);
        }
    }
}
