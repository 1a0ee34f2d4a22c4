using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Rows and lines that say something else than opinions: notes, counts, labels in a column, marks of quotations.</summary>
public class RowsBesideOpinionsTests
{
    [Fact]
    public void Labels_may_stand_in_a_column_of_their_own() =>
        Assert.Equal(
            ["1:何日程度か。>個別に判断します。", "2:延期を要望する。>御意見として承ります。"],
            Entries(
                "No.,区分,内容\n1,コメントの概要,何日程度か。\n,金融庁の考え方,個別に判断します。\n"
                    + "2,コメントの概要,延期を要望する。\n,金融庁の考え方,御意見として承ります。\n"
            )
        );

    [Theory]
    [InlineData("※ 同じ趣旨の御意見は、まとめて考え方を示しています。")]
    [InlineData("注）御意見は、要約しています。")]
    public void A_note_below_the_places_is_no_place(string note)
    {
        ConsultationResult result = Read(
            $"該当箇所,番号,御意見の要旨,県の考え方\n全般,1,暗い。,調査します。\n,2,狭い。,検討します。\n,,,\n{note},,,\n"
        );
        Assert.Contains(note, result.Notes);
        Assert.DoesNotContain(
            result.Entries.SelectMany(entry => entry.Opinions),
            opinion => opinion.Place?.Contains(note, StringComparison.Ordinal) == true
        );
    }

    [Fact]
    public void A_note_among_the_opinions_stays_with_them() =>
        Assert.Contains(
            Entries("御意見の要旨,県の考え方\n暗い。,調査します。\n※ 駅前の道が暗いです。,\n"),
            entry => entry.Contains("※ 駅前の道が暗いです。", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("Ａ")]
    [InlineData("B")]
    public void A_class_of_responses_counts_no_opinions(string letter) =>
        Assert.Null(
            Read(
                $"# 結果\n\n{letter} 意見を踏まえ案を直すもの 2件\n\n|番号|意見|考え方|\n|---|---|---|\n|1|暗い。|調査します。|\n"
            ).DeclaredCounts.Opinions
        );

    [Theory]
    [InlineData("Ａ 提出された意見の件数 2件")]
    [InlineData("２　意見総数　２件")]
    public void A_letter_may_number_the_line_of_the_count(string line) =>
        Assert.Equal(
            2,
            Read(
                $"# 結果\n\n{line}\n\n|番号|意見|考え方|\n|---|---|---|\n|1|暗い。|調査します。|\n"
            ).DeclaredCounts.Opinions
        );

    [Fact]
    public void A_count_is_no_heading_of_a_column()
    {
        ConsultationResult result = Read(
            "件名,みなと景観計画（素案）,,\n意見の件数,4件（3名）,,\n,意見,回答,\n①,暗い。,調査します。,\n②,狭い。,検討します。,\n"
        );
        Assert.Equal(4, result.DeclaredCounts.Opinions);
        Assert.Equal(
            ["暗い。", "狭い。"],
            result.Entries.Select(entry => entry.Opinions[0].Text.ToPlainText())
        );
    }

    [Fact]
    public void Marks_of_quotations_are_no_text() =>
        Assert.Equal(
            ["1:暗い。\n狭い。>5 > 3 です。"],
            Entries("# 結果\n\n**意見1**\n\n> 暗い。\n> 狭い。\n\n**市の考え方**\n\n5 > 3 です。\n")
        );

    private static string[] Entries(string text) => EntryLine.Of(Read(text));

    private static ConsultationResult Read(string text) => ResultDocument.Parse(text).Result;
}
