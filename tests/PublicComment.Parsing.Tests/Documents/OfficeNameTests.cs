using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Names of offices end where a division begins; letters such as 市 and 府 occur inside both.</summary>
public class OfficeNameTests
{
    [Theory]
    [InlineData("総務省情報流通行政局放送政策課", "総務省", "情報流通行政局放送政策課")]
    [InlineData("国土交通省道路局", "国土交通省", "道路局")]
    [InlineData("農林水産省農村振興局", "農林水産省", "農村振興局")]
    [InlineData("資源エネルギー庁省エネルギー課", "資源エネルギー庁", "省エネルギー課")]
    [InlineData("経済産業省　資源エネルギー庁", "経済産業省", "資源エネルギー庁")]
    [InlineData("内閣府政策統括官", "内閣府", "政策統括官")]
    [InlineData("公 正 取 引 委 員 会", "公正取引委員会", null)]
    [InlineData("みなと市教育委員会学校教育課", "みなと市教育委員会", "学校教育課")]
    [InlineData("みなと市都市計画課", "みなと市", "都市計画課")]
    [InlineData("みなと市市民協働課", "みなと市", "市民協働課")]
    [InlineData("京都市都市計画局", "京都市", "都市計画局")]
    [InlineData("宇都宮市総務課", "宇都宮市", "総務課")]
    [InlineData("甲府市総務課", "甲府市", "総務課")]
    [InlineData("四日市市総務課", "四日市市", "総務課")]
    [InlineData("余市町総務課", "余市町", "総務課")]
    [InlineData("東村山市総務課", "東村山市", "総務課")]
    [InlineData("みどり県県土整備部", "みどり県", "県土整備部")]
    [InlineData("みどり県市町村課", "みどり県", "市町村課")]
    [InlineData("みどり県若草町総務課", "みどり県若草町", "総務課")]
    [InlineData("東京都港区", "東京都港区", null)]
    [InlineData("北海道水産林務部", "北海道", "水産林務部")]
    [InlineData("西海市上下水道局経営企画課", "西海市", "上下水道局経営企画課")]
    [InlineData("西海市総務部財産管理課庁舎整備室", "西海市", "総務部財産管理課庁舎整備室")]
    [InlineData("町田市道路部", "町田市", "道路部")]
    [InlineData("四日市市役所", "四日市市役所", null)]
    [InlineData("西海市役所総務課", "西海市役所", "総務課")]
    [InlineData("若草町役場 総務課", "若草町役場", "総務課")]
    [InlineData("山川県庁総務課", "山川県庁", "総務課")]
    [InlineData("日本銀行金融市場局", "日本銀行", "金融市場局")]
    [InlineData("みなと市土地開発公社", "みなと市土地開発公社", null)]
    [InlineData("中部地方整備局河川部", "中部地方整備局", "河川部")]
    [InlineData("関東経済産業局", "関東経済産業局", null)]
    [InlineData("北海道労働局 総務部", "北海道労働局", "総務部")]
    [InlineData("北海道開発局建設部", "北海道開発局", "建設部")]
    [InlineData("国土交通省中部地方整備局", "国土交通省", "中部地方整備局")]
    [InlineData("東京都財務局経理部", "東京都", "財務局経理部")]
    [InlineData("東京都産業労働局", "東京都", "産業労働局")]
    [InlineData("（西海市都市整備部道路課）", "西海市", "都市整備部道路課")]
    [InlineData("（担当）西海市道路課", "西海市", "道路課")]
    [InlineData("雲海村長　谷川　次郎", "雲海村", null)]
    [InlineData("山川県知事　山田 花子", "山川県", null)]
    [InlineData("西海市教育委員会教育長　山田　花子", "西海市教育委員会", null)]
    [InlineData("国立研究開発法人海風技術研究所", "国立研究開発法人海風技術研究所", null)]
    [InlineData("若草県衛生研究所", "若草県", "衛生研究所")]
    [InlineData("経済産業省産業技術環境局長", "経済産業省", "産業技術環境局")]
    [InlineData("西海市総務課長", "西海市", "総務課")]
    [InlineData("西海市企画部課長", "西海市", "企画部")]
    [InlineData("山川県土木部", "山川県", "土木部")]
    [InlineData("山川県土地改良課", "山川県", "土地改良課")]
    [InlineData("山川県県土整備部", "山川県", "県土整備部")]
    [InlineData("山川県県土保全課", "山川県", "県土保全課")]
    [InlineData("川辺町議会（事務局）", "川辺町議会", null)]
    [InlineData("川辺市議会事務局", "川辺市議会", "事務局")]
    [InlineData("東京都議会局", "東京都", "議会局")]
    [InlineData("国立大学法人山川大学総務課", "国立大学法人山川大学", "総務課")]
    [InlineData("山川税関", "山川税関", null)]
    [InlineData("株式会社中央証券取引所", "株式会社中央証券取引所", null)]
    [InlineData("東海高速道路株式会社 管理部", "東海高速道路株式会社", "管理部")]
    [InlineData("公益財団法人山川県産業振興センター", "公益財団法人山川県産業振興センター", null)]
    [InlineData("地方独立行政法人山川市立病院", "地方独立行政法人山川市立病院", null)]
    [InlineData("独立行政法人海風機構総務部", "独立行政法人海風機構", "総務部")]
    public void An_office_is_an_organization_and_its_division(
        string printed,
        string organization,
        string? division
    ) =>
        Assert.Equal(
            new Publisher(organization, division),
            ResultDocument.Parse($"意見募集の結果\n令和7年3月3日\n{printed}\n").Result.Publisher
        );

