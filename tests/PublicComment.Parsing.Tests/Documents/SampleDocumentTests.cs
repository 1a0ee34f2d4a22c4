using System.Text.Json;
using PublicComment.Model;
using PublicComment.Testing;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Every sample document, compared as a whole with a result that was read against its source line by line.</summary>
public class SampleDocumentTests
{
    /// <summary>Samples that are not read right yet, and why; each leaves this list when its snapshot joins.</summary>
    private static readonly Dictionary<string, string> s_notYetRight = new(StringComparer.Ordinal)
    {
        ["euc-jp.html"] = "The instrument keeps （修正案） in its name and gets no kind.",
        ["radicals-and-letter-spacing.tsv"] =
            "指針案の第２章（１２⾴） is both a citation and a place, and the place lacks its page.",
        ["six-columns.md"] =
            "第105条第１項にただし書を加えます names no revised provision, though the flag is 有.",
        ["utf-16.tsv"] = "The action of a title that ends with 」（案） is not found.",
    };

    public static TheoryData<string> Right() =>
        [.. SampleDocuments.Names.Where(name => !s_notYetRight.ContainsKey(name))];

    [Theory]
    [MemberData(nameof(Right))]
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

    [Fact]
    public void What_is_not_right_yet_is_a_sample() =>
        Assert.Subset(SampleDocuments.Names.ToHashSet(), s_notYetRight.Keys.ToHashSet());
}
