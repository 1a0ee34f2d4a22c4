using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Opinions and responses without a table, under labels or behind them.</summary>
public class LabelledParagraphTests
{
    [Theory]
    [InlineData("（意見）\n{0}\n（回答）\n{1}\n")]
    [InlineData("（意見）{0}\n（市の考え方）{1}\n")]
    [InlineData("【意見の概要】\n{0}\n【市の考え方】\n{1}\n")]
    [InlineData("【意見】　{0}\n【回答】　{1}\n")]
    [InlineData("御意見の概要　{0}\n御意見に対する考え方　{1}\n")]
    [InlineData("提出された意見 {0}\n市の考え方 {1}\n")]
    [InlineData("コメントの概要\n{0}\n金融庁の考え方\n{1}\n")]
    [InlineData("○意見：{0}\n→回答：{1}\n")]
    [InlineData("＜御意見の内容＞\n{0}\n＜御意見に対する考え方＞\n{1}\n")]
    [InlineData("ご意見の概要\n{0}\n\nご意見に対する市の考え方\n{1}\n")]
    [InlineData("いただいたご意見(1件)\n{0}\n\nご意見に対する市の考え方\n{1}\n")]
    public void A_label_opens_a_cell(string layout)
    {
        ResultEntry entry = Assert.Single(
            Parse(
                string.Format(null, layout, "防波堤を延ばしてほしい。", "5ページに追記しました。")
            )
        );
        Assert.Equal(
            ("防波堤を延ばしてほしい。", "5ページに追記しました。"),
            (entry.Opinions[0].Text.ToPlainText(), entry.Response?.Text.ToPlainText())
        );
        Assert.Null(entry.Opinions[0].Number);
    }

    [Fact]
    public void Few_words_behind_a_label_are_no_part_of_it() =>
        Assert.Equal(
            [(null, "短い", "延ばす")],
            Parse("【意見】短い\n【回答】延ばす\n").Select(Whole)
        );

    [Theory]
    [InlineData("資料編に示しています。")]
    [InlineData("別紙のとおりです。")]
    public void A_short_answer_that_names_an_attachment_is_no_label_of_one(string answer) =>
        Assert.Equal(
            [(null, "試算を示してほしい。", answer)],
            Parse($"【意見】\n試算を示してほしい。\n【回答】\n{answer}\n").Select(Whole)
        );

    [Theory]
    [InlineData(
        "○ 防波堤が短い。\n→ 延ばします。\n\n○ 駐車場が狭い。\n舗装も悪い。\n→ 広げます。\n",
        null
    )]
    [InlineData(
        "Q1　防波堤が短い。\nA1　延ばします。\n\nQ2　駐車場が狭い。\n舗装も悪い。\nA2　広げます。\n",
        "1"
    )]
    [InlineData(
        "問１．防波堤が短い。\n答．延ばします。\n問２．駐車場が狭い。\n舗装も悪い。\n答．広げます。\n",
        "１"
    )]
    [InlineData(
        "航空庁の見直しの結果について\n\n防波堤が短い。\n\n（海風庁の考え方）\n\n延ばします。\n\n駐車場が狭い。\n舗装も悪い。\n\n（海風庁の考え方）\n\n広げます。\n",
        null
    )]
    public void Marks_or_the_labels_of_responses_alone_tell_the_pairs(string text, string? number)
    {
        ValueList<ResultEntry> entries = Parse(text);
        Assert.Equal(
            [("防波堤が短い。", "延ばします。"), ("駐車場が狭い。／舗装も悪い。", "広げます。")],
            entries.Select(entry =>
                (
                    entry.Opinions[0].Text.ToPlainText().Replace('\n', '／'),
                    entry.Response!.Text.ToPlainText()
                )
            )
        );
        Assert.Equal(number, entries[0].Opinions[0].Number);
    }

    [Theory]
    [InlineData("○ 募集期間\n→ 令和7年6月\n○ 提出先\n→ 海風庁\n")]
    [InlineData("○ 防波堤が短い。\n→ 延ばします。\n")]
    [InlineData("○ 防波堤が短い。\n○ 駐車場が狭い。\n→ 延ばします。\n→ 広げます。\n")]
    [InlineData("Quite so.\nAnd then.\nQuick.\nAs before.\n")]
    public void Other_marks_tell_no_pairs(string text) => Assert.Empty(Parse(text));

