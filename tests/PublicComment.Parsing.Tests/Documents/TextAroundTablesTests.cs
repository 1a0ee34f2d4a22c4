using NodaTime;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>What stands between and behind tables, and belongs to a cell, heads rows, or is printed around the page.</summary>
public class TextAroundTablesTests
{
    private const string Head = "| No. | 意見 | 考え方 |\n|---|---|---|\n";

    [Theory]
    [InlineData("１　目的", "２　定義")]
    [InlineData("１ 目的", "２ 定義")]
    [InlineData("第１　目的", "第２　定義")]
    [InlineData("Ⅰ　目的", "Ⅱ　定義")]
    [InlineData("ア　目的", "イ　定義")]
    [InlineData("Ａ　目的", "Ｂ　定義")]
    [InlineData("（第１条）", "（第２条）")]
    [InlineData("別表第一", "別表第二")]
    [InlineData("意見者１", "意見者２")]
    [InlineData("提出者Ａ", "提出者Ｂ")]
    [InlineData("基本方針１　安全", "基本方針２　手続")]
    [InlineData("〈目的〉", "〈定義〉")]
    [InlineData("１．目的（３件）", "２．定義（１件）")]
    public void A_number_or_a_mark_heads_the_rows_below(string first, string second) =>
        Assert.Equal(
            [first, second],
            Parse(
                $"{first}\n\n{Head}| 1 | 甲です。 | 乙です。 |\n\n{second}\n\n{Head}| 2 | 丙です。 | 丁です。 |\n"
            )
                .Entries.Select(entry => entry.Group)
        );

    [Fact]
    public void Levels_of_headings_are_told_by_their_numbers() =>
        Assert.Equal(
            ["第１　総論\n１　目的", "第１　総論\n２　定義", "第２　各論\n１　許可"],
            Parse(
                $"第１　総論\n\n１　目的\n\n{Head}| 1 | 甲です。 | 乙です。 |\n\n２　定義\n\n{Head}| 2 | 丙です。 | 丁です。 |\n\n第２　各論\n\n１　許可\n\n{Head}| 3 | 戊です。 | 己です。 |\n"
            )
                .Entries.Select(entry => entry.Group)
        );

    [Theory]
    [InlineData("１　条例（案）に関する意見")]
    [InlineData("１　人材の育成")]
    [InlineData("２　分野ごとの取組")]
    public void A_wide_blank_tells_a_heading_from_a_count(string heading) =>
        Assert.Equal(
            heading,
            Assert.Single(Parse($"{heading}\n\n{Head}| 1 | 甲です。 | 乙です。 |\n").Entries).Group
        );

    [Theory]
    [InlineData("第8条　意見の内容の公表")]
    [InlineData("第9条　コメントへの対応")]
    public void Articles_on_opinions_head_groups(string heading) =>
        Assert.Equal(
            heading,
            Assert.Single(Parse($"{heading}\n\n{Head}| 1 | 甲です。 | 乙です。 |\n").Entries).Group
        );

    [Theory]
    [InlineData("## パブリック・コメントに対する町の考え方について")]
    [InlineData("3) 意見の要旨と反映内容")]
    [InlineData("4．意見内容")]
    public void A_caption_heads_no_group(string caption)
    {
        ConsultationResult result = Parse($"{caption}\n\n{Head}| 1 | 甲です。 | 乙です。 |\n");
        Assert.Null(Assert.Single(result.Entries).Group);
        Assert.Contains(caption.TrimStart('#', ' '), result.Notes);
    }

    [Theory]
    [InlineData("１　総論", "２　各論")]
    [InlineData("## 3 総論について", "## 4 各論について")]
    public void A_sentence_may_stand_below_headings_of_one_style(string first, string second) =>
        Assert.Equal(
            [first.TrimStart('#', ' '), second.TrimStart('#', ' ')],
            Parse(
                $"意見募集の結果\n\n２　募集の方法\n\n市のホームページに掲載しました。\n\n{first}\n\n次の意見をいただきました。\n\n{Head}| 1 | 甲です。 | 乙です。 |\n\n{second}\n\n次の意見をいただきました。\n\n{Head}| 2 | 丙です。 | 丁です。 |\n"
            )
                .Entries.Select(entry => entry.Group)
        );

