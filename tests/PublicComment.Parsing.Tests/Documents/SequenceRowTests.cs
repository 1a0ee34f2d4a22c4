using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>What belongs to a row whose cells stand behind each other, and what only looks like a part or an end of it.</summary>
public class SequenceRowTests
{
    private const string Header = "No.\n意見\n市の考え方\n";

    [Fact]
    public void The_page_of_a_place_stands_below_the_number_and_is_that_of_no_sheet()
    {
        ValueList<ResultEntry> entries = ResultDocument
            .Parse(
                "番号\nページ番号\n項目\n意見\n市の考え方\n1\n2\n3.1 照明\n公園へ行く道が暗いので照明を増やしてほしい。\n来年度に照明を増設することとしています。\n2\n14\n3.2 歩道\n駅前の歩道が狭いので広げてほしい。\n用地の都合で広げることは考えていません。\n"
            )
            .Result.Entries;
        Assert.Equal(["1", "2"], entries.Select(entry => entry.Opinions[0].Number));
        Assert.Equal(
            ["2\n3.1 照明", "14\n3.2 歩道"],
            entries.Select(entry => entry.Opinions[0].Place)
        );
    }

    [Fact]
    public void Below_other_headings_a_number_alone_is_that_of_a_sheet() =>
        Assert.All(
            ResultDocument
                .Parse(
                    "番号\n項目\n意見\n市の考え方\n1\n14\n照明\n公園へ行く道が暗いので照明を増やしてほしい。\n来年度に照明を増設することとしています。\n2\n15\n歩道\n駅前の歩道が狭いので広げてほしい。\n用地の都合で広げることは考えていません。\n"
                )
                .Result.Entries,
            entry => Assert.DoesNotContain('1', entry.Opinions[0].Place!)
        );

    [Theory]
    [InlineData("No.\nご意見の概要\nご意見に対する\n市の考え方\n")]
    [InlineData("番\n号\n御意見の\n概要\n御意見に対する\n考え方\n")]
    public void A_heading_may_be_broken_behind_any_word(string headings) =>
        Assert.Equal(
            ["1:暗い。>明るくします。", "2:狭い。>広げます。"],
            Lines(headings + "1\n暗い。\n明るくします。\n2\n狭い。\n広げます。\n")
        );

    [Fact]
    public void A_row_cut_in_its_first_line_has_the_place_of_a_row_above() =>
        Assert.Equal(
            ["照明", "照明"],
            ResultDocument
                .Parse(
                    "番号 項目 意見 市の考え方\n1 照明 公園へ行く道が暗いので増やしてほしい。 来年度に照明を増設することとしています。\n2 照明 (駅前では)夜に"
                )
                .Result.Entries.Select(entry => entry.Opinions[0].Place)
        );

    [Fact]
    public void Other_words_before_a_blank_are_no_place_there() =>
        Assert.Null(
            ResultDocument
                .Parse(
                    "番号 項目 意見 市の考え方\n1 照明 公園へ行く道が暗いので増やしてほしい。 来年度に照明を増設することとしています。\n2 駅前 夜に"
                )
                .Result.Entries[1]
                .Opinions[0]
                .Place
        );

    [Fact]
    public void The_title_of_the_section_below_that_of_the_page_heads_no_columns() =>
        Assert.Equal(
            ["1:暗い。>明るくします。", "2:狭い。>広げます。"],
            Lines(
                "港湾計画パブリック・コメント\n【意見のあらましと市の考え方】\n1\n港湾計画への意見\n番号 意見のあらまし 市の考え方\n1\n暗い。\n明るくします。\n2\n狭い。\n広げます。\n"
            )
        );

    [Fact]
    public void A_heading_of_two_words_with_a_point_between_is_that_of_a_column() =>
        Assert.Equal(
            ["1:暗い。>明るくします。", "2:狭い。>広げます。"],
            Lines(
                "番号 提出された意見・情報 意見・情報に対する市の考え方\n1 暗い。 明るくします。\n2 狭い。 広げます。\n"
            )
        );

    [Fact]
    public void Nothing_need_head_the_numbers() =>
        Assert.Equal(
            ["1:暗い。>明るくします。", "2:狭い。>広げます。"],
            Lines("意見の要旨\n市の考え方\n1\n暗い。\n明るくします。\n2\n狭い。\n広げます。\n")
        );

