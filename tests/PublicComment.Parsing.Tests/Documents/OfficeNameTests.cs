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
    public void A_division_alone_names_no_organization(string printed) =>
        Assert.Null(
            ResultDocument.Parse($"意見募集の結果\n令和7年3月3日\n{printed}\n").Result.Publisher
        );
}
