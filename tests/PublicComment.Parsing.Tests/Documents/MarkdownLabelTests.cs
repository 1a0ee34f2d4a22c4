using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Labels of opinions and responses in Markdown: in lists, in bold, below headings with numbers and groups.</summary>
public class MarkdownLabelTests
{
    [Theory]
    [InlineData("- 該当箇所: 第２章\n- 意見（概要）: 期限を示すべき。\n- 考え方: 検討します。")]
    [InlineData("- 該当箇所: 第２章\n\n- 意見（概要）: 期限を示すべき。\n\n- 考え方: 検討します。")]
    [InlineData(
        "- **該当箇所**: 第２章\n- **意見（概要）**: 期限を示すべき。\n- **考え方**: 検討します。"
    )]
    [InlineData(
        "**該当箇所**：第２章\n\n**意見（概要）**：期限を示すべき。\n\n**考え方**：検討します。"
    )]
    [InlineData(
        "* **該当箇所：** 第２章\n* **意見（概要）：** 期限を示すべき。\n* **考え方：** 検討します。"
    )]
    public void Labels_of_Markdown_stand_in_lists_and_in_bold(string labelled)
    {
        ValueList<ResultEntry> entries = ResultDocument
            .Parse($"## 第１章に関する意見\n\n### 1\n\n{labelled}\n\n### 2\n\n{labelled}\n")
            .Result.Entries;
        Assert.Equal(["1", "2"], entries.Select(entry => entry.Opinions[0].Number));
        Assert.All(
            entries,
            entry =>
            {
                Assert.Equal("第１章に関する意見", entry.Group);
                Assert.Equal("第２章", entry.Opinions[0].Place);
                Assert.Equal("期限を示すべき。", entry.Opinions[0].Text.ToPlainText());
                Assert.Equal("検討します。", entry.Response?.Text.ToPlainText());
            }
        );
    }

    [Theory]
    [InlineData("### Ⅰ-1（Ⅰ．意見を踏まえて案を修正するもの ／ p.[1]）")]
    [InlineData("#### Ⅰ-1（意見を踏まえて案を修正するもの）")]
    public void What_names_a_kind_of_opinions_is_no_label(string heading)
    {
        ResultEntry entry = Assert.Single(
            ResultDocument
                .Parse(
                    $"{heading}\n\n- 該当箇所: 第２章\n- 意見（概要）: 期限を示すべき。\n- 考え方: 期限を追記しました。\n"
                )
                .Result.Entries
        );
        Assert.Equal(heading.TrimStart('#', ' '), entry.Group);
        Assert.Equal("期限を示すべき。", entry.Opinions[0].Text.ToPlainText());
        Assert.Equal("第２章", entry.Opinions[0].Place);
        Assert.Equal(AmendmentSource.GroupHeading, entry.Amendment.Source);
    }

    [Fact]
    public void A_heading_inside_the_last_response_is_a_part_of_it()
    {
        ConsultationResult result = ResultDocument
            .Parse(
                "### 意見１\n甲です。\n### 回答１\n次のとおり修正します。\n#### 修正後\n第５条を改めます。\n### 意見２\n丙です。\n### 回答２\n次のとおり修正します。\n#### 修正後\n第６条を改めます。\n"
            )
            .Result;
        Assert.All(
            result.Entries,
            entry =>
                Assert.EndsWith(
                    "条を改めます。",
                    entry.Response!.Text.ToPlainText(),
                    StringComparison.Ordinal
                )
        );
    }

    [Theory]
    [InlineData("他団体の意見")]
    [InlineData("同様の意見")]
    public void Other_words_before_a_label_are_a_part_of_it(string label) =>
        Assert.Equal(
            2,
            ResultDocument
                .Parse(
                    $"【意見】甲です。\n【回答】乙です。\n【{label}】丙です。\n【回答】丁です。\n"
                )
                .Result.Entries.Count
        );

    [Theory]
    [InlineData(
        "番号,意見,回答\n1,\"甲です。\n**理由**\n暗い。\n**要望**\n明るく。\",乙です。\n2,丙です。,丁です。\n"
    )]
    [InlineData(
        "番号    御意見                          回答\n1       甲のことを改めてください。      乙のとおりです。\n2       丙のことを改めてください。      丁のとおりです。\n\n**お問い合わせ**\n**総務課**\n"
    )]
    public void Bold_lines_beside_another_format_are_none_of_Markdown(string document) =>
        Assert.Equal(2, ResultDocument.Parse(document).Result.Entries.Count);

    [Fact]
    public void A_note_on_others_of_the_same_effect_is_no_label()
    {
        ResultEntry entry = Assert.Single(
            ResultDocument
                .Parse(
                    "【意見】\n期限を示すべき。\n（同様の意見　他２件）\n【回答】\n検討します。\n"
                )
                .Result.Entries
        );
        Assert.Equal(2, entry.Opinions[0].SimilarCount);
        Assert.Equal("検討します。", entry.Response?.Text.ToPlainText());
    }

    [Theory]
    [InlineData("**1**", "**ご意見の概要**", "**県の考え方**", "**2**")]
    [InlineData("**1**", "**ご意見の概要：**", "**県の考え方：**", "**2**")]
    [InlineData("1", "[お寄せいただいた意見]", "[県の検討結果]", "2")]
    [InlineData("（1）", "＜意見＞", "＜回答＞", "（2）")]
    public void Bold_lines_are_Markdown_and_bare_numbers_that_count_up_are_the_opinions(
        string first,
        string opinion,
        string response,
        string second
    )
    {
        ValueList<ResultEntry> entries = ResultDocument
            .Parse(
                $"第１章　計画の位置付け\n\n{first}\n{opinion}\n期限を示すべき。\n{response}\n検討します。\n\n第２章　施策\n\n{second}\n{opinion}\n早くしてほしい。\n{response}\n努めます。\n"
            )
            .Result.Entries;
        Assert.Equal(
            [first.Trim('*'), second.Trim('*')],
            entries.Select(entry => entry.Opinions[0].Number)
        );
        Assert.Equal(
            ["期限を示すべき。", "早くしてほしい。"],
            entries.Select(entry => entry.Opinions[0].Text.ToPlainText())
        );
        Assert.Equal(
            ["検討します。", "努めます。"],
            entries.Select(entry => entry.Response?.Text.ToPlainText())
        );
        Assert.Equal(
            ["第１章　計画の位置付け", "第２章　施策"],
            entries.Select(entry => entry.Group)
        );
    }
}
