using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Letters state in many ways how many opinions came in, and from how many.</summary>
public class DeclaredCountTests
{
    [Theory]
    [InlineData("提出意見数 3", 3, null)]
    [InlineData("２．意見数：合計 64件（提出者数 28）", 64, 28)]
    [InlineData("御意見の総数は127件（意見提出者数：98）でした。", 127, 98)]
    [InlineData("３．意見提出数：３通（８件）", 8, 3)]
    [InlineData("意見提出者の数は合計25件（意見提出者数）", null, 25)]
    [InlineData(
        "| 提出方法 | 人数 | 件数 |\n|---|---|---|\n| 郵送 | 1人 | 1件 |\n| 計 | 10人 | 17件 |",
        17,
        10
    )]
    [InlineData("提出方法\t人数（団体数）\t意見数\n郵送\t1\t1\n合計\t10\t17", 17, 10)]
    [InlineData("提出方法\t件数\n郵送\t1\n合計\t17\n\n区分\t件数\n反映\t2\n合計\t16", 17, null)]
    [InlineData(
        "17件の御意見をいただきました。\n\n提出方法\t人数\t件数\n郵送\t1\t1\n計\t10\t17",
        17,
        10
    )]
    [InlineData(
        "18件の御意見をいただきました。\n\n提出方法\t人数\t件数\n郵送\t1\t1\n計\t10\t17",
        18,
        null
    )]
    [InlineData("提出意見数\n３", 3, null)]
    [InlineData("到達件数\n15件", 15, null)]
    [InlineData("意見ののべ数\n\n  67件", 67, null)]
    [InlineData("１ 件名\nみなと計画（案）に対する意見\n２ 提出いただいたご意見\n2人 22件", 22, 2)]
    [InlineData("２．提出意見数 209 の個人又は団体から延べ 1,043 件の御意見", 1043, 209)]
    [InlineData("提出意見数\t3\n提出者数\t2", 3, 2)]
    [InlineData("| 提出意見数 | 3 |\n| --- | --- |\n| 提出者数 | 2 |", 3, 2)]
    [InlineData("意見提出者数:13(団体、個人)、意見数:38", 38, 13)]
    [InlineData("意見数・提出者数　6件・3人", 6, 3)]
    [InlineData("意見数が10件を超えました。", 10, null)]
    [InlineData("応募者数　27名\n応募件数　81件", 81, 27)]
    [InlineData("応募状況　15名から38件", 38, 15)]
    [InlineData("１　募集期間　R7.9.1-R7.10.1\n２　応募状況　15名から38件\n３　反映　4件", 38, 15)]
    [InlineData("（４）件　数：103件", 103, null)]
    [InlineData("提出意見数 33件\n※意見を提出した者の数は31者です。", 33, 31)]
    [InlineData("提出意見数 33件\n※提出者１名につき複数の意見があります。", 33, null)]
    [InlineData("個人・団体合わせて84の方から、合計1,032件の御意見をいただきました。", 1032, 84)]
    [InlineData("個人から７件、団体から２件、合計９件の御意見がありました。", 9, null)]
    [InlineData("提出意見数：2万4,851件", 24_851, null)]
    [InlineData("提出意見数\n40件\n\nホームページで公表します。\n\n意見提出者数\n9人", 40, 9)]
    [InlineData("意見数 20\n\n意見をお寄せいただいた方の数 17（個人15 団体2）", 20, 17)]
    [InlineData("18万9,839件の御意見をいただきました。", 189_839, null)]
    [InlineData("1万5千件の御意見が寄せられました。", 15_000, null)]
    [InlineData("数十件の御意見が寄せられました。", null, null)]
    [InlineData("意見７件、このうち関係するもの２件、合計５回の審議", 7, null)]
    [InlineData("提出された意見の件数 64 2 意見の概要と市の考え方", 64, null)]
    [InlineData("提出された意見の件数　６ ４ 件", 64, null)]
    [InlineData("提出意見数 3,065 25,947 29,012 168,036", null, null)]
    [InlineData("提出された意見 12件（同一人物からの意見を含む）", 12, null)]
    [InlineData("3件の意見をいただきました。\n意見総数：2件（第１章関係）", 3, null)]
    [InlineData("意見提出のあった個人 団体の数は 22 であり のべ意見数は 297 件であった", 297, 22)]
    [InlineData("2.提出件数 : 11件\n3.意見総数 : 24件", 24, null)]
    [InlineData("郵送により意見を募集し、2名の方から4件のご意見をいただきました。", 4, 2)]
    [InlineData("意見を窓口、FAX及び電子メールで募集し、3名の方から5件をいただきました。", 5, 3)]
    [InlineData("提出された意見 10件（郵送 3件、電子メールによるもの 7件）", 10, null)]
    [InlineData("意見の提出　持参された方が2名、計12件", 12, null)]
    [InlineData("意見の提出　郵送 3件、持参 2件、合計、5件", 5, null)]
    [InlineData("意見の提出　郵送 3件、持参 2件、合計（所定の様式によるもの）5件", 5, null)]
    [InlineData(
        "意見の提出のあった個人・団体の数は合計209件でした。\n延べ意見数は652件でした。",
        652,
        209
    )]
    [InlineData("合計25件（意見提出者数）\n※のべ意見件数は42件となった。", 42, 25)]
    [InlineData("意見提出者の数：5件", null, 5)]
    [InlineData("提出件数は3件（意見の延べ総数13件）です。", 13, null)]
    [InlineData("寄せられた意見\n1.案に反映したもの（77件）", null, null)]
    [InlineData("寄せられた意見\n(1)修正する意見（77件）\n意見の総数　91件", 91, null)]
    [InlineData("提出された意見（77件）", 77, null)]
    [InlineData("4　方針（案）に直接関係しないご意見（2件）", null, null)]
    [InlineData("提出された意見数（対象外を除く）：12件", 12, null)]
    [InlineData("意見を反映したもの　７件\n参考とするもの　３５件\n意見総数　４２件", 42, null)]
    [InlineData("意見を反映したもの：７件\n意見を参考とするもの：３５件", null, null)]
    [InlineData(
        "合計25件（意見提出者数）\n（内訳）個人20件、団体5件\n延べ意見数は42件でした。",
        42,
        25
    )]
    [InlineData("意見提出者　25件（うち団体3件）\n意見総数　42件", 42, 25)]
    [InlineData(
        "意見提出状況 提出者 9人 意見数 27件 書面の持参 2人 郵送 1人 電子メール 6人 計画（素案）全体に関すること",
        27,
        9
    )]
    public void A_label_may_state_a_bare_number(string line, int? opinions, int? submitters) =>
        Assert.Equal(new(opinions, submitters), Read(line));