    [Theory]
    [InlineData("都市計画課")]
    [InlineData("市民協働課")]
    [InlineData("農村振興課")]
    [InlineData("水道整備課")]
    [InlineData("地区計画担当")]
    [InlineData("病院経営課")]
    [InlineData("産業労働局")]
    [InlineData("省エネ推進室")]
    [InlineData("みなと市港町の一部")]
    [InlineData("みなと市の保育所")]
    [InlineData("みどり県内の事業所")]
    [InlineData("各都道府県")]
    [InlineData("関係省庁")]
    [InlineData("県庁総合企画部推進課")]
    [InlineData("市役所 総務課")]
    [InlineData("水辺市長　山川 花子　様")]
    [InlineData("水辺市長殿")]
    public void A_division_alone_or_a_place_names_no_organization(string printed) =>
        Assert.Null(
            ResultDocument.Parse($"意見募集の結果\n令和7年3月3日\n{printed}\n").Result.Publisher
        );

    [Theory]
    [InlineData(
        "令和7年3月3日\n金融庁\n\n問い合わせ先\n金融庁 Tel 03-0000-0000\n総務企画局信用課（内線3560）"
    )]
    [InlineData("令和7年3月3日\n金融庁\n\n<連絡先>\n総務企画局信用課\n(内線3560)")]
    [InlineData(
        "金融庁は、銀行規則（案）について、意見を募集しました。\n\n<照会先>\n総務企画局信用課"
    )]
    [InlineData("令和7年3月3日\n金融庁\n\n<連絡先>\n総務企画局信用課\n監督局証券課")]
    public void The_division_may_stand_at_the_contacts_alone(string lines) =>
        Assert.Equal(new Publisher("金融庁", "総務企画局信用課"), Read(lines).Publisher);

    [Theory]
    [InlineData("西海市では、計画（案）について意見募集を行いました。", "西海市")]
    [InlineData("海風省においては、省令案について、意見を募集しました。", "海風省")]
    [InlineData("本市では、計画（案）について意見募集を行いました。", null)]
    [InlineData("西海市では、毎年祭りを行っています。", null)]
    [InlineData("監督局銀行第二課金融会社室", null)]
    public void The_office_that_asked_for_opinions_publishes(string sentence, string? office) =>
        Assert.Equal(office, Read(sentence).Publisher?.Organization);

    [Theory]
    [InlineData("令和７年２月３日　　西海市港湾局計画課", "西海市", "港湾局計画課", true)]
    [InlineData("西海市港湾局計画課（令和７年２月３日）", "西海市", "港湾局計画課", true)]
    [InlineData("西海市財産管理課　令和７年２月", "西海市", "財産管理課", false)]
    public void A_line_may_state_the_date_and_the_office(
        string line,
        string organization,
        string division,
        bool isDay
    )
    {
        ConsultationResult result = Read(line);
        Assert.Equal(new Publisher(organization, division), result.Publisher);
        Assert.Equal(isDay ? new(2025, 2, 3) : null, result.PublishedOn);
    }