    [Fact]
    public void What_is_said_of_an_opinion_stands_between_its_number_and_its_label()
    {
        ValueList<ResultEntry> entries = Parse(
            "○　第２条関係\n\n番号　1\n　提出者　個人\n　提出意見　防波堤が短い。\n　考え方　延ばします。\n\n"
                + "○　第３条関係\n\n番号　2\n　提出者　団体\n　提出意見　駐車場が狭い。\n　考え方　広げます。\n"
        );
        Assert.Equal(
            [
                ("番号　1", "防波堤が短い。", "延ばします。"),
                ("番号　2", "駐車場が狭い。", "広げます。"),
            ],
            entries.Select(Whole)
        );
        Assert.Equal(
            [
                ("○　第２条関係", SubmitterKind.Individual),
                ("○　第３条関係", SubmitterKind.Organization),
            ],
            entries.Select(entry => (entry.Group!, entry.Opinions[0].Submitter!.Kind))
        );
    }

    [Fact]
    public void A_definition_list_holds_pairs()
    {
        ValueList<ResultEntry> entries = Parse(
            "<html><body><dl><dt>ご意見1</dt><dd>防波堤が短い。</dd><dt>市の考え方</dt><dd>延ばします。</dd>"
                + "<dt>ご意見2</dt><dd>駐車場が狭い。</dd><dt>市の考え方</dt><dd>広げます。</dd></dl></body></html>"
        );
        Assert.Equal(
            [("1", "防波堤が短い。", "延ばします。"), ("2", "駐車場が狭い。", "広げます。")],
            entries.Select(Whole)
        );
    }

    [Theory]
    [InlineData(
        "| 意見1 | 防波堤が短い。 |\n|---|---|\n| 市の考え方 | 延ばします。 |\n| 意見2 | 駐車場が狭い。 |\n| 市の考え方 | 広げます。 |\n"
    )]
    [InlineData(
        "<html><body><table><tr><th>番号</th><td>1</td></tr><tr><th>意見の概要</th><td>防波堤が短い。</td></tr><tr><th>回答</th><td>延ばします。</td></tr></table>"
            + "<table><tr><th>番号</th><td>2</td></tr><tr><th>意見の概要</th><td>駐車場が狭い。</td></tr><tr><th>回答</th><td>広げます。</td></tr></table></body></html>"
    )]
    public void Labels_may_stand_in_the_first_column_of_a_table(string document) =>
        Assert.Equal(
            [("1", "防波堤が短い。", "延ばします。"), ("2", "駐車場が狭い。", "広げます。")],
            Parse(document)
                .Select(Whole)
                .Select(entry => entry with { Number = entry.Number?[^1..] })
        );

    [Theory]
    [InlineData(
        "<tr><td>1</td><td>[お寄せいただいた意見]<br>防波堤が短い。<br><br>[市の検討結果]<br>延ばします。</td></tr>"
            + "<tr><td>2</td><td>[お寄せいただいた意見]<br>駐車場が狭い。<br><br>[市の検討結果]<br>広げます。</td></tr>"
    )]
    [InlineData(
        "<tr><td rowspan=2>1</td><td>【意見】防波堤が短い。</td></tr><tr><td>【検討結果と理由】延ばします。</td></tr>"
            + "<tr><td rowspan=2>2</td><td>【意見】駐車場が狭い。</td></tr><tr><td>【検討結果と理由】広げます。</td></tr>"
    )]
    public void A_cell_may_hold_an_opinion_and_its_response(string rows) =>
        Assert.Equal(
            [("1", "防波堤が短い。", "延ばします。"), ("2", "駐車場が狭い。", "広げます。")],
            Parse(
                    $"<html><body><table><tr><th>項目</th><th>お寄せいただいた意見と市の検討結果</th></tr>{rows}</table></body></html>"
                )
                .Select(Whole)
        );

    [Fact]
    public void A_topic_beside_such_a_cell_heads_it() =>
        Assert.Equal(
            [("施設の整備", "防波堤が短い。"), ("利用者への配慮", "駐車場が狭い。")],
            Parse(
                    "<html><body><table><tr><td>施設の整備</td><td>[意見]<br>防波堤が短い。<br>[回答]<br>延ばします。</td></tr>"
                        + "<tr><td>利用者への配慮</td><td>[意見]<br>駐車場が狭い。<br>[回答]<br>広げます。</td></tr></table></body></html>"
                )
                .Select(entry => (entry.Group, entry.Opinions[0].Text.ToPlainText()))
        );

    [Fact]
    public void Lines_between_two_labels_of_a_cell_stay_one_paragraph() =>
        Assert.Equal(
            "短い。\n高さも足りない。",
            Parse(
                "<html><body><table><tr><td>1</td><td>[意見]<br>短い。<br>高さも足りない。<br><br>[回答]<br>延ばします。</td></tr></table></body></html>"
            )[0]
                .Opinions[0]
                .Text.ToPlainText()
        );