    [Fact]
    public void A_single_heading_with_a_sentence_below_is_the_letters() =>
        Assert.Null(
            Assert
                .Single(
                    Parse(
                        $"３　寄せられた声\n\n次の意見をいただきました。\n\n{Head}| 1 | 甲です。 | 乙です。 |\n"
                    ).Entries
                )
                .Group
        );

    [Theory]
    [InlineData("３　担当部署　白波市環境部環境政策課")]
    [InlineData("４．問い合わせ先")]
    [InlineData("（２）募集期間")]
    public void A_label_of_the_letter_heads_no_group(string line) =>
        Assert.Null(
            Assert.Single(Parse($"{line}\n\n{Head}| 1 | 甲です。 | 乙です。 |\n").Entries).Group
        );

    [Fact]
    public void What_remains_stands_beside_the_groups_before_it() =>
        Assert.Equal(
            ["■ 施設", "＜その他＞"],
            Parse(
                $"■ 施設\n\n{Head}| 1 | 甲です。 | 乙です。 |\n\n＜その他＞\n\n{Head}| 2 | 丙です。 | 丁です。 |\n"
            )
                .Entries.Select(entry => entry.Group)
        );

    [Theory]
    [InlineData("このほか、案と関係のない次の御意見をいただきました。")]
    [InlineData("以下は、本案に直接関係しない御意見ですが、参考として掲載します。")]
    [InlineData("1 https://www.example.go.jp/a.html")]
    public void What_the_letter_says_between_tables_is_none_of_their_text(string text)
    {
        ConsultationResult result = Parse(
            $"{Head}| 1 | 甲です。 | 乙です。 |\n\n{text}\n\n{Head}| 2 | 丙です。 | 丁です。 |\n"
        );
        Assert.Equal(["甲です。", "丙です。"], Opinions(result));
        Assert.Equal([text], result.Notes);
    }

    [Theory]
    [InlineData("次を求める。<br>（１）窓口の拡充", "（２）郵送の受付")]
    [InlineData("次を求める。<br>① 窓口の拡充", "② 郵送の受付")]
    [InlineData("次を求める。<br>ア　窓口の拡充", "イ　郵送の受付")]
    public void The_next_item_of_a_list_goes_on_its_cell(string opinion, string item) =>
        Assert.Equal(
            $"{opinion.Replace("<br>", "\n", StringComparison.Ordinal)}\n{item}",
            Parse(
                $"{Head}| 1 | {opinion} | 検討に当たり、 |\n\n{item}\n\n{Head}| | | 参考とします。 |\n"
            )
                .Entries[0]
                .Opinions[0]
                .Text.ToPlainText()
        );

    [Theory]
    [InlineData("（１）手数料", "（１）窓口の拡充", "（２）手続")]
    [InlineData("１　手数料", "(1) 窓口の拡充", "（２）手続について")]
    public void A_heading_with_the_next_number_heads_a_group(
        string heading,
        string item,
        string next
    ) =>
        Assert.EndsWith(
            next,
            Parse(
                $"{heading}\n\n{Head}| 1 | 次を求める。<br>{item} | 乙です。 |\n\n{next}\n\n{Head}| 2 | 丙です。 | 丁です。 |\n"
            )
                .Entries[1]
                .Group,
            StringComparison.Ordinal
        );

    [Fact]
    public void Lines_of_the_letter_head_nothing()
    {
        ConsultationResult result = Parse(
            $"１ 募集期間　令和3年12月1日から令和4年1月4日\n２ 提出された意見　4人、6件\n\n{Head}| 1 | 甲です。 | 乙です。 |\n"
        );
        Assert.Null(Assert.Single(result.Entries).Group);
        Assert.Equal(6, result.DeclaredCounts.Opinions);
    }

