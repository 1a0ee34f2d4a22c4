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
    [InlineData("有（第３条）", AmendmentStatus.Amended)]
    [InlineData("あり（文言の修正）", AmendmentStatus.Amended)]
    [InlineData("有（一部）", AmendmentStatus.Amended)]
    [InlineData("有（一部は原案のとおり）", AmendmentStatus.Amended)]
    [InlineData("○【一部】", AmendmentStatus.Amended)]
    [InlineData("反映する", AmendmentStatus.Amended)]
    [InlineData("反映（済み）", AmendmentStatus.Amended)]
    [InlineData("一部反映", AmendmentStatus.Amended)]
    [InlineData("文言修正", AmendmentStatus.Amended)]
    [InlineData("追記", AmendmentStatus.Amended)]
    [InlineData("採用", AmendmentStatus.Amended)]
    [InlineData("●", AmendmentStatus.Amended)]
    [InlineData("不採用", AmendmentStatus.NotAmended)]
    [InlineData("反映困難", AmendmentStatus.NotAmended)]
    [InlineData("記載済み", AmendmentStatus.NotAmended)]
    [InlineData("既に記載", AmendmentStatus.NotAmended)]
    [InlineData("無（既に規定）", AmendmentStatus.NotAmended)]
    [InlineData("修正（なし）", AmendmentStatus.NotAmended)]
    [InlineData("反映（しない）", AmendmentStatus.NotAmended)]
    [InlineData("修正（見送り）", AmendmentStatus.NotStated)]
    [InlineData("（第３条）", AmendmentStatus.NotStated)]
    [InlineData("検討（修正）", AmendmentStatus.NotStated)]
    [InlineData("有識者", AmendmentStatus.NotStated)]
    [InlineData("Ａ", AmendmentStatus.NotStated)]
    [InlineData("―", AmendmentStatus.NotStated)]
    public void A_bracket_behind_a_word_only_says_more(string cell, AmendmentStatus expected) =>
        Assert.Equal(expected, AmendmentWording.Read(cell));

    [Theory]
    [InlineData("Ⅰ　計画に反映する意見", AmendmentStatus.Amended)]
    [InlineData("１　案に反映させていただいた御意見", AmendmentStatus.Amended)]
    [InlineData("案を一部修正した御意見", AmendmentStatus.Amended)]
    [InlineData("Ⅲ　既に計画に含まれている意見", AmendmentStatus.NotAmended)]
    [InlineData("（２）既に素案に盛り込まれているもの", AmendmentStatus.NotAmended)]
    [InlineData("素案に記載されている御意見", AmendmentStatus.NotAmended)]
    [InlineData("Ⅳ　計画に反映することが困難な意見", AmendmentStatus.NotAmended)]
    [InlineData("Ⅱ　今後の取組に反映する意見", AmendmentStatus.NotStated)]
    [InlineData("施策に反映する意見", AmendmentStatus.NotStated)]
    [InlineData("計画に反映すべきとの意見", AmendmentStatus.NotStated)]
    [InlineData("既に取り組んでいる事業に関する意見", AmendmentStatus.NotStated)]
    [InlineData("住所を変更するもの", AmendmentStatus.NotStated)]
    public void Headings_form_groups_by_the_outcome(string heading, AmendmentStatus expected) =>
        Assert.Equal(expected, AmendmentWording.Read(heading));

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
