using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Opinions and responses without numbers, one behind the other.</summary>
public class TextsInTurnTests
{
    private const string Headings = "意見の趣旨\n\n意見に対する回答\n\n";

    [Fact]
    public void Each_second_text_answers_the_one_before_it()
    {
        ValueList<ResultEntry> entries = ResultDocument
            .Parse(
                Headings
                    + "桟橋を広げるべきではないか。\n\n広げることとしております。\n手すりは検討してまいります。\n\n"
                    + "夜は暗くて危ない。\n\n照明を増やします。明るくなると考えております。\n\n港湾課"
            )
            .Result.Entries;
        Assert.Equal(
            [
                "桟橋を広げるべきではないか。>広げることとしております。手すりは検討してまいります。",
                "夜は暗くて危ない。>照明を増やします。明るくなると考えております。",
            ],
            entries.Select(entry =>
                $"{entry.Opinions[0].Text.ToPlainText()}>{entry.Response?.Text.ToPlainText()}"
            )
        );
    }

    [Fact]
    public void Page_numbers_and_headings_that_stand_again_are_no_texts()
    {
        ResultDocument document = ResultDocument.Parse(
            $"{Headings}狭い。\n\n広げてまいります。\n\n1\n\n{Headings}暗い。（ほか同旨２件）\n\n明るくいたします。\n\n2\n"
        );
        Assert.Equal(
            ["狭い。>広げてまいります。", "暗い。（ほか同旨２件）>明るくいたします。"],
            document.Result.Entries.Select(entry =>
                $"{entry.Opinions[0].Text.ToPlainText()}>{entry.Response?.Text.ToPlainText()}"
            )
        );
        Assert.Contains(
            document.Diagnostics,
            diagnostic =>
                diagnostic.Id == "PC0320"
                && diagnostic.Message.Contains("of its 2 rows", StringComparison.Ordinal)
        );
    }

    [Theory]
    // Below headings that stand again, the texts go on from the page before.
    [InlineData(
        "狭い。\n\n幅は\n\n意見の趣旨\n\n意見に対する回答\n\nだから困る。\n\n広げてまいります。\n\n暗い。\n\n明るくいたします。"
    )]
    // A response of two texts.
    [InlineData(
        "狭い。\n\n広げてまいります。\n\n手すりも検討してまいります。\n\n暗い。\n\n明るくいたします。\n\n古い。\n\n直してまいります。"
    )]
    // An opinion of two texts.
    [InlineData(
        "狭い。\n\n広げてまいります。\n\n暗い。\n\n電球が古いからである。\n\n明るくいたします。\n\n古い。\n\n直してまいります。"
    )]
    // A single pair tells nothing.
    [InlineData("狭い。\n\n広げてまいります。\n\n暗い。")]
    [InlineData("狭い。\n\n広げる。\n\n暗い。\n\n明るくする。")]
    public void Texts_that_are_not_in_turn_are_not_read(string texts) =>
        Assert.Empty(ResultDocument.Parse(Headings + texts).Result.Entries);

    [Fact]
    public void Paragraphs_with_one_mark_are_in_turn_where_requests_and_answers_alternate()
    {
        ResultDocument document = ResultDocument.Parse(
            "意見の趣旨 意見に対する回答\n\n○ 桟橋の拡幅が必要。\n\n○ 拡幅を検討して参りたい。\n\n○ 照明を増やすべきと考える。\n\n○ 本年度に増設します。\n"
        );
        Assert.Equal(
            [
                "○ 桟橋の拡幅が必要。>○ 拡幅を検討して参りたい。",
                "○ 照明を増やすべきと考える。>○ 本年度に増設します。",
            ],
            document.Result.Entries.Select(entry =>
                $"{entry.Opinions[0].Text.ToPlainText()}>{entry.Response?.Text.ToPlainText()}"
            )
        );
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Id == "PC0320");
    }

    [Fact]
    public void Of_paragraphs_with_one_mark_the_last_may_be_cut() =>
        Assert.Equal(
            2,
            ResultDocument
                .Parse(
                    $"{Headings}○ 拡幅が必要。\n\n○ 検討して参りたい。\n\n○ 照明を増やすべき。\n\n○ 照明は、来年度の予算に"
                )
                .Result.Entries.Count
        );

    [Theory]
    // An opinion of two paragraphs.
    [InlineData(
        "○ 拡幅が必要。\n\n○ 手すりも必要。\n\n○ 検討して参りたい。\n\n○ 照明を増やすべき。\n\n○ 増やします。\n"
    )]
    // A response of two paragraphs.
    [InlineData(
        "○ 拡幅が必要。\n\n○ 検討して参りたい。\n\n○ 手すりも付けます。\n\n○ 照明を増やすべき。\n\n○ 増やします。\n"
    )]
    // A last opinion without its response.
    [InlineData(
        "○ 拡幅が必要。\n\n○ 検討して参りたい。\n\n○ 照明を増やすべき。\n\n○ 増やします。\n\n○ 屋根が必要。\n"
    )]
    // Paragraphs that neither ask nor answer.
    [InlineData("○ 拡幅が必要。\n\n○ 拡幅は可能。\n\n○ 照明を増やすべき。\n\n○ 照明は十分。\n")]
    // Further ones below another line.
    [InlineData(
        "○ 拡幅が必要。\n\n○ 検討して参りたい。\n\n○ 照明を増やすべき。\n\n○ 増やします。\n\n照明について\n\n○ 屋根が必要。\n"
    )]
    public void Paragraphs_with_one_mark_that_do_not_alternate_are_not_read(string texts) =>
        Assert.Empty(ResultDocument.Parse(Headings + texts).Result.Entries);
}
