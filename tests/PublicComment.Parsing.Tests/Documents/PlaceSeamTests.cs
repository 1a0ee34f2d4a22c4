namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Opinions and responses with the place in the draft on a line between the two.</summary>
public class PlaceSeamTests
{
    private const string Headings = "意見の要旨 検討の結果(町の考え方)\n";

    [Fact]
    public void A_place_in_every_row_parts_the_opinion_from_the_response()
    {
        ResultDocument document = ResultDocument.Parse(
            $"{Headings}○桟橋の拡幅\n○手すり\n[該当箇所]第2章\n第2章に含まれています。(同ページ)\n"
                + "照明を増やして欲しい。\n[該当箇所] 第3章\n本年度に増やします。\n\n港湾課\n"
        );
        Assert.Equal(
            [
                "[該当箇所]第2章:○桟橋の拡幅\n○手すり>第2章に含まれています。(同ページ)",
                "[該当箇所] 第3章:照明を増やして欲しい。>本年度に増やします。",
            ],
            document.Result.Entries.Select(entry =>
                $"{entry.Opinions[0].Place}:{entry.Opinions[0].Text.ToPlainText()}>{entry.Response?.Text.ToPlainText()}"
            )
        );
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Id == "PC0320");
    }

    [Fact]
    public void An_excerpt_may_end_inside_an_opinion() =>
        Assert.Null(
            ResultDocument
                .Parse(
                    $"{Headings}狭い。\n[該当箇所]第2章\n広げます。\n暗い。\n[該当箇所]第3章\n増やします。\n柵も増やします。\n屋根が"
                )
                .Result.Entries[2]
                .Response
        );

    [Theory]
    // The second answer may be the polite beginning of the next opinion.
    [InlineData(
        "狭い。\n[該当箇所]第2章\n広げます。\n暗いと感じています。\n増やすべき。\n[該当箇所]第3章\n増やします。\n"
    )]
    // The first text does not answer.
    [InlineData(
        "狭い。\n[該当箇所]第2章\n第2章のとおり。\n暗い。\n[該当箇所]第3章\n増やします。\n"
    )]
    // The response goes on behind what answers.
    [InlineData(
        "狭い。\n[該当箇所]第2章\n広げます。\nなお、幅は未定。\n暗い。\n[該当箇所]第3章\n増やします。\n"
    )]
    // A last opinion without its place.
    [InlineData(
        "狭い。\n[該当箇所]第2章\n広げます。\n暗い。\n[該当箇所]第3章\n増やします。\n屋根が必要。\n"
    )]
    [InlineData("狭い。\n[該当箇所]第2章\n広げます。\n")]
    public void Where_the_texts_between_places_are_not_clear_nothing_is_read(string rows) =>
        Assert.Empty(ResultDocument.Parse(Headings + rows).Result.Entries);
}
