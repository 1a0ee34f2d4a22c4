using PublicComment.Testing;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Random results in random layouts: every entry and every field of the letter is read as it was written.</summary>
public class GeneratedDocumentTests
{
    private const int DocumentsOfFormat = 340;

    public static TheoryData<DocumentFormat> Formats() => [.. Enum.GetValues<DocumentFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_entry_is_read_as_it_was_written(DocumentFormat format) =>
        Property.Holds(
            DocumentGenerator.Documents(format),
            document => Expectation.Check(document, ResultDocument.Parse(document.Bytes)),
            DocumentsOfFormat
        );
}
