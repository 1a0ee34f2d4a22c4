using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>What stands beside an opinion and its response without a table: the place, who sent it, the flag, the number.</summary>
public class LabelledDetailTests
{
    [Theory]
    [InlineData("意見1\n該当箇所\n第1章\n意見\n甲です。\n回答\n乙です。")]
    [InlineData("該当箇所：第1章\n意見1\n甲です。\n回答\n乙です。")]
    [InlineData("意見1\n（該当箇所）第1章\n（意見）甲です。\n（回答）乙です。")]
    [InlineData(
        "該当箇所\n第1章\n意見1\n甲です。\n回答\n乙です。\n該当箇所\n第2章\n意見2\n丙です。\n回答\n丁です。"
    )]
    public void The_place_may_have_a_label_of_its_own(string text)
    {
        ValueList<ResultEntry> entries = Parse(text);
        Assert.Equal("第1章", entries[0].Opinions[0].Place);
        Assert.Equal("1", entries[0].Opinions[0].Number);
        Assert.Equal("甲です。", entries[0].Opinions[0].Text.ToPlainText());
        Assert.Equal("乙です。", entries[0].Response?.Text.ToPlainText());
    }

    [Theory]
    [InlineData("提出された意見：257名より計180件の御意見をいただきました。\n")]
    [InlineData("意見：3件（2人）\n")]
    [InlineData("案の修正の有無\nなし\n以下のとおりです。\n")]
    [InlineData("意見提出者：2名\n")]
    public void What_stands_above_the_labels_is_of_the_letter(string letter)
    {
        ConsultationResult result = ResultDocument
            .Parse(letter + "意見1\n甲です。\n回答\n乙です。\n意見2\n丙です。\n回答\n丁です。")
            .Result;
        Assert.Equal(["1:甲です。>乙です。", "2:丙です。>丁です。"], EntryLine.Of(result));
        Assert.Equal(letter.TrimEnd('\n').Split('\n'), result.Notes);
    }

    [Theory]
    [InlineData("1　甲です。\n県の考え方\n乙です。\n2　丙です。\n県の考え方\n丁です。")]
    [InlineData("①甲です。\n【県の考え方】\n乙です。\n②丙です。\n【県の考え方】\n丁です。")]
    [InlineData(
        "意見数：2件\nNo.1　甲です。\n県の考え方\n乙です。\nNo.2　丙です。\n県の考え方\n丁です。"
    )]
    public void Opinions_without_labels_begin_with_their_numbers(string text)
    {
        ValueList<ResultEntry> entries = Parse(text);
        Assert.Equal(
            ["1", "2"],
            entries.Select(entry => NumberCell.KeyOf(entry.Opinions[0].Number!))
        );
        Assert.Equal(
            [("甲です。", "乙です。"), ("丙です。", "丁です。")],
            entries.Select(Whole).Select(entry => (entry.Opinion, entry.Response!))
        );
    }

    [Theory]
    [InlineData("1　甲です。\n県の考え方\n乙です。\n3　丙です。\n県の考え方\n丁です。")]
    [InlineData("甲です。\n県の考え方\n乙です。")]
    public void Opinions_whose_beginning_nothing_tells_are_reported(string text)
    {
        ResultDocument document = ResultDocument.Parse(text);
        Assert.Empty(document.Result.Entries);
        Assert.Contains(document.Diagnostics, found => found.Id == "PC0301");
    }

    [Fact]
    public void A_code_under_a_label_is_a_flag_that_a_legend_explains() =>
        Assert.Equal(
            [AmendmentStatus.Amended, AmendmentStatus.NotAmended],
            Parse(
                    "Ａ　案を修正したもの\nＢ　原案のとおりとするもの\n御意見と回答は、次のとおりです。\n【意見1】甲です。\n区分：Ａ\n【回答】乙です。\n"
                        + "【意見2】丙です。\n区分：Ｂ\n【回答】丁です。"
                )
                .Select(entry => entry.Amendment.Status)
        );

    [Fact]
    public void A_second_flag_of_a_row_is_kept() =>
        Assert.Equal(
            "あり\nなし",
            Assert
                .Single(
                    Parse("【意見】甲です。\n【回答】乙です。\n修正の有無：あり\n修正の有無：なし")
                )
                .Amendment.Text
        );

    [Theory]
    [InlineData(
        "意見\n第3条の条文が分かりにくい。\n考え方\n改めます。",
        "第3条の条文が分かりにくい。"
    )]
    [InlineData("意見\n該当箇所を示してほしい。\n回答\n改めます。", "該当箇所を示してほしい。")]
    public void An_opinion_that_speaks_of_articles_is_no_heading_of_a_column(
        string text,
        string opinion
    ) => Assert.Equal([(null, opinion, "改めます。")], Parse(text).Select(Whole));

    [Fact]
    public void A_provision_alone_in_brackets_is_the_place() =>
        Assert.Equal(
            ["規則第１条の３第１項", "規則第２条"],
            Parse(
                    "お寄せいただいたご意見\n１．「水先規則」について\n（規則第１条の３第１項）\n（頂いた御意見）\n甲です。\n（海風省の考え方）\n乙です。\n"
                        + "（規則第２条）\n（頂いた御意見）\n丙です。\n（海風省の考え方）\n丁です。"
                )
                .Select(entry => entry.Opinions[0].Place)
        );

    [Fact]
    public void Words_before_other_labels_head_them()
    {
        ResultEntry entry = Assert.Single(
            Parse(
                "お寄せいただいたご意見\n１．「水先規則」について\n（頂いた御意見）\n甲です。\n（海風省の考え方）\n乙です。"
            )
        );
        Assert.Equal("１．「水先規則」について", entry.Group);
    }

    [Fact]
    public void A_sentence_about_the_change_stays_in_the_response() =>
        Assert.Equal(
            "乙です。\n修正：第３章第２節の記述を「灯台の保存」から「灯台の保存及び活用」に修正します。",
            Assert
                .Single(
                    Parse(
                        "【意見】甲です。\n【回答】乙です。\n修正：第３章第２節の記述を「灯台の保存」から「灯台の保存及び活用」に修正します。"
                    )
                )
                .Response?.Text.ToPlainText()
        );

    private static (string? Number, string Opinion, string? Response) Whole(ResultEntry entry) =>
        (
            entry.Opinions[0].Number,
            entry.Opinions[0].Text.ToPlainText(),
            entry.Response?.Text.ToPlainText()
        );

    private static ValueList<ResultEntry> Parse(string text) =>
        ResultDocument.Parse(text).Result.Entries;
}