    [Theory]
    [InlineData("意見の要旨\n市の考え方\n2\n暗い。\n明るくします。\n3\n狭い。\n広げます。\n")]
    [InlineData("意見の要旨\n市の考え方\n1 暗い。\n明るくします。\n2 狭い。\n広げます。\n")]
    [InlineData("御意見の\n概要\n市の考え方\n1\n暗い。\n明るくします。\n2\n狭い。\n広げます。\n")]
    public void Without_their_heading_the_numbers_stand_alone_from_1_on(string text) =>
        Assert.Empty(ResultDocument.Parse(text).Result.Entries);

    [Fact]
    public void The_name_of_a_body_may_take_several_lines()
    {
        ValueList<ResultEntry> entries = ResultDocument
            .Parse(
                "No.\n意見提出者\n意見\n市の考え方\n\n1\n\n一般社団法人\n港湾協会\n\n暗い。\n\n明るくします。\n\n2\n\n個人\n\n狭い。\n\n広げます。\n"
            )
            .Result.Entries;
        Assert.Equal(
            ["一般社団法人港湾協会|暗い。", "個人|狭い。"],
            entries.Select(entry =>
                $"{entry.Opinions[0].Submitter?.Text}|{entry.Opinions[0].Text.ToPlainText()}"
            )
        );
    }

    [Fact]
    public void Behind_a_page_a_blank_line_parts_what_goes_on_from_each_text()
    {
        ResultEntry entry = ResultDocument
            .Parse(
                $"{Header}\n1\n\n桟橋が狭い。具体的には、\n\n幅を広げます。\n\n－ 1 －\n\n{Header}\n二人が並べない。\n\n手すりも付けます。\n\n2\n\n暗い。\n\n明るくします。\n"
            )
            .Result.Entries[0];
        Assert.Equal(
            "桟橋が狭い。具体的には、二人が並べない。",
            entry.Opinions[0].Text.ToPlainText()
        );
        Assert.Equal(
            "幅を広げます。手すりも付けます。",
            entry.Response?.Text.ToPlainText().ReplaceLineEndings("")
        );
    }

    [Fact]
    public void An_opinion_may_have_no_response()
    {
        ValueList<ResultEntry> entries = ResultDocument
            .Parse(Header + "1\n暗い。\n明るくします。\n2\n狭い。\n広げます。\n3\n桟橋が古い。\n")
            .Result.Entries;
        Assert.Equal("桟橋が古い。", entries[^1].Opinions[^1].Text.ToPlainText());
    }

    [Fact]
    public void Rows_most_of_which_have_one_text_are_no_table() =>
        Assert.Empty(
            ResultDocument
                .Parse(Header + "1\n暗い。\n2\n狭い。\n3\n古い。\n4\n遠い。\n直します。\n")
                .Result.Entries
        );

    [Fact]
    public void Lines_with_the_word_above_the_first_row_head_the_next_ones()
    {
        ValueList<ResultEntry> entries = ResultDocument
            .Parse(
                Header
                    + "基本政策1　活力ある港\n政策(5)　観光の拡大\n1\n暗い。\n明るくします。\n"
                    + "基本政策2　安らぎのある港\n政策(1)　参画の促進\n2\n狭い。\n広げます。\n"
            )
            .Result.Entries;
        Assert.Equal(
            [
                "基本政策1 活力ある港\n政策(5) 観光の拡大",
                "基本政策2 安らぎのある港\n政策(1) 参画の促進",
            ],
            entries.Select(entry => entry.Group?.Replace('\u3000', ' '))
        );
        Assert.Equal("明るくします。", entries[0].Response?.Text.ToPlainText());
    }

    [Theory]
    [InlineData("2 階部分を広げます。")]
    [InlineData("2 か所に増やします。")]
    [InlineData("２．　評価の結果を公表します。")]
    [InlineData("(2)　評価の結果を公表します。")]
    public void A_number_inside_a_text_begins_no_row(string line)
    {
        ValueList<ResultEntry> entries = ResultDocument
            .Parse(
                $"{Header}1\n暗い。\n■照明について\n明るくします。\n{line}\n2\n狭い。\n■港について\n広げます。\n"
            )
            .Result.Entries;
        Assert.Equal(["1", "2"], entries.Select(entry => entry.Opinions[0].Number));
        Assert.EndsWith(line, entries[0].Response?.Text.ToPlainText(), StringComparison.Ordinal);
        Assert.Equal("狭い。", entries[1].Opinions[0].Text.ToPlainText());
    }