    [Theory]
    [InlineData("14通の御意見が寄せられました。", 14, null)]
    [InlineData("12通の御意見（延べ67件）が寄せられました。", 67, 12)]
    [InlineData("意見の提出 12通\n意見の数 のべ67件", 67, 12)]
    public void Letters_are_opinions_or_count_those_who_wrote(
        string line,
        int opinions,
        int? submitters
    ) => Assert.Equal(new(opinions, submitters), Read(line));

    [Theory]
    [InlineData("計38件の意見の提出がありました（提出者：法人・団体11者、個人27者）", 38)]
    [InlineData("意見提出者：個人４名、団体２団体", 6)]
    [InlineData("提出者４名・１団体", 5)]
    [InlineData("意見の提出者は、個人5名及び法人3社でした。", 8)]
    [InlineData("1の団体及び4の個人から計8件の御意見をいただきました。", 5)]
    [InlineData("意見の提出者　3個人、2団体", 5)]
    [InlineData("意見提出者　個人：18名、団体：3団体", 21)]
    [InlineData("意見提出者　個人：18名、団体：3団体　計21者", 21)]
    [InlineData("意見の提出者　6名（個人4名、団体2団体）", 6)]
    [InlineData("意見の提出者　個人4名、団体2団体、計6名", 6)]
    [InlineData("8名から意見が出され、2名は無記名でした。", 8)]
    [InlineData("248の団体・事業者又は個人から意見をいただきました。", 248)]
    [InlineData("計80（個人62、団体18）の方から延べ92件の御意見をいただきました。", 80)]
    [InlineData("80（うち団体18）名の方から延べ92件の御意見をいただきました。", 80)]
    [InlineData("意見提出：13先 計57件", 13)]
    [InlineData("意見の提出先（3件まで）", null)]
    [InlineData("第2団体の意見", null)]
    [InlineData("県民一人ひとりの意見を大切にする計画にしてほしい。", null)]
    [InlineData("ひとり一人の意見を聴いてほしい。", null)]
    [InlineData("意見：一人暮らしの高齢者への支援を求める。", null)]
    [InlineData("市民１人当たりの量を意見募集の資料に示してほしい。", null)]
    [InlineData("一人の方から意見をいただきました。", 1)]
    public void Parts_of_the_submitters_add_up(string line, int? submitters) =>
        Assert.Equal(submitters, Read(line).Submitters);

