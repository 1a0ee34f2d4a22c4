namespace PublicComment.Model.Tests.Provisions;

/// <summary>Citations as they are printed: letter by letter, across the end of a line, by circled numbers and rows of tables.</summary>
public class CitationFormTests
{
    [Theory]
    [InlineData("方法1①の案、案の3②、107①", "")]
    [InlineData(
        "第 十 七 条 の 二 第 三 項 中 「 同 条 第 六 項 」 を",
        "第 十 七 条 の 二 第 三 項;同 条 第 六 項"
    )]
    [InlineData("法 律 第 百 五 十 一 号", "")]
    [InlineData("第三 十二条第三項", "第三 十二条第三項")]
    [InlineData("第三　十二条", "十二条")]
    [InlineData(
        "電気通信事業法の施行に伴って整備する第38条、第38条の2及び第3\n9条の2の規定",
        "第38条;第38条の2;第3\n9条の2"
    )]
    [InlineData("本方針の第3\n5条の規定を設けるべき。", "5条")]
    [InlineData("第二 三条の改正", "")]
    [InlineData("第 2 3 条", "第 2 3 条")]
    [InlineData("第3 5条", "5条")]
    [InlineData("注意事項24第22号による", "")]
    [InlineData("29貿調（経提）第２号による", "")]
    [InlineData("28 貿調(経提)第 6 号による", "")]
    [InlineData("２９貿調（経提）第２号による", "")]
    [InlineData("意見12第3号について", "第3号")]
    [InlineData("素案12頁定義（案）第3号を削除", "第3号")]
    [InlineData("15行目（新設）第2号では", "第2号")]
    [InlineData("第３条について。\n　ア　第２項の規定は不要。", "第３条;第２項")]
    [InlineData("第 二 項 中 第 三 号 を", "第 二 項;第 三 号")]
    [InlineData("同 条 例 第 五 条", "第 五 条")]
    [InlineData("審査基準３①、指針3①、法案1①", "")]
    [InlineData("【該当箇所】第10条　市長は、指導を行うことができる。", "第10条")]
    [InlineData("【変更案】 第三十八条 事業者は、届け出なければならない。", "")]
    [InlineData("第二章 第一節について", "")]
    public void Print_hides_no_citation_and_makes_none(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("不動産登記令別表13の項では", "不動産登記令別表13の項", "別表の13の項")]
    [InlineData("第2条(2)積極的改善措置について", "第2条(2)", "第2条第2号")]
    [InlineData("第2条第3項（１）では", "第2条第3項（１）", "第2条第3項第1号")]
    [InlineData("第2条（2025）では", "第2条", "第2条")]
    [InlineData("第2条第3号(1)では", "第2条第3号(1)", "第2条第3号(1)")]
    [InlineData("国税通則法107①は", "国税通則法107①", "第107条第1項")]
    [InlineData("法42の4⑳又は", "法42の4⑳", "第42条の4第20項")]
    [InlineData("所法2①三十一の二により", "所法2①三十一の二", "第2条第1項第31号の2")]
    [InlineData("別図2の項は", "別図2", "別図第2")]
    [InlineData("行政手続法39④三により", "行政手続法39④三", "第39条第4項第3号")]
    [InlineData("行政手続法39④三者で", "行政手続法39④", "第39条第4項")]
    [InlineData("別表第1の12項(2)では", "別表第1の12項(2)", "別表第1の12の項(2)")]
    [InlineData("別表の 12 項では", "別表の 12 項", "別表の12の項")]
    [InlineData("別表第1の12の項又は15の項では", "別表第1の12の項;15の項", "別表第1の15の項")]
    [InlineData(
        "別表第一（第三条関係）の二の項を改める",
        "別表第一（第三条関係）の二の項",
        "別表第1の2の項"
    )]
    [InlineData(
        "別表第２（第５条、第６条関係）３の項",
        "別表第２（第５条、第６条関係）３の項",
        "別表第2の3の項"
    )]
    [InlineData("規則227条の2③四／234条の21", "規則227条の2③四;234条の21", "第234条の21")]
    [InlineData("規則第5条③の規定", "規則第5条③", "第5条第3項")]
    [InlineData("第5条①手数料について②期間について", "第5条", "第5条")]
    [InlineData(
        "第37条第4項第5号、同条同項第8号により",
        "第37条第4項第5号;同条同項第8号",
        "第37条第4項第8号"
    )]
    [InlineData("第37条第4項、同項同条により", "第37条第4項;同項;同条", "第37条")]
    [InlineData("第二章 第一節 第五条について", "第二章 第一節 第五条", "第2章第1節第5条")]
    public void The_last_is_the_provision(string text, string expected, string last)
    {
        Assert.Equal(expected, Found(text));
        Assert.Equal(last, CitationFinder.Find(text)[^1].Provision.ToString());
    }

    private static string Found(string text) =>
        string.Join(';', CitationFinder.Find(text).Select(citation => citation.Text));
}