    [Theory]
    [InlineData("所管課　西海市こども未来部こども政策課")]
    [InlineData("担当課：西海市こども未来部こども政策課（電話 0999-00-0000）")]
    [InlineData("担当課　西海市こども未来部こども政策課　TEL 0999-00-0000")]
    [InlineData("担当課　西海市こども未来部こども政策課　ＴＥＬ（内線１２３）")]
    [InlineData("担当：西海市こども未来部こども政策課")]
    [InlineData("３　担　　当　西海市こども未来部こども政策課")]
    [InlineData("【担当】　西海市こども未来部こども政策課")]
    [InlineData("問合せ先　西海市こども未来部こども政策課　☎0999-00-0000")]
    [InlineData("所管省庁・部局名等 西海市こども未来部こども政策課 電話：0999-00-0000")]
    [InlineData("【問い合わせ先】\n西海市こども未来部こども政策課　E-mail：kodomo@example.jp")]
    [InlineData("| 担当部署 | 西海市こども未来部こども政策課 |\n| --- | --- |")]
    [InlineData("担当部署,西海市こども未来部こども政策課\n募集期間,令和6年11月1日から")]
    [InlineData(
        "<table><tr><th>所管課</th><td>西海市こども未来部こども政策課（内線 12）</td></tr></table>"
    )]
    public void Labels_and_how_to_reach_it_are_no_part_of_the_office(string lines) =>
        Assert.Equal(new Publisher("西海市", "こども未来部こども政策課"), Read(lines).Publisher);

    [Fact]
    public void What_a_colon_labels_is_the_office()
    {
        Assert.Equal(
            new Publisher("西海市", "危機管理部 危機管理課"),
            Read("担当：西海市危機管理部　危機管理課").Publisher
        );
        Assert.Equal(new Publisher("山川県", "企業局"), Read("事業者：山川県企業局").Publisher);
    }

    [Theory]
    [InlineData("令和7年3月3日\n厚生労働省医薬局\n総務課", "医薬局 総務課")]
    [InlineData("令和7年3月3日\n厚生労働省\n医薬局\n総務課\n企画係", "医薬局 総務課 企画係")]
    [InlineData("問い合わせ先\n厚生労働省医薬局\n総務課\n電話 03-0000-0000", "医薬局 総務課")]
    [InlineData("令和7年3月3日\n厚生労働省\n物流・医薬局", "物流・医薬局")]
    [InlineData("令和7年3月3日\n厚生労働省医薬局\n資料の閲覧場所", "医薬局")]
    [InlineData("令和7年3月3日\n厚生労働省医薬局\n環境省総務課", "医薬局")]
    public void A_division_may_stand_on_several_lines(string lines, string division) =>
        Assert.Equal(new Publisher("厚生労働省", division), Read(lines).Publisher);

    [Theory]
    [InlineData(
        "令和7年3月3日\n厚生労働省大臣官房\n医薬・安全グループ\n審査室\n",
        "厚生労働省",
        "大臣官房 医薬・安全グループ 審査室"
    )]
    [InlineData("令和7年3月3日\n内閣官房\n", "内閣官房", null)]
    [InlineData(
        "「手引（案）」に対する意見募集の結果について　　厚生労働省医薬局\n",
        "厚生労働省",
        "医薬局"
    )]
    [InlineData("「手引（案）」に対する意見募集の結果について　　みなと協会総務課\n", null, null)]
    [InlineData("「手引（案）」の作成について　　厚生労働省医薬局\n", null, null)]
    public void A_secretariat_is_a_division_and_an_office_may_end_the_heading(
        string lines,
        string? organization,
        string? division
    )
    {
        Publisher? read = ResultDocument.Parse(lines).Result.Publisher;
        Assert.Equal((organization, division), (read?.Organization, read?.Division));
    }

    [Theory]
    [InlineData("財　務　省", "財務省")]
    [InlineData("令和７年３月\n特　許　庁", "特許庁")]
    [InlineData("農業委員会", null)]
    [InlineData("関係省庁", null)]
    public void A_ministry_needs_no_date_beside_it(string lines, string? organization) =>
        Assert.Equal(organization, Read(lines).Publisher?.Organization);

