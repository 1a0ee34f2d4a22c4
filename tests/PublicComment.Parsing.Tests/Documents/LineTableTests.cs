using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Tables whose rows begin on one line each, with a blank between the cells.</summary>
public class LineTableTests
{
    [Theory]
    [InlineData("ご意見 市の考え方\n桟橋が狭い。 広げます。\n暗い。 明るくします。")]
    [InlineData("ご意見　市の考え方\n　桟橋が狭い。　　広げます。\n　暗い。　明るくします。")]
    [InlineData(
        "意見の概要 意見数 市の考え方\n桟橋が狭い。 1件 広げます。\n暗い。 2件 明るくします。"
    )]
    public void A_blank_behind_the_opinion_stands_between_cells(string text) =>
        Assert.Equal(
            ["桟橋が狭い。>広げます。", "暗い。>明るくします。"],
            Texts(ResultDocument.Parse(text).Result)
        );

    [Fact]
    public void A_line_that_begins_no_row_goes_on_with_the_response()
    {
        ResultEntry entry = Assert.Single(
            ResultDocument
                .Parse(
                    "ご意見 市の考え方\n桟橋が狭い。 広げます。\nまた、手すりを付けます。\n\n港湾課\n"
                )
                .Result.Entries
        );
        Assert.Equal("広げます。\nまた、手すりを付けます。", entry.Response?.Text.ToPlainText());
    }

    [Fact]
    public void Other_columns_stand_before_between_and_behind_the_texts()
    {
        ResultEntry entry = Assert.Single(
            ResultDocument
                .Parse(
                    "NO. 項 目 ご意見等の内容 件数 町の考え方 計画への反映\n桟橋の幅について 狭い。 2件 広げます。 反映する\n"
                )
                .Result.Entries
        );
        Opinion opinion = Assert.Single(entry.Opinions);
        Assert.Equal(
            ("桟橋の幅について", "狭い。", 1, "広げます。", AmendmentStatus.Amended),
            (
                opinion.Place,
                opinion.Text.ToPlainText(),
                opinion.SimilarCount,
                entry.Response?.Text.ToPlainText(),
                entry.Amendment.Status
            )
        );
    }

    [Fact]
    public void Each_group_may_have_its_headings()
    {
        ConsultationResult result = ResultDocument
            .Parse(
                "1 桟橋について\n意見の概要 市の考え方\n狭い。 広げます。\n\n2 照明について\n意見の概要 市の考え方\n暗い。 明るくします。\n"
            )
            .Result;
        Assert.Equal(
            ["1 桟橋について", "2 照明について"],
            result.Entries.Select(entry => entry.Group)
        );
    }

    [Theory]
    // A sentence without its end, beside its response.
    [InlineData("ご意見 市の考え方\n桟橋が狭い。 広げます。\n暗いのは困る 明るくします。\n")]
    // The opinion and the paragraphs of its response on lines of their own.
    [InlineData(
        "ご意見 市の考え方\n桟橋が狭い。 広げます。\n暗い。\n\n明るくします。\n\n古い。 直します。\n"
    )]
    [InlineData("ご意見 市の考え方\n桟橋が狭い。\n\n広げます。\n")]
    [InlineData("意見の概要 意見数 市の考え方\n桟橋が狭い。 広げます。\n")]
    [InlineData("意見に対する市の考え方\n桟橋が狭い。 広げます。\n")]
    [InlineData("意見の概要 と 市の考え方\n桟橋が狭い。 広げます。\n")]
    public void Where_a_row_may_be_lost_nothing_is_read(string text) =>
        Assert.Empty(ResultDocument.Parse(text).Result.Entries);

    private static IEnumerable<string> Texts(ConsultationResult result) =>
        result.Entries.Select(entry =>
            $"{entry.Opinions[0].Text.ToPlainText()}>{entry.Response?.Text.ToPlainText()}"
        );
}
