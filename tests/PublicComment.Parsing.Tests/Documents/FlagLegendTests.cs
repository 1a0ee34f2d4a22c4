using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Letters in the flag's column mean what a legend outside the table says.</summary>
public class FlagLegendTests
{
    private const string Table =
        "\n| 番号 | 意見 | 市の考え方 | 対応区分 |\n|---|---|---|---|\n| 1 | 甲です。 | 乙です。 | Ａ |\n| 2 | 丙です。 | 丁です。 | Ｂ |\n| 3 | 戊です。 | 己です。 | Ｃ |\n";

    [Theory]
    [InlineData("対応区分　Ａ：計画に反映する　Ｂ：既に記載済み　Ｃ：今後の参考とする\n")]
    [InlineData("対応区分（Ａ：修正した、Ｂ：反映できない、Ｃ：参考）\n")]
    [InlineData("A=反映 B=記載済み C=参考\n")]
    [InlineData(
        "Ａ、御意見の趣旨を踏まえ、案の修正を行う場合、3件\nＢ、修正せず原案のとおりとする場合、2件\nＣ、今後の参考とする場合、1件\n"
    )]
    [InlineData(
        "| 区分 | 内容 | 件数 |\n|---|---|---|\n| Ａ | 意見を反映し、案を修正したもの | 2 |\n| Ｂ | 反映できないもの | 3 |\n| Ｃ | 今後の参考とするもの | 4 |\n"
    )]
    public void A_letter_means_what_the_legend_says(string legend)
    {
        ResultDocument document = ResultDocument.Parse($"{legend}{Table}");
        Assert.Equal(
            [AmendmentStatus.Amended, AmendmentStatus.NotAmended, AmendmentStatus.NotAmended],
            document.Result.Entries.Select(entry => entry.Amendment.Status)
        );
        Assert.Equal(
            ["Ａ", "Ｂ", "Ｃ"],
            document.Result.Entries.Select(entry => entry.Amendment.Text)
        );
        Assert.DoesNotContain(document.Diagnostics, diagnostic => diagnostic.Id == "PC0402");
    }

    [Theory]
    [InlineData(
        "※反映区分：Ａ　計画に反映したもの　Ｂ　既に計画に記載しているもの　Ｃ　今後の参考とするもの\n"
    )]
    [InlineData("区分　Ａ：反映　Ｂ：反映済み　Ｃ：参考\n")]
    [InlineData("区分　Ａ：計画を修正する　Ｂ：原案に盛り込み済み　Ｃ：今後の参考とする\n")]
    [InlineData("区分　Ａ：計画案を修正　Ｂ：計画案に記載済　Ｃ：反映困難\n")]
    public void Blanks_part_codes_and_what_the_draft_had_before_is_no_change(string legend) =>
        Assert.Equal(
            [AmendmentStatus.Amended, AmendmentStatus.NotAmended, AmendmentStatus.NotAmended],
            StatusesOf($"{legend}{Table}")
        );

    [Fact]
    public void What_was_done_is_a_change_where_the_legend_has_no_other() =>
        Assert.Equal(
            [AmendmentStatus.Amended, AmendmentStatus.NotAmended, AmendmentStatus.NotAmended],
            StatusesOf($"区分　Ａ：反映済み　Ｂ：反映しない　Ｃ：参考\n{Table}")
        );

    [Theory]
    [InlineData("【対応区分】１：計画案を修正　２：記載済み\n", AmendmentStatus.Amended)]
    [InlineData("１：計画案を修正　２：記載済み\n", AmendmentStatus.NotStated)]
    public void Digits_are_codes_behind_a_label(string legend, AmendmentStatus first) =>
        Assert.Equal(
            first,
            StatusesOf(
                $"{legend}\n| 番号 | 意見 | 市の考え方 | 対応区分 |\n|---|---|---|---|\n| 1 | 甲です。 | 乙です。 | １ |\n| 2 | 丙です。 | 丁です。 | ２ |\n"
            )[0]
        );

    [Theory]
    [InlineData("Ｂ、Ｃ", AmendmentStatus.NotAmended)]
    [InlineData("Ａ・Ｂ", AmendmentStatus.Amended)]
    [InlineData("Ｂ、Ｄ", AmendmentStatus.NotStated)]
    public void A_cell_may_hold_several_codes(string flag, AmendmentStatus expected) =>
        Assert.Equal(
            expected,
            StatusesOf(
                $"区分　Ａ：修正　Ｂ：記載済み　Ｃ：反映困難　Ｄ：その他\n\n| 番号 | 意見 | 市の考え方 | 対応区分 |\n|---|---|---|---|\n| 1 | 甲です。 | 乙です。 | {flag} |\n"
            )[0]
        );

    [Theory]
    [InlineData("○", AmendmentStatus.NotAmended)]
    [InlineData("×", AmendmentStatus.NotStated)]
    [InlineData("修正", AmendmentStatus.NotStated)]
    public void A_stroke_beside_marks_of_change_alone_says_that_there_is_none(
        string other,
        AmendmentStatus expected
    ) =>
        Assert.Equal(
            expected,
            StatusesOf(
                $"| 番号 | 意見 | 市の考え方 | 修正の有無 |\n|---|---|---|---|\n| 1 | 甲です。 | 乙です。 | {other} |\n| 2 | 丙です。 | 丁です。 | － |\n"
            )[1]
        );

    private static AmendmentStatus[] StatusesOf(string text) =>
        [.. ResultDocument.Parse(text).Result.Entries.Select(entry => entry.Amendment.Status)];