    [Theory]
    [InlineData("1 [お寄せいただいた意見]\n", "1")]
    [InlineData("（１）【意見】", "（１）")]
    [InlineData("No.1（いただいた御意見）\n", "No.1")]
    public void The_number_may_stand_before_the_bracket_of_a_label(string label, string number) =>
        Assert.Equal(
            [(number, "防波堤が短い。", "延ばします。")],
            Parse($"{label}防波堤が短い。\n[市の検討結果]\n延ばします。\n").Select(Whole)
        );

    [Theory]
    [InlineData(
        "[意見の提出状況]\n封書　4通\n\n１　計画について\n\n意見の概要意見に対する考え方\n甲です。乙です。\n"
    )]
    [InlineData(
        "【意見の提出方法】\n郵送\n\n【意見募集の結果】\n\n御意見の内容　御意見に対する考え方\n甲です。乙です。\n"
    )]
    [InlineData("No.\n意見（原文）\n市の考え方\n甲です。\n乙です。\n1\n")]
    [InlineData("意見の内容\nNo\n1\n意見に対する県の考え方\n甲です。\n乙です。\n")]
    [InlineData(
        "みなと計画（素案）\nに対するパブリックコメントへの回答\n⑵ 意見を提出できるもの\n市民\n"
    )]
    public void Headings_that_lost_their_columns_are_no_labels(string document)
    {
        ResultDocument read = ResultDocument.Parse(document);
        Assert.Empty(read.Result.Entries);
        Assert.Contains(read.Diagnostics, found => found.Id == "PC0301");
    }

    [Fact]
    public void What_a_letter_states_of_the_case_is_no_label()
    {
        ResultDocument document = ResultDocument.Parse(
            "検討結果公表日 平成30年8月15日(水曜日)\n意見募集期間 平成30年6月26日(火曜日)から7月25日(水曜日)\n"
                + "提出された意見件数 63件(14人)\n1 [意見]\n防波堤が短い。\n[検討結果]\n延ばします。\n"
        );
        Assert.Equal(
            [("1", "防波堤が短い。", "延ばします。")],
            document.Result.Entries.Select(Whole)
        );
        Assert.Equal(
            (63, 14),
            (document.Result.DeclaredCounts.Opinions, document.Result.DeclaredCounts.Submitters)
        );
    }

    [Fact]
    public void Responses_behind_all_opinions_go_by_their_numbers() =>
        Assert.Equal(
            [("１", "防波堤が短い。", "延ばします。"), ("２", "駐車場が狭い。", "広げます。")],
            Parse(
                    "【意見１】防波堤が短い。\n【意見２】駐車場が狭い。\n【回答１】延ばします。\n【回答２】広げます。\n"
                )
                .Select(Whole)
        );

    [Fact]
    public void A_numbered_heading_about_opinions_heads_a_group()
    {
        ResultEntry entry = Assert.Single(
            Parse("１．防波堤に関する意見\n【意見】短い。\n【回答】延ばします。\n")
        );
        Assert.Equal("１．防波堤に関する意見", entry.Group);
    }

    [Fact]
    public void A_number_stands_on_the_line_above_the_label() =>
        Assert.Equal(
            [("No.1", "短い。", "延ばします。"), ("No.2", "狭い。", "広げます。")],
            Parse(
                    "No.1\n（ご意見）\n短い。\n（市の考え方）\n延ばします。\n\n- 1 -\n\nNo.2\n（ご意見）\n狭い。\n（市の考え方）\n広げます。\n"
                )
                .Select(Whole)
        );

    [Fact]
    public void Contacts_and_page_numbers_are_no_part_of_a_response()
    {
        ConsultationResult result = ResultDocument
            .Parse(
                "（意見）\n短い。\n（回答）\n延ばし\n- 1 -\nます。\n問い合わせ先\nみなと市港湾課　電話 000-0000\n"
            )
            .Result;
        Assert.Equal("延ばし\nます。", Assert.Single(result.Entries).Response?.Text.ToPlainText());
        Assert.Equal(["- 1 -", "問い合わせ先", "みなと市港湾課　電話 000-0000"], result.Notes);
    }

    private static (string? Number, string Opinion, string? Response) Whole(ResultEntry entry) =>
        (
            entry.Opinions[0].Number,
            entry.Opinions[0].Text.ToPlainText(),
            entry.Response?.Text.ToPlainText()
        );