    [Fact]
    public void A_short_line_between_finished_cells_is_none_of_theirs()
    {
        ConsultationResult result = Parse(
            $"{Head}| 1 | 甲です。 | 乙です。 |\n\n定義\n\n{Head}| 2 | 丙です。 | 丁です。 |\n"
        );
        Assert.Equal(["甲です。", "丙です。"], Opinions(result));
        Assert.Equal(["定義"], result.Notes);
    }

    [Theory]
    [InlineData("国立公園課　　　　2 / 3")]
    [InlineData("国土交通省　河川敷地占用規則　2")]
    [InlineData("Ⅱ－２")]
    [InlineData("- 2 -")]
    public void What_a_page_prints_around_its_text_is_no_part_of_a_torn_cell(string furniture)
    {
        ConsultationResult result = Parse(
            $"{Head}| 1 | 甲を増やすべきです。 | 第５条を新設しま |\n\n{furniture}\n\n{Head}| | | した。 |\n"
        );
        Assert.Equal("第５条を新設しました。", result.Entries[0].Response?.Text.ToPlainText());
        Assert.Equal([furniture], result.Notes);
    }

    [Fact]
    public void A_line_on_every_page_is_no_part_of_a_torn_cell()
    {
        const string Title = "河川敷地占用規則　意見と考え方";
        ConsultationResult result = Parse(
            $"{Title}\n\n{Head}| 1 | 甲を増やすべきです。 | 第５条を新設しま |\n\n{Title}\n\n{Head}| | | した。 |\n"
        );
        Assert.Equal("第５条を新設しました。", result.Entries[0].Response?.Text.ToPlainText());
    }

    [Theory]
    [InlineData("−", "<p>※２は、募集の対象外の御意見です。</p>")]
    [InlineData("対象外", "<p>以上のほか、本件と関係のない御意見が３件ありました。</p>")]
    [InlineData("今後検討", "<h2>添付資料</h2><ul><li>省令案</li></ul>")]
    [InlineData("今後の検討の際に参考とする", "<h2>添付資料</h2>")]
    public void Text_behind_the_last_row_is_no_part_of_it(string response, string behind) =>
        Assert.Equal(
            response,
            Parse(
                $"<html><body><table><tr><th>意見</th><th>考え方</th></tr><tr><td>甲です。</td><td>乙です。</td></tr><tr><td>丙です。</td><td>{response}</td></tr></table>{behind}</body></html>"
            )
                .Entries[1]
                .Response?.Text.ToPlainText()
        );

    [Fact]
    public void A_line_break_in_an_opinion_leaves_each_row_its_response()
    {
        ConsultationResult result = Parse(
            "番号\t意見\t考え方\t修正の有無\n1\t甲です。\t乙です。\tなし\n2\t丙です。\n丁です。\t戊です。\tあり\n3\t己です。\t庚です。\tなし\n"
        );
        Assert.Equal(["甲です。", "丙です。\n丁です。", "己です。"], Opinions(result));
        Assert.Equal(
            [("乙です。", "なし"), ("戊です。", "あり"), ("庚です。", "なし")],
            result.Entries.Select(entry =>
                (entry.Response?.Text.ToPlainText(), entry.Amendment.Text)
            )
        );
    }

    [Fact]
    public void A_line_break_in_the_last_cell_goes_on_that_cell()
    {
        ConsultationResult result = Parse(
            "番号\t意見\t考え方\n1\t甲です。\t乙です。\nなお、丙です。\n2\t丁です。\t戊です。\n（２）手続について\n3\t己です。\t庚です。\n※ 注です。\n"
        );
        Assert.Equal(
            ["乙です。\nなお、丙です。", "戊です。", "庚です。"],
            result.Entries.Select(entry => entry.Response?.Text.ToPlainText())
        );
        Assert.Equal("（２）手続について", result.Entries[2].Group);
    }

