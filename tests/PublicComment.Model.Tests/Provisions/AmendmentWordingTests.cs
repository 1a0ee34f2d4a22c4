namespace PublicComment.Model.Tests.Provisions;

public class AmendmentWordingTests
{
    [Theory]
    [InlineData("あり", AmendmentStatus.Amended)]
    [InlineData("有", AmendmentStatus.Amended)]
    [InlineData(" 有　り ", AmendmentStatus.Amended)]
    [InlineData("○", AmendmentStatus.Amended)]
    [InlineData("修正", AmendmentStatus.Amended)]
    [InlineData("（修正あり）", AmendmentStatus.Amended)]
    [InlineData("御意見を踏まえ修正します。", AmendmentStatus.Amended)]
    [InlineData("Ⅰ．当該意見を踏まえて内容を修正するもの", AmendmentStatus.Amended)]
    [InlineData("計画に反映した意見", AmendmentStatus.Amended)]
    [InlineData("なし", AmendmentStatus.NotAmended)]
    [InlineData("無", AmendmentStatus.NotAmended)]
    [InlineData("×", AmendmentStatus.NotAmended)]
    [InlineData("原案どおり", AmendmentStatus.NotAmended)]
    [InlineData("案のとおりとします。", AmendmentStatus.NotAmended)]
    [InlineData("修正は行いません。", AmendmentStatus.NotAmended)]
    [InlineData("計画に反映できないもの", AmendmentStatus.NotAmended)]
    [InlineData("Ⅱ．その他の主な意見", AmendmentStatus.NotStated)]
    [InlineData("修正を求める意見", AmendmentStatus.NotStated)]
    [InlineData("―", AmendmentStatus.NotStated)]
    [InlineData("", AmendmentStatus.NotStated)]
    public void Reads_cells_headings_and_sentences(string text, AmendmentStatus expected) =>
        Assert.Equal(expected, AmendmentWording.Read(text));

    [Theory]
    [InlineData("御意見のとおり修正いたします。", "Amended")]
    [InlineData("御意見を踏まえ、第105条第１項にただし書を加えます。", "Amended")]
    [InlineData("御意見を踏まえ、第３条に次の１項を加えることとします。", "Amended")]
    [InlineData("賛成の御意⾒として承ります。", "Support")]
    [InlineData("更に検討を加えます。", "")]
    [InlineData("ご指摘を踏まえ、以下のとおり修文します。", "Amended")]
    [InlineData("ご意見を踏まえ、以下の記述を追加しました。", "Amended")]
    [InlineData("ご指摘のとおり「人の健康」に統一いたします。", "Amended")]
    [InlineData(
        "御意見を参考に、実施計画の４ページに「…」の項を追加し、わかりやすく記述しました。",
        "Amended"
    )]
    [InlineData(
        "後半についてはご指摘を踏まえ修正いたします。前半は原案のとおりとします。",
        "Amended Kept"
    )]
    [InlineData(
        "「…と修正すべき」との御意見については、原案のとおりとさせていただきます。",
        "Kept"
    )]
    [InlineData("第3条を修正すべきとの御意見ですが、修正は行いません。", "Kept")]
    [InlineData("「修正いたします」と記載すべきとの御意見をいただきました。", "")]
    [InlineData("ご意見の趣旨は既に記載しております。", "AlreadyStated")]
    [InlineData("いただいた御意見は、今後の検討に当たって参考にさせていただきます。", "Noted")]
    [InlineData("本案についての賛同の御意見として承ります。", "Support")]
    [InlineData("ご意見は、本改正とは関係がなく、参考とさせていただきます。", "Noted OutOfScope")]
    [InlineData("貴見のとおりで差し支えありません。", "Confirmed")]
    [InlineData("「No.1」の回答のとおりです。", "Reference")]
    [InlineData("追記欄に「顔認証」と記載されます。", "")]
    [InlineData("暗証番号を変更します。", "")]
    [InlineData("可能です。", "")]
    public void Reads_what_a_response_says(string response, string expected) =>
        Assert.Equal(expected, string.Join(' ', AmendmentWording.ReadOutcomes(response)));

    [Fact]
    public void A_response_that_changes_one_part_has_changed_the_draft() =>
        Assert.Equal(
            AmendmentStatus.Amended,
            AmendmentWording.ReadResponse(
                "原案のとおりとします。なお、第3条は御指摘のとおり修正いたします。"
            )
        );
}
