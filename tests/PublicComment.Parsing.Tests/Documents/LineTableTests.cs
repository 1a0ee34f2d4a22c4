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

    [Theory]
    [InlineData("意　　見対 応 方 針")]
    [InlineData("ご意見の概要港町の考え方")]
    [InlineData("意見の概要意見に対する市の考え方")]
    [InlineData("御意見の内容ご意見への回答")]
    public void Headings_may_be_glued_together_or_letter_spaced(string headings) =>
        Assert.Equal(
            ["桟橋が狭い。>広げます。", "暗い。>明るくします。"],
            Texts(
                ResultDocument
                    .Parse($"{headings}\n桟橋が狭い。 広げます。\n暗い。 明るくします。\n")
                    .Result
            )
        );

    [Fact]
    public void Glued_headings_may_name_counts()
    {
        ResultEntry entry = Assert.Single(
            ResultDocument
                .Parse("項目ご意見件数対応方針\n桟橋 狭い。 2件 広げます。\n")
                .Result.Entries
        );
        Assert.Equal(("桟橋", 1), (entry.Opinions[0].Place, entry.Opinions[0].SimilarCount));
    }

    [Theory]
    [InlineData("意見の概要と市の考え方")]
    [InlineData("意見の概要及び考え方")]
    [InlineData("意見の概要および町の考え方")]
    [InlineData("意見の概要・市の考え方")]
    [InlineData("意見への対応")]
    [InlineData("意見募集に対する考え方")]
    [InlineData("意見の概要等と市の考え方")]
    [InlineData("市の意見市民の意見")]
    public void A_title_is_no_line_of_glued_headings(string title) =>
        Assert.Empty(
            ResultDocument
                .Parse($"{title}\n桟橋が狭い。 広げます。\n暗い。 明るくします。\n")
                .Result.Entries
        );

    [Fact]
    public void A_first_line_may_be_an_opinion_that_nobody_answers() =>
        Assert.Equal(
            ["改修に賛成する。>", "桟橋が狭い。>広げる。", "暗い。>明るくする。", "古い。>直す。"],
            Texts(
                ResultDocument
                    .Parse(
                        "意見 対応方針\n改修に賛成する。\n桟橋が狭い。 広げる。\n暗い。 明るくする。\n古い。 直す。\n"
                    )
                    .Result
            )
        );

    [Theory]
    // It may be the beginning of the opinion below it.
    [InlineData("意見 対応方針\n夜に来る。\n桟橋が狭い。 広げる。\n暗い。 明るくする。\n")]
    [InlineData(
        "意見 対応方針\n夜に来る。\n桟橋が狭い。 広げる。\n柵も付ける。\n暗い。 明るくする。\n古い。 直す。\n"
    )]
    [InlineData(
        "意見 対応方針\n※要約した。\n桟橋が狭い。 広げる。\n暗い。 明るくする。\n古い。 直す。\n"
    )]
    public void A_first_line_of_one_cell_may_be_anything_else(string text) =>
        Assert.Empty(ResultDocument.Parse(text).Result.Entries);

    [Theory]
    [InlineData("意見の概要 市の意見", 1)]
    [InlineData("意見の概要 当社の意見", 1)]
    [InlineData("意見の概要 市民の意見", 0)]
    [InlineData("意見の概要 審議会の意見", 0)]
    public void The_opinion_of_the_office_is_its_response(string headings, int entries) =>
        Assert.Equal(
            entries,
            ResultDocument.Parse($"{headings}\n桟橋が狭い。 広げます。\n").Result.Entries.Count
        );

    private const string Pages = "ページ ご意見 対応等\n31 桟橋が狭い。 広げます。\n";

    [Fact]
    public void The_page_number_of_a_table_of_pages_begins_a_row_that_an_excerpt_cuts()
    {
        ValueList<ResultEntry> entries = ResultDocument
            .Parse($"{Pages}31 夜は暗い。\n照明を増やして")
            .Result.Entries;
        Assert.Equal(
            ["31:桟橋が狭い。>広げます。", "31:夜は暗い。\n照明を増やして>"],
            entries.Select(entry =>
                $"{entry.Opinions[0].Place}:{entry.Opinions[0].Text.ToPlainText()}>{entry.Response?.Text.ToPlainText()}"
            )
        );
    }

    [Theory]
    [InlineData("32 夜は暗い。\n照明を増やします。\n")]
    [InlineData("32 夜は暗い。\n照明を増やしてほしい。\n33 古い。 直します。\n")]
    [InlineData("32 夜は暗い\n\n港湾課\n")]
    public void A_row_of_a_page_whose_response_nothing_shows_is_not_read(string rows) =>
        Assert.Empty(ResultDocument.Parse(Pages + rows).Result.Entries);

    [Fact]
    public void A_lower_number_is_that_of_a_list_in_the_response() =>
        Assert.Equal(
            "広げます。\n1 手すりも付けます。",
            Assert
                .Single(ResultDocument.Parse($"{Pages}1 手すりも付けます。\n").Result.Entries)
                .Response?.Text.ToPlainText()
        );

    private static IEnumerable<string> Texts(ConsultationResult result) =>
        result.Entries.Select(entry =>
            $"{entry.Opinions[0].Text.ToPlainText()}>{entry.Response?.Text.ToPlainText()}"
        );
}