    private static IEnumerable<string> Opinions(ConsultationResult result) =>
        result.Entries.Select(entry => entry.Opinions[0].Text.ToPlainText());

    private static ConsultationResult Parse(string document) =>
        ResultDocument.Parse(document).Result;

    [Theory]
    [InlineData("１．省令案に対する御意見と考え方", "２．告示案に対する御意見と考え方")]
    [InlineData(
        "別添１　省令案に対する御意見の概要及び考え方について",
        "別添２　告示案に対する御意見の概要及び考え方について"
    )]
    public void Captions_that_say_what_several_tables_are_about_group_their_rows(
        string first,
        string second
    )
    {
        const string Table =
            "| 番号 | 御意見の概要 | 考え方 |\n|---|---|---|\n| 1 | 短い。 | 延ばします。 |\n";
        Assert.Equal(
            [first, second],
            Parse($"{first}\n\n{Table}\n{second}\n\n{Table}").Entries.Select(entry => entry.Group)
        );
        Assert.Null(Assert.Single(Parse($"{first}\n\n{Table}").Entries).Group);
    }

    [Theory]
    [InlineData("全般", "１．定義について")]
    [InlineData("○全体について", "第２　駐車場")]
    [InlineData("総論", "(1)防波堤")]
    public void What_is_said_of_the_whole_stands_beside_its_parts(string whole, string part) =>
        Assert.Equal(
            [whole, part],
            Parse(
                $"{Head}| {whole} | | |\n| 1 | 甲です。 | 乙です。 |\n| {part} | | |\n| 2 | 丙です。 | 丁です。 |\n"
            )
                .Entries.Select(entry => entry.Group)
        );

    [Fact]
    public void A_heading_that_names_the_procedure_is_the_title_and_no_group()
    {
        ConsultationResult result = Parse(
            $"食品の規格基準の一部改正に関する御意見の募集に対して寄せられた御意見について\n\n{Head}| 1 | 甲です。 | 乙です。 |\n"
        );
        Assert.Equal(
            ("食品の規格基準の一部改正", null),
            (result.Consultation.Title, Assert.Single(result.Entries).Group)
        );
    }

    [Fact]
    public void A_topic_below_a_column_without_heading_heads_its_rows() =>
        Assert.Equal(
            ["評価の方法について", "評価の方法について"],
            Parse(
                "|  | 意見 | 考え方 |\n|---|---|---|\n| 評価の方法について | | |\n| ・ | 甲です。 | 乙です。 |\n| ・ | 丙です。 | 丁です。 |\n"
            )
                .Entries.Select(entry => entry.Group)
        );

    [Fact]
    public void A_numbered_topic_beside_the_numbers_heads_its_rows() =>
        Assert.Equal(
            ["１　全般に関するもの", "２　桟橋に関するもの"],
            Parse(
                $"{Head}| １　全般に関するもの | | |\n| 1 | 甲です。 | 乙です。 |\n| | **２　桟橋に関するもの** | |\n| 2 | 丙です。 | 丁です。 |\n"
            )
                .Entries.Select(entry => entry.Group)
        );

    [Fact]
    public void A_sentence_goes_on_behind_a_quotation_that_fills_its_line() =>
        Assert.Equal(
            (new LocalDate(2016, 2, 22), new LocalDate(2016, 3, 7)),
            Parse(
                $"平成28年２月22日から平成28年３月７日までの間、「海岸の地震対策行動計画の見直し（案）」\nに対する御意見を募集した結果、４件の御意見をいただきました。\n\n{Head}| 1 | 甲です。 | 乙です。 |\n"
            ).Consultation.CommentPeriod
                is { Start: { } start, End: { } end }
                ? (start, end)
                : default
        );
}
