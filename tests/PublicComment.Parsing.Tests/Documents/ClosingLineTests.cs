using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>What stands behind the last response of labelled paragraphs, and labels with a blank behind them.</summary>
public class ClosingLineTests
{
    private const string Labelled = "【御意見１】\n甲です。\n【回答１】\n乙です。\n";

    [Theory]
    [InlineData("皆様の御協力に深く御礼申し上げます。")]
    [InlineData("みなと町役場　住民課")]
    [InlineData("戻る")]
    [InlineData("Copyright © 2008 Minato Japan. All Rights Reserved.")]
    [InlineData("みなと県庁（法人番号1）")]
    [InlineData("（注）御意見は要約しています。")]
    [InlineData("（参考）御意見の全文は、ホームページに掲載しています。")]
    [InlineData("問い合わせ先")]
    [InlineData("このページに関するお問い合わせ")]
    [InlineData("本件に関するお問合わせ先")]
    [InlineData("担当：総務部総務課")]
    [InlineData("更新日：2025年6月1日")]
    [InlineData("電話　0000-00-0000")]
    [InlineData("Ｅメール：koen@example.invalid")]
    [InlineData("電子メール：koen@example.invalid")]
    [InlineData("メールアドレス：koen@example.invalid")]
    [InlineData("ファクシミリ：0000-00-0000")]
    [InlineData("内線：1234")]
    [InlineData("〒000-0000　みなと市港町一丁目")]
    [InlineData("みなと町総務部")]
    [InlineData("みなと市防災センター　管理班")]
    [InlineData("みなと市公園事務所")]
    [InlineData("関連ファイル")]
    [InlineData("（本件担当）")]
    [InlineData("【関連資料】")]
    [InlineData("（了）")]
    [InlineData("みなと計画 [PDFファイル／1.14MB]")]
    [InlineData("ページの先頭へ戻る")]
    [InlineData("※ご意見の内容は要約しています。")]
    public void A_closing_line_is_no_part_of_the_last_response(string line)
    {
        ResultDocument document = ResultDocument.Parse($"{Labelled}\n{line}\n");
        Assert.Equal(["１:甲です。>乙です。"], EntryLine.Of(document.Result));
        Assert.Contains(line, document.Result.Notes);
    }

    [Theory]
    [InlineData("なお、相談は総務課へお願いします。")]
    [InlineData("御意見をいただき、御礼申し上げます。")]
    [InlineData("※ 注意書きは第3章にあります。")]
    [InlineData("窓口は次のとおりです。\n・市民課\n・総務課\n以上の窓口で受け付けます。")]
    [InlineData("※ご意見の内容は計画に反映しています。")]
    [InlineData("電話での相談も受け付けます。")]
    [InlineData("電話相談を行っています")]
    [InlineData("相談窓口は次のとおりです。\n電話　03-1234-5678")]
    [InlineData("受付方法は以下のとおり拡充します。\n・電話\n・メール")]
    [InlineData("詳しくは資料を御覧ください。\nみなと市計画（PDF）")]
    [InlineData("関連情報の掲載を追加しました")]
    [InlineData("※御意見No.3と併せて検討しています。")]
    [InlineData("（注）対象は個人に限ります。\nこのため、原案のとおりとします。")]
    [InlineData("次の場所に設置します。\n一階の会議室")]
    [InlineData("対象区域は市街化区域の周辺とします。\n図面に示す箇所")]
    [InlineData("メールマガジンでお知らせします。\nメールマガジン：みなと便り")]
    public void Other_lines_are(string line) =>
        Assert.Equal(
            [$"１:甲です。>乙です。\n{line}"],
            EntryLine.Of(ResultDocument.Parse($"{Labelled}{line}\n").Result)
        );

    [Theory]
    [InlineData("戻る\nライ")]
    [InlineData(
        "戻る\nライン\nAll Rights Reserved, Copyright (C) 2002, Office of Harbours, Lighthouses and Breakwaters of Minato"
    )]
    [InlineData("ページの先頭へ\nサイトマップ\n個人情報の取扱い")]
    [InlineData("＜前のページへ戻る＞\nみなと市\n携帯サイト\n戻る")]
    public void A_line_that_leads_back_ends_the_page(string lines)
    {
        ResultDocument document = ResultDocument.Parse($"{Labelled}\n\n{lines}\n");
        Assert.Equal(["１:甲です。>乙です。"], EntryLine.Of(document.Result));
        Assert.All(lines.Split('\n'), line => Assert.Contains(line, document.Result.Notes));
    }

    [Theory]
    [InlineData("戻る\nという案内を加えます。")]
    [InlineData("元の画面に戻る\n次の画面に進む")]
    public void A_line_before_a_sentence_does_not(string lines) =>
        Assert.Equal(
            [$"１:甲です。>乙です。\n{lines}"],
            EntryLine.Of(ResultDocument.Parse($"{Labelled}{lines}\n").Result)
        );

    [Fact]
    public void A_date_above_the_office_that_signs_is_that_of_the_result()
    {
        ConsultationResult result = ResultDocument
            .Parse($"{Labelled}\n令和７年５月１日\nみなと町総務課\n")
            .Result;
        Assert.Equal(["１:甲です。>乙です。"], EntryLine.Of(result));
        Assert.Equal(new(2025, 5, 1), result.PublishedOn);
        Assert.Equal(new("みなと町", "総務課"), result.Publisher);
    }

    [Fact]
    public void A_date_above_the_office_may_be_of_an_era_announced_later()
    {
        JapaneseEraTable eras = JapaneseEraTable.Default.With(
            new JapaneseEra("泰化", 'A', "Taika", new(2040, 5, 1))
        );
        ConsultationResult result = ResultDocument
            .Parse($"{Labelled}\n泰化２年５月１日\nみなと町総務課\n", new() { Eras = eras })
            .Result;
        Assert.Equal(["１:甲です。>乙です。"], EntryLine.Of(result));
        Assert.Equal(new(2041, 5, 1), result.PublishedOn);
    }

    [Fact]
    public void A_heading_by_its_markup_ends_the_last_response() =>
        Assert.Equal(
            ["１:甲です。>乙です。"],
            EntryLine.Of(
                ResultDocument
                    .Parse($"## 御意見と考え方\n\n{Labelled}\n## 今後の予定\n\n6月に公布します。\n")
                    .Result
            )
        );

    [Theory]
    [InlineData("意見１　甲です。\n回答　乙です。\n\n意見２　丙です。\n回答　丁です。\n")]
    [InlineData(
        "<html><body><ol><li><p><strong>意見１</strong>　甲です。</p><p><strong>市の考え方</strong>　乙です。</p></li><li><p><strong>意見２</strong>　丙です。</p><p><strong>市の考え方</strong>　丁です。</p></li></ol></body></html>"
    )]
    public void A_wide_blank_may_stand_behind_a_label(string document) =>
        Assert.Equal(
            ["１:甲です。>乙です。", "２:丙です。>丁です。"],
            EntryLine.Of(ResultDocument.Parse(document).Result)
        );

    [Fact]
    public void A_label_of_the_letter_with_a_count_behind_a_blank_is_none() =>
        Assert.Empty(ResultDocument.Parse("意見　３件\n回答　７月１日\n").Result.Entries);
}