    [Theory]
    [InlineData("御意見は寄せられませんでした。")]
    [InlineData("意見を募集しましたが、ご意見の提出はございませんでした。")]
    [InlineData("意見の提出がありませんでした。")]
    [InlineData("本件に対する意見はなかった。")]
    [InlineData("提出意見：なし")]
    [InlineData("提出された意見の件数\nなし")]
    [InlineData("意見の応募はありませんでした。")]
    public void No_opinion_came_in(string lines) => Assert.Equal(0, Read(lines).Opinions);

    [Theory]
    [InlineData("反対意見はありませんでした。")]
    [InlineData("団体からの意見はありませんでした。")]
    [InlineData("本件と関係のない御意見はありませんでした。")]
    [InlineData("意見の提出がなかった場合は、案のとおり定めます。")]
    [InlineData("意見を反映した修正はありませんでした。")]
    [InlineData("制度を変更すべき意見はなかったことから、原案のとおりとします。")]
    [InlineData("修正を要する意見はありませんでした。")]
    public void What_is_said_of_some_opinions_is_not_said_of_all(string line) =>
        Assert.Null(Read(line).Opinions);

    [Fact]
    public void The_width_of_the_page_may_part_the_submitters_from_the_opinions() =>
        Assert.Equal(
            new(22, 13),
            Read(
                "令和７年４月１日から同年４月30日まで意見を募集したところ、13の\n個人・団体から計22件の御意見をいただきました。"
            )
        );

    [Fact]
    public void Counts_in_the_letter_of_labelled_opinions_are_no_details_of_the_first()
    {
        var result = ResultDocument
            .Parse(
                "みなと市景観計画（案）に対する意見募集の結果\n\n○提出者　　２名\n○意見数　　３件\n\n【意見１】\n甲です。\n【回答１】\n乙です。\n"
            )
            .Result;
        Assert.Equal(new(3, 2), result.DeclaredCounts);
        Assert.Null(Assert.Single(result.Entries).Opinions[0].Submitter);
    }

    [Fact]
    public void The_width_of_the_page_may_break_a_count() =>
        Assert.Equal(
            1032,
            ResultDocument
                .Parse(
                    "みなと市景観計画（案）について\n\n標記の案についての意見募集におきまして、市民の皆様から合計1,0\n32件の御意見をいただきました。\n\n| 意見 | 考え方 |\n|---|---|\n| 賛成です。 | 承ります。 |\n"
                )
                .Result.DeclaredCounts.Opinions
        );

    [Fact]
    public void Opinions_of_a_table_that_could_not_be_read_count_nobody() =>
        Assert.Equal(new(), Read("意見 回答\n\n５人の委員の意見を聴いてほしい。\n\n伺います。"));

    private static DeclaredCounts Read(string lines) =>
        ResultDocument.Parse($"みなと市景観計画（案）について\n\n{lines}\n").Result.DeclaredCounts;
}
