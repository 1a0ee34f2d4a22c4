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
}
