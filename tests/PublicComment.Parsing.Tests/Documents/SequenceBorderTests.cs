namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Where the response begins among lines that stand behind each other: what each piece of evidence decides alone.</summary>
public class SequenceBorderTests
{
    private const string Header = "番号\n御意見の概要\n御意見に対する考え方\n";

    [Theory]
    [InlineData("駐車場が狭いので、|広げてほしい。", "広げます。")]
    [InlineData("駐車場が狭い。|また、出口も足りない。", "広げます。")]
    [InlineData("駐車場が狭い。|なお、出口も足りない。", "広げます。")]
    [InlineData("駐車場が狭い。", "検討してまいります。|来年度に見直すこととしています。")]
    [InlineData("駐車場が狭く、出口も足りない。|広げるべき。", "来年度に広げることといたします。")]
    [InlineData("駐車場が狭い。|出口も足りない。", "御指摘のとおり、|広げます。")]
    [InlineData("駐車場が狭い。|出口も足りない。", "原案のとおり、|といたします。")]
    [InlineData(
        "駐車場が狭い。|広げるよう切望いたします。",
        "来年度に広げます。|また、出口も増やします。"
    )]
    public void The_line_with_most_evidence_begins_it(string opinion, string response) =>
        AssertParted(opinion, response);

    // Of 20 columns and of 40: a line broken by a narrower column is none of a wider text.
    [Fact]
    public void Lines_of_a_narrow_column_and_of_a_wide_one_are_two_texts() =>
        AssertParted(
            "駐車場が狭い。|出口も足りないので、|広げてください。",
            "検討の結果、来年度に駐車場の出口を広げる|ことといたします。"
        );

    // Without the last line nothing tells that the one before it was not full.
    [Theory]
    [InlineData("賛成する|反対する|検討する|承る")]
    [InlineData("賛成する。|反対する。|検討する。|承る。")]
    public void Lines_that_speak_as_much_for_two_borders_are_no_row(string lines) =>
        Assert.Empty(
            ResultDocument.Parse($"{Header}1\n{lines.Replace('|', '\n')}\n").Result.Entries
        );

    [Fact]
    public void A_note_below_the_last_response_and_a_blank_line_is_none_of_its_lines()
    {
        ResultDocument parsed = ResultDocument.Parse(
            $"{Header}1\n暗い。\n明るくします。\n2\n駐車場が狭い。\n広げます。\n\n以上のとおり取りまとめました。\n御協力ありがとうございました。\n"
        );
        Assert.Equal("2:駐車場が狭い。>広げます。", EntryLine.Of(parsed.Result)[^1]);
        Assert.Equal(
            ["以上のとおり取りまとめました。", "御協力ありがとうございました。"],
            parsed.Result.Notes
        );
    }

    [Fact]
    public void Half_of_the_rows_are_no_evidence_for_the_table()
    {
        const string Parted = "1\n駐車場が狭い。\n広げます。\n";
        const string Open = "2\n暗い。\n狭い。\n短い。\n";
        Assert.Single(ResultDocument.Parse(Header + Parted).Result.Entries);
        Assert.Empty(ResultDocument.Parse(Header + Parted + Open).Result.Entries);
    }

    [Theory]
    [InlineData(
        "暗い。\n\n【理由】\n\n夜は危ない。\n\n【修正する】\n\n明るくします。",
        "【修正する】\n明るくします。"
    )]
    [InlineData(
        "暗い。\n\n・明るくします。\n\n・電球を替えます。",
        "・明るくします。\n・電球を替えます。"
    )]
    [InlineData(
        "「暗い」としてはどうか。【12頁】\n\n次のとおり修正します。\n\n「暗い」",
        "次のとおり修正します。\n「暗い」"
    )]
    [InlineData("暗い。 明るくします。\n電球も替えます。", "明るくします。電球も替えます。")]
    public void What_stands_in_one_text_is_no_border(string lines, string response) =>
        Assert.Equal(
            response,
            ResultDocument
                .Parse($"{Header}1\n{lines}\n\n2\n狭い。\n\n広げます。\n")
                .Result.Entries[0]
                .Response?.Text.ToPlainText()
        );

    [Theory]
    [InlineData("個人 駐車場が狭い。\n広げます。")]
    [InlineData("個人\n駐車場が狭い。\n広げます。")]
    public void The_word_for_a_submitter_stands_on_the_line_of_the_opinion_or_its_own(string lines)
    {
        ConsultationSummary read = ConsultationSummary.Of(
            $"番号\n意見提出者\n御意見\n回答\n1\n{lines}\n"
        );
        Assert.Equal(
            ("個人", "駐車場が狭い。", "広げます。"),
            (read.Submitter, read.Opinion, read.Response)
        );
    }

    [Theory]
    [InlineData("広げます。 あり")]
    [InlineData("広げます。\nあり")]
    public void A_flag_stands_on_the_last_line_or_its_own(string lines)
    {
        ConsultationSummary read = ConsultationSummary.Of(
            $"番号\n御意見\n回答\n修正の有無\n1\n駐車場が狭い。\n{lines}\n"
        );
        Assert.Equal(
            ("駐車場が狭い。", "広げます。", "あり"),
            (read.Opinion, read.Response, read.Flag)
        );
    }

    [Fact]
    public void A_page_number_inside_a_row_is_kept_out_of_its_texts()
    {
        ResultDocument parsed = ResultDocument.Parse(
            $"{Header}1\n駐車場が狭いので、\n- 3 -\n広げてほしい。\n広げます。\n2\n暗い。\n明るくします。\n"
        );
        Assert.Equal(
            ["1:駐車場が狭いので、広げてほしい。>広げます。", "2:暗い。>明るくします。"],
            EntryLine.Of(parsed.Result)
        );
    }

    private static void AssertParted(string opinion, string response)
    {
        string lines = $"{opinion}|{response}".Replace('|', '\n');
        Assert.Equal(
            [$"1:{opinion}>{response}".Replace("|", "", StringComparison.Ordinal)],
            EntryLine
                .Of(ResultDocument.Parse($"{Header}1\n{lines}\n").Result)
                .Select(line => line.Replace("\n", "", StringComparison.Ordinal))
        );
    }

    private sealed record ConsultationSummary(
        string? Submitter,
        string Opinion,
        string? Response,
        string? Flag
    )
    {
        public static ConsultationSummary Of(string text)
        {
            Model.ResultEntry entry = Assert.Single(ResultDocument.Parse(text).Result.Entries);
            return new(
                entry.Opinions[0].Submitter?.Text,
                entry.Opinions[0].Text.ToPlainText(),
                entry.Response?.Text.ToPlainText(),
                entry.Amendment.Text
            );
        }
    }
}
