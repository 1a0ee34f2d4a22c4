using PublicComment.Model;
using PublicComment.Testing;

namespace PublicComment.Parsing.Tests.Promises;

/// <summary>The same document, written in ways that mean nothing, gives the same entries.</summary>
public class SpellingTests
{
    public static TheoryData<string> Samples() => [.. SampleDocuments.TextNames];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Line_ends_marks_and_blanks_change_nothing(string name) =>
        Check(SampleDocuments.ReadText(name));

    [SharedDocumentFact]
    public void Line_ends_marks_and_blanks_change_nothing_in_real_documents()
    {
        Check(File.ReadAllText(SharedDocuments.TabSeparated));
        Check(File.ReadAllText(SharedDocuments.TornMarkdown));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Bytes_give_what_text_gives(string name) =>
        Assert.Equal(
            ResultDocument.Parse(SampleDocuments.ReadText(name)),
            ResultDocument.Parse(SampleDocuments.ReadBytes(name))
        );

    [SharedDocumentFact]
    public void The_heading_row_once_or_on_every_group_gives_the_same_entries()
    {
        string text = File.ReadAllText(SharedDocuments.TabSeparated);
        string header = text.Split('\n')
            .First(line => line.StartsWith("No.\t", StringComparison.Ordinal));
        int first = text.IndexOf(header, StringComparison.Ordinal) + header.Length;
        string once =
            text[..first] + text[first..].Replace("\n" + header, "", StringComparison.Ordinal);
        Assert.Equal(1, once.Split(header).Length - 1);
        Assert.Equal(ResultDocument.Parse(text).Result, ResultDocument.Parse(once).Result);
    }

    private static void Check(string text)
    {
        ConsultationResult expected = ResultDocument.Parse(text).Result;
        Assert.NotEmpty(expected.Entries);
        AssertSame(text.ReplaceLineEndings("\r\n"), "CRLF");
        AssertSame("\uFEFF" + text, "a byte order mark");
        Assert.Equal(text, ResultDocument.Parse("\uFEFF" + text).Text);
        AssertSame(text.TrimEnd(), "no line break at the end");
        AssertSame(text + "\n\n\n", "empty lines at the end");
        AssertSame(text.Replace("\n", "  \n", StringComparison.Ordinal), "trailing blanks");

        void AssertSame(string variant, string because) =>
            Assert.True(
                expected == ResultDocument.Parse(variant).Result,
                $"{because} changes the result"
            );
    }
}
