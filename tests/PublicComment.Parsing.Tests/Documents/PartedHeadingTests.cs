namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Headings of columns that stand on lines of their own, as extraction leaves them, and are no labels.</summary>
public class PartedHeadingTests
{
    private const string Cells =
        "避難所を増やすべき\n1 である。\n本編\n12\n1\n御指摘のとおりで\nす。\n追記します。\n";

    [Theory]
    [InlineData(
        "意見\n番号\nご 意 見 の 概 要\n該当\nページ\n件数\nご意見に対する市の\n考え方\n修正等の対応\n"
    )]
    [InlineData(
        "意見\n番号\nご意見の概要\n該当\nページ\nご意見に対する市の\n考え方\n修正の\n有無\n"
    )]
    [InlineData("意見の概要\n該当\n箇所\n意見の\n件数\n町の\n考え方\n")]
    public void Headings_in_parts_are_no_labels(string headings)
    {
        ResultDocument document = ResultDocument.Parse(
            $"「みなと町防災計画（案）」に対する意見募集の結果\n\n{headings}{Cells}"
        );
        Assert.Empty(document.Result.Entries);
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Id == "PC0301");
    }

    [Theory]
    [InlineData("賛成")]
    [InlineData("賛成\n反対")]
    [InlineData("頁が多い\n字が小さい")]
    public void A_few_words_are_an_opinion(string opinion) =>
        Assert.Equal(
            [$":{opinion}>検討します。"],
            EntryLine.Of(ResultDocument.Parse($"意見\n{opinion}\n回答\n検討します。\n").Result)
        );
}