    [Theory]
    [InlineData("意見募集の結果について - 西海市公式ウェブサイト")]
    [InlineData("意見募集の結果｜西海市")]
    [InlineData("西海市 - 意見募集の結果")]
    public void The_title_of_a_page_names_its_owner(string title) =>
        Assert.Equal(
            new Publisher("西海市", "環境部 環境政策課"),
            ResultDocument
                .Parse(
                    $"<html><head><title>{title}</title></head><body><h1>意見募集の結果</h1><h2>お問い合わせ先</h2><p>環境部 環境政策課<br>〒999-0001 西海市本町1-1</p></body></html>"
                )
                .Result.Publisher
        );

    [Theory]
    [InlineData("", "金融庁の考え方", "金融庁")]
    [InlineData("", "提出された意見に対する白波市の考え方", "白波市")]
    [InlineData("", "コメントに対する放送通信委員会の回答", "放送通信委員会")]
    [InlineData("意見及びそれに対する白波市の検討結果をまとめたものです。", "回答", "白波市")]
    [InlineData("御意見を短くし、原案の項目順に並べて市の考え方を添えました。", "回答", null)]
    [InlineData("", "にかほ市の考え方", "にかほ市")]
    [InlineData(
        "総合計画案に対する意見（パブコメ）の白波市の考え方が公表された。",
        "回答",
        "白波市"
    )]
    [InlineData("", "市の考え方", null)]
    [InlineData("", "本市の考え方", null)]
    [InlineData("", "関係省庁の考え方", null)]
    [InlineData("", "各府省の考え方", null)]
    [InlineData("", "みなと市教育委員会の考え方", "みなと市教育委員会")]
    [InlineData("", "委員会の考え方", null)]
    [InlineData("", "市教育委員会の考え方", null)]
    [InlineData("○ 当省の考え方", "回答", null)]
    [InlineData("No.　意見の概要　市の考え方", "回答", null)]
    [InlineData("", "御意見に対する考え方", null)]
    public void Who_responds_publishes_where_no_office_is_named(
        string letter,
        string heading,
        string? organization
    ) =>
        Assert.Equal(
            organization,
            Read(
                $"{letter}\n\n番号\t意見\t{heading}\n1\t甲です。\t乙です。"
            ).Publisher?.Organization
        );

    [Theory]
    [InlineData("白波市環境計画（案）", "市の考え方", "白波市")]
    [InlineData("第２次白波市環境計画（案）", "御意見に対する市の考え方", "白波市")]
    [InlineData("（仮称）四日市市環境計画（案）", "本市の回答", "四日市市")]
    [InlineData("第三期みどり県環境計画（案）", "県の考え方", "みどり県")]
    [InlineData("みどり県若草町環境計画（案）", "町の対応", "みどり県若草町")]
    [InlineData("京都市環境計画（案）", "市の考え方", "京都市")]
    [InlineData("熊本市環境計画（案）", "市の考え方", "熊本市")]
    [InlineData("安城市環境計画（案）", "市の考え方", "安城市")]
    [InlineData("燕市環境計画（案）", "市の考え方", "燕市")]
    [InlineData("本庄市環境計画（案）", "市の考え方", "本庄市")]
    [InlineData("本市の環境計画（案）", "市の考え方", null)]
    [InlineData("若草町町税条例の一部を改正する条例（案）", "町の考え方", "若草町")]
    [InlineData("野々市市環境計画（案）", "市の考え方", "野々市市")]
    [InlineData("東京都環境計画（案）", "都の考え方", "東京都")]
    [InlineData("北海道環境計画（案）", "道の考え方", "北海道")]
    [InlineData("京都府環境計画（案）", "府の考え方", "京都府")]
    [InlineData("自転車道整備計画（案）", "道の考え方", null)]
    [InlineData("中核市移行計画（案）", "市の考え方", null)]
    [InlineData("城下町景観計画（案）", "町の考え方", null)]
    [InlineData("特別区税条例（案）", "区の考え方", null)]
    [InlineData("合併新市建設計画（案）", "市の考え方", null)]
    [InlineData("白波市環境計画（案）", "町の考え方", null)]
    [InlineData("白波市環境計画（案）", "考え方", null)]
    [InlineData("都市計画マスタープラン（案）", "市の考え方", null)]
    [InlineData("環境市民計画（案）", "市の考え方", null)]
    [InlineData("港の安全な白波市計画（案）", "市の考え方", null)]
    [InlineData("白波市第２次環境計画（案）", "市の考え方", "白波市")]
    [InlineData("第六次秋津県長期計画（案）", "県の考え方", "秋津県")]
    [InlineData("後期 白波市環境計画（案）", "市の考え方", "白波市")]
    [InlineData("白波市立病院中期経営計画（案）", "市の考え方", "白波市")]
    [InlineData("改訂白波市環境計画（案）", "市の考え方", "白波市")]
    [InlineData("三次市環境計画（案）", "市の考え方", "三次市")]
    [InlineData("第２次環境計画（案）", "市の考え方", null)]
    [InlineData("後期市民活動計画（案）", "市の考え方", null)]
    [InlineData("第３期都市計画マスタープラン（案）", "市の考え方", null)]
    [InlineData("第２次 （案）", "市の考え方", null)]
    public void The_title_tells_which_city_responds(
        string title,
        string heading,
        string? organization
    ) =>
        Assert.Equal(
            organization,
            ResultDocument
                .Parse(
                    $"{title}に対する意見募集の結果\n\n番号\t意見\t{heading}\n1\t甲です。\t乙です。"
                )
                .Result.Publisher?.Organization
        );