    [Fact]
    public void A_number_that_stands_alone_goes_before_one_with_words_behind_it() =>
        Assert.Equal(
            [
                "1:次の案はどうか。\n1 港の案\n2 川の案>■案について\n検討します。",
                "2:狭い。>■港について\n広げます。",
            ],
            Lines(
                $"{Header}1\n次の案はどうか。\n1 港の案\n2 川の案\n■案について\n検討します。\n2\n狭い。\n■港について\n広げます。\n"
            )
        );

    [Fact]
    public void A_row_may_begin_with_its_number_before_its_words() =>
        Assert.Equal(
            ["1:暗い。>明るくします。", "2:人口が減る港は狭い。>広げます。", "3:古い。>直します。"],
            Lines(
                $"{Header}1\n暗い。\n明るくします。\n2 人口が減る港は狭い。\n広げます。\n3\n古い。\n直します。\n"
            )
        );

    [Fact]
    public void A_number_above_headings_that_stand_again_is_that_of_the_page() =>
        Assert.Equal(
            ["1:暗いので、困る。>明るくします。", "2:狭い。>広げます。"],
            Lines(
                $"{Header}1\n暗いので、\n明るくします。\n2\n{Header}困る。\n2\n狭い。\n広げます。\n"
            )
        );

    [Theory]
    [InlineData("足湯を設け\n", "てほしい。\n■足湯について\n設けます。\n")]
    [InlineData("足湯を設けてほし\nいと考えて\n", "います。\n■足湯について\n設けます。\n")]
    [InlineData("足湯を設けてほしい。\n", "■足湯について\n設けます。\n")]
    public void A_response_may_begin_on_the_page_behind_its_opinion(string first, string next)
    {
        string[] entries = Lines(
            $"{Header}1\n暗い。\n■照明について\n明るくします。\n2\n{first}- 5 -\n{Header}{next}3\n狭い。\n■港について\n広げます。\n"
        );
        Assert.Equal(
            [
                "1:暗い。>■照明について\n明るくします。",
                $"2:{(first + next).Split('■')[0].Replace("\n", "", StringComparison.Ordinal)}>■足湯について\n設けます。",
                "3:狭い。>■港について\n広げます。",
            ],
            entries
        );
    }

    [Fact]
    public void A_topic_before_the_text_that_a_page_cuts_is_no_unended_sentence() =>
        Assert.Equal(
            [
                "1:暗い。>■照明について\n明るくすることを検討します。",
                "2:狭い。>■港について\n広げます。",
            ],
            Lines(
                $"{Header}1\n暗い。\n■照明について\n明るくすることを検\n- 5 -\n{Header}討します。\n2\n狭い。\n■港について\n広げます。\n"
            )
        );

    [Theory]
    [InlineData("白波市港湾計画　結果\n1 / 2\n", "白波市港湾計画　結果\n2 / 2\n")]
    [InlineData("1 / 2\n白波市港湾計画　結果\n", "2 / 2\n白波市港湾計画　結果\n")]
    [InlineData("白波市港湾計画　結果\n", "白波市港湾計画　結果\n")]
    public void What_runs_along_the_pages_is_no_part_of_a_text(string first, string second) =>
        Assert.Equal(
            ["1:暗い。>明るくします。", "2:狭い港は、困る。>広げます。", "3:古い。>直します。"],
            Lines(
                $"{Header}1\n暗い。\n明るくします。\n{first}{Header}2\n狭い港は、\n{second}{Header}困る。\n広げます。\n3\n古い。\n直します。\n"
            )
        );

    [Fact]
    public void Page_numbers_inside_a_row_and_below_the_last_one_are_kept_once()
    {
        ValueList<string> notes = ResultDocument
            .Parse(
                $"{Header}1\n暗いので、\n- 2 -\n困る。\n明るくします。\n2\n狭い。\n広げます。\n\n以上のとおりです。\n- 3 -\n御協力に感謝します。\n"
            )
            .Result.Notes;
        Assert.Equal(["- 2 -", "以上のとおりです。", "- 3 -", "御協力に感謝します。"], notes);
    }