    [Theory]
    [InlineData(
        "意見1.\n防波堤が短い。\n回答1.\n延ばします。\n意見2.\n灯台が暗い。\n回答2.\n改めます。"
    )]
    [InlineData(
        "意見1\n防波堤が短い。\n意見１に対する回答\n延ばします。\n意見2\n灯台が暗い。\n意見２に対する回答\n改めます。"
    )]
    [InlineData(
        "意見総数：2件\n意見1\n防波堤が短い。\n町の検討結果\n延ばします。\n意見2\n灯台が暗い。\n町の検討結果\n改めます。"
    )]
    [InlineData(
        "防波堤案に係る意見と\nそれに対する町の考え方\n意見趣旨1\n防波堤が短い。\n回答\n延ばします。\n意見趣旨2\n灯台が暗い。\n回答\n改めます。"
    )]
    [InlineData(
        "<html><body><ol><li>（御意見1）<br>防波堤が短い。<br>（見解）<br>延ばします。</li><li>（御意見2）<br>灯台が暗い。<br>（見解）<br>改めます。</li></ol></body></html>"
    )]
    public void Labels_have_many_forms(string text) =>
        Assert.Equal(
            ["1:防波堤が短い。>延ばします。", "2:灯台が暗い。>改めます。"],
            EntryLine.Of(ResultDocument.Parse(text).Result)
        );

    [Theory]
    [InlineData("意見等\n甲です。\n市の考え方など\n乙です。", "::甲です。>乙です。")]
    [InlineData(
        "その他の意見\n意見1\n甲です。\n回答\n乙です。",
        "その他の意見:1:甲です。>乙です。"
    )]
    [InlineData(
        "意見1\n全体に対する意見\n意見\n甲です。\n回答\n乙です。",
        "全体に対する意見:1:甲です。>乙です。"
    )]
    [InlineData(
        "意見の要旨および町の考え方\n前置きです。\n意見1\n甲です。\n回答\n乙です。",
        ":1:甲です。>乙です。"
    )]
    [InlineData(
        "ご意見・市の考え方\n前置きです。\n意見1\n甲です。\n回答\n乙です。",
        ":1:甲です。>乙です。"
    )]
    [InlineData("意見\n6件(3人)\n意見1\n甲です。\n回答\n乙です。", ":1:甲です。>乙です。")]
    public void What_stands_behind_a_label_tells_what_it_is(string text, string expected)
    {
        ConsultationResult result = ResultDocument.Parse(text).Result;
        string entry = Assert.Single(EntryLine.Of(result));
        Assert.Equal(expected, $"{result.Entries[0].Group}:{entry}");
    }

    [Theory]
    [InlineData(
        "■その他の意見\n甲です。\n■市の考え方\n乙です。\n■その他の意見\n丙です。\n■市の考え方\n丁です。",
        ":甲です。>乙です。",
        ":丙です。>丁です。"
    )]
    [InlineData(
        "意見1\n甲です。\n回答\n乙です。\n修正箇所：第1章\n意見2\n丙です。\n回答\n丁です。",
        "1:甲です。>乙です。\n修正箇所：第1章",
        "2:丙です。>丁です。"
    )]
    [InlineData(
        "【ご意見】\n道の整備について\n【回答】\n乙です。\n【ご意見】\n丙です。\n【回答】\n丁です。",
        ":道の整備について>乙です。",
        ":丙です。>丁です。"
    )]
    [InlineData(
        "意見\n3件(重複を含む)の事故があった道を直してほしい。\n回答\n乙です。\n意見\n丙です。\n回答\n丁です。",
        ":3件(重複を含む)の事故があった道を直してほしい。>乙です。",
        ":丙です。>丁です。"
    )]
    public void What_only_looks_like_another_label_is_text(
        string text,
        string first,
        string second
    ) => Assert.Equal([first, second], EntryLine.Of(ResultDocument.Parse(text).Result));

    [Fact]
    public void A_short_opinion_without_response_is_no_heading() =>
        Assert.Equal(
            [":道の整備について>", ":橋です。>乙です。"],
            EntryLine.Of(
                ResultDocument
                    .Parse("【ご意見】\n道の整備について\n【ご意見】\n橋です。\n【回答】\n乙です。")
                    .Result
            )
        );

    [Theory]
    [InlineData("案に関する意見募集の概要\n意見総数：2件\n回答\n次のとおりです。")]
    [InlineData("港に関するご意見：77件\n回答\n次のとおりです。")]
    [InlineData("意見の採択により改正した箇所の有・無\n無\n回答\n次のとおりです。")]
    public void Lines_of_the_letter_are_no_labels(string text) =>
        Assert.Empty(ResultDocument.Parse(text).Result.Entries);

    [Fact]
    public void What_ends_as_a_topic_heads_the_labels_below_it()
    {
        ResultEntry entry = Assert.Single(
            ResultDocument
                .Parse(
                    "適用除外に関する意見\n（頂いた御意見）\n船が小さい。\n（国土保全省の考え方）\n改めます。"
                )
                .Result.Entries
        );
        Assert.Equal("適用除外に関する意見", entry.Group);
    }

    private static ValueList<ResultEntry> Parse(string text) =>
        ResultDocument.Parse(text).Result.Entries;
}