    [Theory]
    [InlineData("白波市では、港の計画を策定しました。", "白波市")]
    [InlineData("白波市", "白波市")]
    [InlineData(
        "計画（案）に対する意見募集の結果について\n白波市では、港の計画を策定しました。",
        "白波市"
    )]
    [InlineData("環境省は、自然公園の計画を改定しました。", null)]
    [InlineData("環境省の方針に基づき、計画を改定しました。", null)]
    [InlineData("対象地区\n\n桜木町", null)]
    [InlineData("白波市、若草町では、共同で計画を策定しました。", null)]
    [InlineData("市民の皆様", null)]
    public void A_city_that_drafts_or_stands_alone_publishes(string lines, string? organization) =>
        Assert.Equal(organization, Read(lines).Publisher?.Organization);

    [Theory]
    [InlineData("白波市環境計画（案）", "市では、計画の策定を進めてきました。", "白波市")]
    [InlineData("若草町環境計画（案）", "本町では、素案について皆様の声を伺いました。", "若草町")]
    [InlineData("大阪府環境計画（案）", "府民の皆様からの御意見", "大阪府")]
    [InlineData("第３次白波市環境計画（案）", "市ホームページに掲載しています。", null)]
    [InlineData("白波市環境計画（案）", "市町村の事務が増えます。", null)]
    [InlineData("白波市環境計画（案）", "町民の皆様からの御意見", null)]
    [InlineData("市民環境計画（案）", "市では、計画の策定を進めてきました。", null)]
    [InlineData("若草町環境計画（案）", "項目 御意見の内容 町の考え方", "若草町")]
    public void A_municipality_that_writes_of_itself_is_named_in_the_title(
        string title,
        string sentence,
        string? organization
    ) =>
        Assert.Equal(
            organization,
            ResultDocument
                .Parse($"{title}に対する意見募集の結果\n{sentence}\n")
                .Result.Publisher?.Organization
        );

    [Theory]
    [InlineData("環境省 Ministry of the Environment", "環境省")]
    [InlineData("環境省では、検討会を開催してきました。", "環境省")]
    [InlineData("意見の提出期限は過ぎました。環境省では、検討会を開催してきました。", "環境省")]
    [InlineData("また、環境省は、令和６年４月から意見を募集しました。", "環境省")]
    [InlineData(
        "昨年12月に、産業構造審議会　産業環境分科会の会合において報告書をとりまとめました。",
        null
    )]
    [InlineData(
        "御意見と区の考え方などは、閲覧場所のほか、区政資料室（区役所西棟２階）で閲覧できます。",
        null
    )]
    [InlineData("環境省では、指針を改めました。これを受け、本市では、計画を見直します。", null)]
    public void A_ministry_writes_of_itself(string line, string? organization) =>
        Assert.Equal(organization, Read(line).Publisher?.Organization);

    [Fact]
    public void Labels_name_who_responds_too() =>
        Assert.Equal(
            new Publisher("白波市", "企画部 企画課"),
            Read("担当課 企画部 企画課\n\n【意見】甲です。\n【白波市の考え方】乙です。").Publisher
        );

    private static ConsultationResult Read(string lines) =>
        ResultDocument.Parse($"意見募集の結果\n\n{lines}\n").Result;
}