    [Fact]
    public void Of_lines_with_the_shape_those_that_name_topics_begin_responses()
    {
        const string Rows =
            "1\n次の点を望む。\n■歩道の段差\n段差が大きい。\n■歩道の段差について\n直します。\n"
            + "2\n計画にある「\n■港の整備」が分からない。\n■港の整備について\n追記しました。\n"
            + "3\n次を望む。\n■照明\n■案内板\n置いてほしい。\n御意見のとおり置きます。\n";
        string[] entries = Lines(Header + Rows);
        Assert.StartsWith("1:次の点を望む。", entries[0], StringComparison.Ordinal);
        Assert.EndsWith(">■歩道の段差について\n直します。", entries[0], StringComparison.Ordinal);
        Assert.EndsWith(">■港の整備について\n追記しました。", entries[1], StringComparison.Ordinal);
        Assert.EndsWith(
            "置いてほしい。>御意見のとおり置きます。",
            entries[2],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_flag_above_headings_that_stand_again_runs_along_no_pages()
    {
        const string Headings = "No.\n意見\n市の考え方\n修正の有無\n";
        Assert.Equal(
            ["あり", "あり", "なし"],
            ResultDocument
                .Parse(
                    $"{Headings}1\n暗い。\n明るくします。\nあり\n{Headings}2\n狭い。\n広げます。\nあり\n{Headings}3\n古い。\n直しません。\nなし\n"
                )
                .Result.Entries.Select(entry => entry.Amendment.Text)
        );
    }

    [Theory]
    [InlineData("今後の参考", "その他")]
    [InlineData("Ａ", "Ｂ")]
    [InlineData("盛込済", "反映")]
    public void A_short_word_that_most_rows_end_with_is_the_flag(string first, string second)
    {
        ValueList<ResultEntry> entries = ResultDocument
            .Parse(
                $"No.\n意見\n市の考え方\n対応区分\n1\n暗い。\n明るくします。\n{first}\n2\n狭い。\n広げます。\n{second}\n3\n古い。\n直します。\n{first}\n"
            )
            .Result.Entries;
        Assert.Equal([first, second, first], entries.Select(entry => entry.Amendment.Text));
        Assert.Equal(
            ["明るくします。", "広げます。", "直します。"],
            entries.Select(entry => entry.Response?.Text.ToPlainText())
        );
    }

    [Fact]
    public void A_numbered_heading_below_a_row_heads_the_next_ones()
    {
        ValueList<ResultEntry> entries = ResultDocument
            .Parse(
                $"{Header}第１章　総論\n1\n暗い。\n明るくします。\n第２章　各論\n2\n狭い。\n広げます。\n"
            )
            .Result.Entries;
        Assert.Equal(["第１章　総論", "第２章　各論"], entries.Select(entry => entry.Group));
        Assert.Equal("明るくします。", entries[0].Response?.Text.ToPlainText());
    }

    [Fact]
    public void Contacts_end_the_table()
    {
        ConsultationResult result = ResultDocument
            .Parse(
                $"{Header}1\n暗い。\n明るくします。\n2\n狭い。\n広げます。\n問い合わせ先\n白波市港湾課\n電話 0123-45-6789\n"
            )
            .Result;
        Assert.Equal("広げます。", result.Entries[^1].Response?.Text.ToPlainText());
    }

    [Theory]
    [InlineData(
        "1\n次の設備を備えてほしい。\n○間仕切り\n○更衣室\n■間仕切りについて\n備えます。\n2\n次の設備を備えてほしい。\n○案内板\n○照明\n■案内板について\n設けます。\n",
        "次の設備を備えてほしい。\n○間仕切り\n○更衣室>■間仕切りについて\n備えます。"
    )]
    [InlineData(
        "1\n■駅前\n駐車場が狭くて困る。\n■駅前について\n広げます。\n2\n暗い。\n■照明について\n明るくします。\n",
        "■駅前\n駐車場が狭くて困る。>■駅前について\n広げます。"
    )]
    [InlineData(
        "1\n暗い。\n○来年度に増やします。\n2\n次を望む。\n○案内板\n○照明\n○来年度に設けます。\n3\n古い。\n○直します。\n",
        "暗い。>○来年度に増やします。"
    )]
    [InlineData(
        "1\n次を望む。\n○間仕切りを備える。\n○更衣室を設ける。\n\n備えました。\n\n2\n次を望む。\n○案内板を置く。\n○照明を増やす。\n\n置きました。\n",
        "次を望む。\n○間仕切りを備える。\n○更衣室を設ける。>備えました。"
    )]
    public void The_lists_of_opinions_are_no_beginnings_of_responses(string rows, string first) =>
        Assert.Equal($"1:{first}", Lines(Header + rows)[0]);

    private static string[] Lines(string text) => EntryLine.Of(ResultDocument.Parse(text).Result);
}
