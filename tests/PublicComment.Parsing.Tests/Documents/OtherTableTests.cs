namespace PublicComment.Parsing.Tests.Documents;

/// <summary>A table of something else behind the one of opinions, which has as many columns.</summary>
public class OtherTableTests
{
    private const string Numbered =
        "| No. | 御意見の概要 | 御意見に対する考え方 |\n|---|---|---|\n| 1 | 甲です。 | 乙です。 |\n| 2 | 丙です。 | 丁です。 |\n\n";

    private const string Unnumbered =
        "| 御意見の概要 | 御意見に対する考え方 |\n|---|---|\n| 甲です。 | 乙です。 |\n\n";

    [Theory]
    [InlineData("【参考】用語集\n\n| 用語 | 説明 |\n|---|---|\n| 点呼 | 状態を確認すること。 |\n")]
    [InlineData(
        "（別紙）\n\n| 条項 | 意見募集時の案 | 公布された省令 |\n|---|---|---|\n| 第7条 | 三年間とする。 | 一年間とする。 |\n"
    )]
    [InlineData(
        "別表　一覧\n\n| 番号 | 修正箇所 | 修正内容 |\n|---|---|---|\n| 1 | 第7条 | 対面等に修正 |\n"
    )]
    [InlineData(
        "（別表）新旧対照表\n\n| 修正後 | 修正前（意見募集時） |\n|---|---|\n| 対面等で行う。 | 対面で行う。 |\n"
    )]
    public void It_is_no_page_of_the_opinions_with_numbers(string other)
    {
        ResultDocument document = ResultDocument.Parse(Numbered + other);
        Assert.Equal(["1:甲です。>乙です。", "2:丙です。>丁です。"], EntryLine.Of(document.Result));
        Assert.Equal(3, document.Result.Notes.Count);
    }

    [Fact]
    public void It_is_no_page_of_the_opinions_without_numbers()
    {
        const string Glossary =
            "| 用語 | 説明 |\n|---|---|\n| 点呼 | 運転者の状態を確認すること。 |\n";
        Assert.Equal(
            [":甲です。>乙です。"],
            EntryLine.Of(ResultDocument.Parse(Unnumbered + Glossary).Result)
        );
    }

    [Theory]
    [InlineData("（参考）", "改正案", "現行")]
    [InlineData("## 用語集", "用語", "説明")]
    public void Its_further_pages_are_of_it_too(string heading, string first, string second)
    {
        ResultDocument document = ResultDocument.Parse(
            Numbered
                + $"{heading}\n\n| {first} | {second} |\n|---|---|\n| 資格者を保育士 | 資格者をいう。 |\n\n| | |\n|---|---|\n| とみなす。 | |\n"
        );
        Assert.Equal(["1:甲です。>乙です。", "2:丙です。>丁です。"], EntryLine.Of(document.Result));
        Assert.Contains("とみなす。", document.Result.Notes);
    }

    [Theory]
    [InlineData("以上")]
    [InlineData("（別紙）")]
    public void A_comparison_behind_the_end_of_the_text_is_of_no_response(string line) =>
        Assert.Equal(
            ["1:甲です。>第５条を修正します。"],
            EntryLine.Of(
                ResultDocument
                    .Parse(
                        "| No. | 御意見の概要 | 御意見に対する考え方 |\n|---|---|---|\n| 1 | 甲です。 | 第５条を修正します。 |\n\n"
                            + $"{line}\n\n| 改正案 | 現行 |\n|---|---|\n| 一年とする。 | 三年とする。 |\n"
                    )
                    .Result
            )
        );

    [Theory]
    [InlineData("| | つづき | つづき |\n|---|---|---|\n| 3 | 戊です。 | 己です。 |\n")]
    [InlineData("| 3 | 内容 | 説明 |\n|---|---|---|\n| 4 | 戊です。 | 己です。 |\n")]
    public void A_page_of_short_words_goes_on(string page) =>
        Assert.Contains(
            EntryLine.Of(ResultDocument.Parse(Numbered + page).Result),
            line => line.EndsWith("戊です。>己です。", StringComparison.Ordinal)
        );

    [Fact]
    public void A_page_has_the_columns_at_the_end_that_nothing_heads() =>
        Assert.Equal(
            ["1:甲です。>乙です。", "2:地域の理解を得る。>丁です。", "3:戊です。>己です。"],
            EntryLine.Of(
                ResultDocument
                    .Parse(
                        "| | 意見の内容 | | 県の考え方 | |\n|---|---|---|---|---|\n| 1 | 甲です。 | | 乙です。 | |\n| 2 | 地域の理 | | 丁です。 | |\n\n"
                            + "| | | | | |\n|---|---|---|---|---|\n| | 解を得る。 | | | |\n| 3 | 戊です。 | | 己です。 | |\n"
                    )
                    .Result
            )
        );
}