    [Fact]
    public void A_letter_for_all_the_rest_states_nothing() =>
        Assert.Equal(
            [AmendmentStatus.Amended, AmendmentStatus.NotAmended, AmendmentStatus.NotStated],
            ResultDocument
                .Parse(
                    $"（Ａ）計画に反映するもの\n\n（Ｂ）反映しないもの\n\n（Ｃ）その他\n\n考え方は次のとおりです。\n{Table}"
                )
                .Result.Entries.Select(entry => entry.Amendment.Status)
        );

    [Theory]
    [InlineData(
        "◎：意見を反映し、素案を修正するもの\n○：素案に意見の趣旨が含まれているもの\n△：今後の取組の参考とするもの\n×：意見の反映が困難なもの\n"
    )]
    [InlineData(
        "◎…計画に反映する　○…既に計画に盛り込まれている　△…今後の参考とする　×…反映しない\n"
    )]
    [InlineData(
        "| 記号 | 内容 |\n|---|---|\n| ◎ | 修正するもの |\n| ○ | 既に記載のもの |\n| △ | 参考とするもの |\n| × | 反映しないもの |\n"
    )]
    public void A_mark_means_what_the_legend_says_and_the_legend_is_no_heading(string legend)
    {
        ResultDocument document = ResultDocument.Parse(
            $"{legend}\n| 番号 | 意見 | 市の考え方 | 対応 |\n|---|---|---|---|\n| 1 | 甲です。 | 案に記載しています。 | ○ |\n| 2 | 丙です。 | 凡例の色を変えました。 | ◎ |\n| 3 | 戊です。 | 今後の運用を見てまいります。 | △ |\n| 4 | 庚です。 | 市の考えは案のとおりです。 | × |\n"
        );
        Assert.Equal(
            [
                AmendmentStatus.NotAmended,
                AmendmentStatus.Amended,
                AmendmentStatus.NotAmended,
                AmendmentStatus.NotAmended,
            ],
            document.Result.Entries.Select(entry => entry.Amendment.Status)
        );
        Assert.All(document.Result.Entries, entry => Assert.Null(entry.Group));
    }

    [Theory]
    [InlineData("○：計画に盛り込む　△：今後検討　×：盛り込まない\n")]
    [InlineData("凡例　○：意見の概要　×：その他\n")]
    [InlineData("○．募集期間\n")]
    public void A_legend_that_tells_no_outcome_leaves_a_mark_what_it_is(string legend) =>
        Assert.Equal(
            [AmendmentStatus.Amended, AmendmentStatus.NotAmended],
            ResultDocument
                .Parse(
                    $"{legend}\n| 番号 | 意見 | 市の考え方 | 反映 |\n|---|---|---|---|\n| 1 | 甲です。 | 乙です。 | ○ |\n| 2 | 丙です。 | 丁です。 | × |\n"
                )
                .Result.Entries.Select(entry => entry.Amendment.Status)
        );

    [Theory]
    [InlineData("Ａ：御意見を参考に修正するもの　Ｂ：反映しないもの\n")]
    [InlineData("Ａ：参考資料に追記　Ｂ：反映しないもの\n")]
    public void A_reference_beside_a_change_keeps_nothing(string legend) =>
        Assert.NotEqual(
            AmendmentStatus.NotAmended,
            ResultDocument.Parse($"{legend}{Table}").Result.Entries[0].Amendment.Status
        );

    [Fact]
    public void Answers_under_a_second_heading_are_no_outcomes_for_one_word_among_them() =>
        Assert.All(
            ResultDocument
                .Parse(
                    "| 番号 | 意見 | 市の考え方 | 今後の対応 |\n|---|---|---|---|\n| 1 | 甲です。 | 事業の中で周知することとしています。 | なし |\n| 2 | 丙です。 | 窓口での御案内を充実していきます。 | 窓口に案内を掲示 |\n"
                )
                .Result.Entries,
            entry => Assert.Equal(AmendmentSource.None, entry.Amendment.Source)
        );

    [Fact]
    public void The_last_row_of_a_legend_is_no_heading() =>
        Assert.Null(
            ResultDocument
                .Parse(
                    $"| 区分 | 内容 |\n|---|---|\n| Ａ | 素案に反映させたもの |\n| Ｃ | その他の意見 |\n{Table}"
                )
                .Result.Entries[0]
                .Group
        );

    [Theory]
    [InlineData("検討", "対象外")]
    [InlineData("今後の参考", "その他")]
    public void Short_words_under_the_second_heading_of_an_answer_are_outcomes(
        string third,
        string fourth
    ) =>
        Assert.Equal(
            ["既に記載", "反映", third, fourth],
            ResultDocument
                .Parse(
                    $"| 番号 | 意見 | 市の考え方 | 対応 |\n|---|---|---|---|\n| 1 | 甲です。 | 警察と連携して啓発することを素案に記載しています。 | 既に記載 |\n| 2 | 丙です。 | 凡例の色を変えました。 | 反映 |\n| 3 | 戊です。 | 今後の運用を見てまいります。 | {third} |\n| 4 | 庚です。 | 無料で配ることは考えておりません。 | {fourth} |\n"
                )
                .Result.Entries.Select(entry => entry.Amendment.Text)
        );

    [Theory]
    [InlineData("")]
    [InlineData("Ａ市とＢ町の共同の計画です。\n")]
    public void A_letter_without_a_legend_is_unknown(string letter) =>
        Assert.Equal(
            3,
            ResultDocument
                .Parse($"{letter}{Table}")
                .Diagnostics.Count(diagnostic => diagnostic.Id == "PC0402")
        );
}
