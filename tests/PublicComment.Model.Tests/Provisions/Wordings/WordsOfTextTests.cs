namespace PublicComment.Model.Tests.Provisions.Wordings;

/// <summary>Answers that say what is done with the text in words of their own, and others that sound like them.</summary>
public class WordsOfTextTests
{
    [Theory]
    [InlineData(
        "「実現する」という表現は、文章のつながりを考慮し「実現を図る」ではなく「実現する」に訂正する。"
    )]
    [InlineData("【修正あり】表を見直しました。")]
    [InlineData("［修正あり］ご意見に感謝します。")]
    [InlineData("これを踏まえ、施策名を「安心なまち」とします。")]
    [InlineData("頂いたご意見を踏まえ、条例案に追加する考えとしております。")]
    [InlineData("防災の取組みについては表現等整理します。")]
    [InlineData("ご意見を踏まえ、用語集を巻末に掲載します。")]
    [InlineData("用語の説明を付け加えます。")]
    [InlineData("「人の健康」に統一いたします。")]
    public void They_change_it(string response) =>
        Assert.Equal(AmendmentStatus.Amended, AmendmentWording.ReadResponse(response));

    [Theory]
    [InlineData("第3章に記載")]
    [InlineData("第3章に追加")]
    [InlineData("受付方法を「来庁」ではなく「電子申請」に変更します。")]
    [InlineData("料金を「500円」から「600円」に変更します。")]
    [InlineData("標識を「止まれ」に統一します。")]
    [InlineData("ゴミ袋の色を「黄」に統一します。")]
    [InlineData("令和7年4月から事業名を変更します。")]
    [InlineData("市の防災マップに地図を追加します。")]
    [InlineData("申請書の欄外に注意書きを追加します。")]
    [InlineData("申請様式変更しました。")]
    [InlineData("危険箇所追加します。")]
    [InlineData("申請書の様式に注意書きを入れます。")]
    [InlineData("ご意見のとおり、公園の入口に地図を表示します。")]
    [InlineData("【採用】職員の採用については、計画的に行っています。")]
    [InlineData("【○】現在実施しています。")]
    [InlineData("［反映］状況については、毎年度公表しています。")]
    [InlineData("素案より事業費が増えたため、財政計画を見直しました。")]
    [InlineData("関係者の意見を受け入れます。")]
    [InlineData("防犯に力を入れます。")]
    [InlineData("案内板に地図を表示します。")]
    [InlineData("ホームページに地図を掲載します。")]
    [InlineData("支援物資を取り入れます。")]
    [InlineData("【参考】今後の参考とします。")]
    [InlineData("（有）海風丸の提案として承ります。")]
    [InlineData("事業名を変更する場合があります。")]
    [InlineData("御指摘を区政に反映します。")]
    [InlineData("御指摘を都政に反映します。")]
    [InlineData("参考とします（追記）")]
    public void They_do_not_say_so(string response) =>
        Assert.Equal(AmendmentStatus.NotStated, AmendmentWording.ReadResponse(response));

    [Theory]
    [InlineData("【修正なし】御意見として承ります。")]
    [InlineData("【原案どおり】御意見として承ります。")]
    [InlineData("規制する考えはありません。（修正なし）")]
    [InlineData("100ｍとしました。【修正なし】")]
    public void They_keep_it(string response) =>
        Assert.Equal(AmendmentStatus.NotAmended, AmendmentWording.ReadResponse(response));
}
