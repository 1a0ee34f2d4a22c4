namespace PublicComment.Model.Tests.Provisions;

public class DraftPlaceFinderTests
{
    [Theory]
    [InlineData("P３ L17～19 の記述", "P３ L17～19", "p3 l17-19")]
    [InlineData("P２ L22", "P２ L22", "p2 l22")]
    [InlineData("P.10～11 L39～L２", "P.10～11 L39～L２", "p10-11 l39-2")]
    [InlineData("11 頁 23 行目から 24 行目の「」", "11 頁 23 行目から 24 行目", "p11 l23-24")]
    [InlineData("11頁23行目", "11頁23行目", "p11 l23")]
    [InlineData("・5 頁 6 行目", "5 頁 6 行目", "p5 l6")]
    [InlineData("p.42 21 行目", "p.42 21 行目", "p42 l21")]
    [InlineData("P27 の 26 行～", "P27 の 26 行～", "p27 l26+")]
    [InlineData("ｐｐ．　１２", "ｐｐ．　１２", "p12")]
    [InlineData("P5 注 8", "P5 注 8", "p5 n8")]
    [InlineData("P13 19 行目 注釈 21", "P13 19 行目 注釈 21", "p13 l19 n21")]
    [InlineData("P6 L21 以降", "P6 L21 以降", "p6 l21+")]
    [InlineData("［P80 18 行］", "P80 18 行", "p80 l18")]
    [InlineData("【14ページ】", "14ページ", "p14")]
    [InlineData("10～11頁", "10～11頁", "p10-11")]
    [InlineData("第１部第１章１（１）７頁", "第１部第１章１（１）７頁", "第1部/第1章/1/(1) p7")]
    [InlineData("第２章２．の脚注", "第２章２．", "第2章/2")]
    [InlineData("第３章基本的方針", "第３章", "第3章")]
    [InlineData("別紙２(1)", "別紙２(1)", "別紙2/(1)")]
    [InlineData("指針案の第２章（１２⾴）に⽰しています", "第２章（１２⾴）", "第2章 p12")]
    [InlineData("整備計画第２章（12頁23行目）", "整備計画第２章（12頁23行目）", "第2章 p12 l23")]
    [InlineData("この運用指針第３章", "運用指針第３章", "第3章")]
    [InlineData("本指針第３章", "第３章", "第3章")]
    [InlineData("「事務処理要領」第7-1による", "「事務処理要領」第7-1", "第7/1")]
    [InlineData("Ⅱ－４－２（５）について", "Ⅱ－４－２（５）", "II/4/2/(5)")]
    [InlineData(
        "総合的な監督指針Ⅲ-2-3-1-2(1)①ニの記載",
        "監督指針Ⅲ-2-3-1-2(1)①ニ",
        "III/2/3/1/2/(1)/①/ニ"
    )]
    [InlineData("「手引」II-1-2を改める", "「手引」II-1-2", "II/1/2")]
    [InlineData("［Ⅱ－４－２］について", "Ⅱ－４－２", "II/4/2")]
    [InlineData("Ⅱ．３（１）イの", "Ⅱ．３（１）イ", "II/3/(1)/イ")]
    [InlineData("Ⅰの２(3)を参照", "Ⅰの２(3)", "I/2/(3)")]
    [InlineData("ガイドライン（通則編）3-8-1から", "ガイドライン（通則編）3-8-1", "3/8/1")]
    [InlineData("審査基準3.2.1では", "審査基準3.2.1", "3/2/1")]
    [InlineData("第２の３⑴アについて", "第２の３⑴ア", "第2/3/(1)/ア")]
    [InlineData("考え方（案）第３-２(1)（ア）の", "考え方（案）第３-２(1)（ア）", "第3/2/(1)/(ア)")]
    public void Finds_the_place(string text, string words, string meaning)
    {
        DraftPlace place = Assert.Single(DraftPlaceFinder.Find(text));
        Assert.Equal(words, place.Text);
        Assert.Equal(meaning, Describe(place));
    }

    [Theory]
    [InlineData("マイナンバーカードには4つの暗証番号がある。1について")]
    [InlineData("ホームページ10件、PDF 3 ファイル、IP 4 アドレス")]
    [InlineData("番号法第2章の規定")]
    [InlineData("第三者機関、第1回、第2四半期、別紙のとおり")]
    [InlineData("第5条第2項")]
    [InlineData("https://www.example.go.jp/p3.html、P3C、USB-P3")]
    [InlineData("全20ページの資料")]
    [InlineData("電話 03-1234-5678、令和7-8年度、基準値3.5%、ガイドライン2.1版、手引2-3人")]
    [InlineData("Ⅱ類、Ⅲ型、X-2形、MIX-2-1、第2の人生、第１の２つの論点、Ⅱの３か所")]
    [InlineData("様式第２の３、別表第2-1")]
    [InlineData("P . . . 3、L\u3000\u3000\u3000\u3000\u30003")]
    [InlineData("防衛費をＧＤＰ２％に、ＫＰ１、ＨＰ ２か所")]
    [InlineData("")]
    public void Finds_no_place(string text) => Assert.Empty(DraftPlaceFinder.Find(text));

    [Fact]
    public void Many_blanks_before_a_place_do_not_hide_it() =>
        Assert.Equal(
            "第1章",
            Assert
                .Single(DraftPlaceFinder.Find("概要" + new string('　', 100) + "第1章について"))
                .Text
        );

    private static string Describe(DraftPlace place) =>
        string.Join(
            ' ',
            new[]
            {
                string.Join('/', place.Headings.AsEnumerable()),
                Describe("p", place.Pages),
                Describe("l", place.Lines),
                place.Note is { } note ? $"n{note}" : "",
            }.Where(part => part.Length > 0)
        );

    private static string Describe(string letter, NumberRange? range) =>
        range is null
            ? ""
            : $"{letter}{range.First}{(range.Last is { } last ? $"-{last}" : "")}{(range.IsOpen ? "+" : "")}";
}
