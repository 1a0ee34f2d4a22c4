namespace PublicComment.Parsing.Tests.Documents;

/// <summary>The title of a draft stands in a heading, at a label or in a sentence, often broken over lines.</summary>
public class TitleTests
{
    private const string Title = "家畜伝染病予防法施行規則の一部を改正する省令案";

    [Theory]
    [InlineData(
        "「家畜伝染病予防法施行規則の一部を改正する省令案」に対する意見\nの募集結果について"
    )]
    [InlineData("家畜伝染病予防法施行規則の一部を改正する省令案に\n関する意見募集の結果について")]
    [InlineData(
        "「家畜伝染病予防法施行規則の一部を改正する省令案」\nパブリックコメントの結果（概要）"
    )]
    [InlineData(
        "「家畜伝染病予防法施行規則の一部を改正する省令案」についての意見・情報の募集の結果"
    )]
    [InlineData("「家畜伝染病予防法施行規則の一部を改正する省令案に係る意見募集」の結果")]
    [InlineData("「家畜伝染病予防法施行規則の一部を改正する省令案」に寄せられた御意見について")]
    [InlineData(
        "「家畜伝染病予防法施行規則の一部を改正する省令案」（令和７年９月１日公示）に寄せられた御意見"
    )]
    [InlineData("家畜伝染病予防法施行規則の一部を改正する省令案に対する区民意見の募集結果")]
    [InlineData("パブコメ結果：家畜伝染病予防法施行規則の一部を改正する省令案")]
    [InlineData(
        "意見募集（パブリックコメント）の結果　家畜伝染病予防法施行規則の一部を改正する省令案"
    )]
    [InlineData("県民コメントの結果について\n\n「家畜伝染病予防法施行規則の一部を改正する省令案」")]
    [InlineData("１　案の名称\n家畜伝染病予防法施行規則の一部を改正する省令案")]
    [InlineData("（２）案　　件　家畜伝染病予防法施行規則の一部を改正する省令案")]
    [InlineData("案件名：「家畜伝染病予防法施行規則の一部を改正する省令案」について")]
    [InlineData(
        "「家畜伝染病予防法施行規則の一部を改正する省令案」（以下「本案」という。）について、御意見を募集しました。"
    )]
    [InlineData(
        "ホーム > 政策 > 意見募集 > 「家畜伝染病予防法施行規則の一部を改正する省令案」に関する意見募集の結果\n\n「家畜伝染病予防法施行規則の一部を改正する省令案」に関する意見募集の結果"
    )]
    [InlineData(
        "農務庁は、令和7年6月17日、「家畜伝染病予防法施行規則の一部を改正する省令案」を公表し、同年7月19日を期限として、広く意見を求めたところです。"
    )]
    [InlineData("「家畜伝染病予防法施行規則の一部を改正する省令案」の決定について")]
    [InlineData("家畜伝染病予防法施行規則の一部を改正する省令案に対する御意見への考え方")]
    [InlineData("「家畜伝染病予防法施行規則の一部を改正する省令案」に関する意見等公表")]
    [InlineData(
        "「「家畜伝染病予防法施行規則の一部を改正する省令案」策定に向けた御意見の募集」の結果について"
    )]
    [InlineData(
        "家畜伝染病予防法施行規則の一部を改正する省令案に関する\n御意見の募集に対して寄せられた御意見について"
    )]
    [InlineData("(令和6年5月27日)「家畜伝染病予防法施行規則の一部を改正する省令案」の制定について")]
    [InlineData(
        "（令和6年5月27日）「家畜伝染病予防法施行規則の一部を改正する省令案」の公布に関する意見募集の結果について"
    )]
    [InlineData("家畜伝染病予防法施行規則の一部を改正する省令案\n\n最終更新日 2025年8月15日")]
    [InlineData(
        "家畜伝染病予防法施行規則の一部を改正する省令案に対する主な御意見（パブリックコメント）及びそれに対する考え方"
    )]
    [InlineData("家畜伝染病予防法施行規則の一部を改正する省令案に関する主なご意見と考え方")]
    [InlineData("家畜伝染病予防法施行規則の一部を改正する省令案について（意見公募の結果）")]
    [InlineData(
        "「家畜伝染病予防法施行規則の一部を改正する省令案」（パブリックコメントの実施結果）"
    )]
    [InlineData(
        "家 畜 伝 染 病 予 防 法 施 行 規 則 の 一 部 を 改 正 す る 省 令 案 に つ い て の 意 見 募 集"
    )]
    public void The_title_is_found(string lines) => Assert.Equal(Title, Read(lines));

    [Theory]
    [InlineData(
        "「甲法施行令の一部を改正する政令案」及び「乙法施行\n規則の一部を改正する省令案」についての意見の募集の結果について",
        "「甲法施行令の一部を改正する政令案」及び「乙法施行規則の一部を改正する省令案」"
    )]
    [InlineData("「甲法施行規則案」等に対する意見募集の結果", "「甲法施行規則案」等")]
    [InlineData(
        "『甲の相談』対応マニュアル（案）に対する意見募集の結果",
        "『甲の相談』対応マニュアル（案）"
    )]
    public void A_title_keeps_the_marks_inside_it(string lines, string title) =>
        Assert.Equal(title, Read(lines));

    [Theory]
    [InlineData(
        "「鳥獣の保護を図るための基本指針」\nに関するパブリックコメントの集計結果と対応について"
    )]
    [InlineData(
        "「鳥獣の保護を図るための基本指針」\n\nに関するパブリックコメントの集計結果と対応について\n\n提出された意見書の数"
    )]
    [InlineData("鳥獣の保護を図るための基本指針に関する\n意見募集の結果")]
    public void A_title_ends_with_a_line(string lines) =>
        Assert.Equal("鳥獣の保護を図るための基本指針", Read(lines));

    [Theory]
    [InlineData(
        "海風省\n 家畜伝染病予防法施行規則の一部\n を改正する省令案に係るパブリックコメントの\n 募集結果について"
    )]
    [InlineData("家畜伝染病予防法施行規則の一部を改正する省令\n案に対する意見募集の結果について")]
    [InlineData(
        "<h1>家畜伝染病予防法施行規則の<br>一部を改正する省令案に対する<br>意見募集の結果について</h1>"
    )]
    [InlineData(
        "# 家畜伝染病予防法施行規則の\n\n# 一部を改正する省令案に対する意見募集の結果について"
    )]
    [InlineData(
        "海風省は、家畜伝染病予防法施行規則の一部を改正する省令案について、令和３年９月16日から10月15日までの間、意見募集を行いました。"
    )]
    [InlineData(
        "海風省では、令和３年９月16日から10月15日までの期間において、家畜伝染病予防法施行規則の一部を改正する省令案に関する意見募集を行いました。"
    )]
    public void A_heading_may_be_broken_and_a_sentence_may_name_the_draft(string lines) =>
        Assert.Equal(Title, Read(lines));

    [Theory]
    [InlineData(
        "水先区の見直しに伴う\n水先法施行令の一部改正に関する意見募集の\n結果について",
        "水先区の見直しに伴う水先法施行令の一部改正"
    )]
    [InlineData(
        "航空規則等の一部を改正する省令\n（案）に対する意見募集の結果",
        "航空規則等の一部を改正する省令（案）"
    )]
    [InlineData(
        "みんなでつくるまち\nまちづくり計画（案）に対する意見募集の結果",
        "まちづくり計画（案）"
    )]
    [InlineData(
        "水先法施行規則の一部を改正する省令案及び水先\n法第１条の２に規定する方法\nによる届出を定める件に関する意見の募集結果について",
        "水先法施行規則の一部を改正する省令案及び水先法第１条の２に規定する方法による届出を定める件"
    )]
    [InlineData(
        "廃船の収集及び運搬並びに再資源化等に関する\n\n　　基本方針の骨子案に対する意見の募集結果について",
        "廃船の収集及び運搬並びに再資源化等に関する基本方針の骨子案"
    )]
    [InlineData(
        "あしあと\n\n白波市ごみ減量計画（素案）に対する意見の募集結果について",
        "白波市ごみ減量計画（素案）"
    )]
    public void A_heading_is_joined_where_its_words_are_cut(string lines, string title) =>
        Assert.Equal(title, Read(lines));

    [Theory]
    [InlineData(
        "海風省では、「港湾規則の一部を改正する省令案」及び「海岸規則の一部を改正する省令案」について、意見募集を行いました。",
        "「港湾規則の一部を改正する省令案」及び「海岸規則の一部を改正する省令案」"
    )]
    [InlineData(
        "「港湾規則案」、「海岸規則案」並びに「河川規則案」（以下「規則案」という。）について、意見を募集しました。",
        "「港湾規則案」、「海岸規則案」並びに「河川規則案」"
    )]
    public void A_sentence_may_name_several_drafts(string lines, string title) =>
        Assert.Equal(title, Read(lines));

    [Theory]
    [InlineData("案件名　まちづくり計画（案）について", "まちづくり計画（案）")]
    [InlineData("１　施策の名称　まちづくり計画（案）", "まちづくり計画（案）")]
    [InlineData("２　題名　まちづくり計画（案）", "まちづくり計画（案）")]
    [InlineData("意見募集結果（まちづくり計画（案））", "まちづくり計画（案）")]
    [InlineData("みなと市公園条例の制定について（意見公募の結果）", "みなと市公園条例の制定")]
    [InlineData("資料２（市民意見の概要）", "")]
    [InlineData("みなと市ホームページ（パブリックコメント）", "")]
    [InlineData(
        "別紙（意見の概要と市の考え方）\nまちづくり計画（案）に対する意見募集の結果",
        "まちづくり計画（案）"
    )]
    [InlineData(
        "災害の発生の日以後に支援活動を行った者に対する表彰に関する規則（案）に対する意見募集の結果について",
        "災害の発生の日以後に支援活動を行った者に対する表彰に関する規則（案）"
    )]
    [InlineData(
        "日本学術会議が実施した勧告の取扱いに関する指針（案）に対する意見募集の結果",
        "日本学術会議が実施した勧告の取扱いに関する指針（案）"
    )]
    [InlineData(
        "施策名：道路の整備\nまちづくり計画（案）に対する意見募集の結果",
        "まちづくり計画（案）"
    )]
    [InlineData("パブリックコメント結果公表：まちづくり計画（案）", "まちづくり計画（案）")]
    [InlineData(
        "まちづくり計画（案）について\n～パブリックコメントの結果～",
        "まちづくり計画（案）"
    )]
    [InlineData(
        "令和2年12月1日から21日に実施しました（仮称）まちづくり条例（案）に係るパブリックコメントについて、結果をお知らせします",
        "（仮称）まちづくり条例（案）"
    )]
    [InlineData(
        "令和2年12月1日から21日まで実施したまちづくり計画（案）に係るパブリックコメントの結果",
        "まちづくり計画（案）"
    )]
    [InlineData("案件名　まちづくり計画（案） [PDFファイル／1.14MB]", "まちづくり計画（案）")]
    [InlineData(
        "港湾の運営に関する規則\nの一部を改正する規則（案）に対する意見募集の結果について",
        "港湾の運営に関する規則の一部を改正する規則（案）"
    )]
    [InlineData(
        "現在位置：ホームの中の市政からまちづくり計画（案）に対する意見募集\nまちづくり計画（案）に対する意見募集の結果",
        "まちづくり計画（案）"
    )]
    [InlineData("〇 当該規則（案）に対する意見の概要", "")]
    [InlineData("今回の意見募集では多くの御意見をいただきました", "")]
    [InlineData("施策も確かめる\nこの意見募集は要綱に沿って行い", "")]
    [InlineData("県の別の意見募集とも重なり", "")]
    [InlineData("- 「まちづくり計画（案）」に対する意見募集の結果", "まちづくり計画（案）")]
    [InlineData("タイトル　まちづくり計画（案）", "まちづくり計画（案）")]
    [InlineData(
        "現在の位置：ホーム > まちづくり計画（案）への意見募集結果\nまちづくり計画（案）への意見募集結果",
        "まちづくり計画（案）"
    )]
    [InlineData(
        "パブリックコメント「まちづくり計画（案）」結果公表\n「意見の取扱い」の区分は次のとおりです。",
        "まちづくり計画（案）"
    )]
    [InlineData(
        "案件名　まちづくり計画（案）に係るPDF化要領",
        "まちづくり計画（案）に係るPDF化要領"
    )]
    [InlineData(
        "現在位置案内板の設置に関する基準（案）に対する意見募集の結果",
        "現在位置案内板の設置に関する基準（案）"
    )]
    public void What_stands_around_a_title_is_none_of_it(string lines, string title) =>
        Assert.Equal(title, Read(lines));

    [Theory]
    [InlineData("意見募集の結果　修正案")]
    [InlineData("別紙　修正案：第2章")]
    [InlineData("下表の「意見の取扱い」の区分は次のとおりです。")]
    [InlineData("「高齢者」の生活\n\n意見の募集は終了しました。")]
    public void Other_words_are_no_title(string lines) => Assert.Equal("", Read(lines));

    [Theory]
    [InlineData(
        "「水先法施行規則の一部を改正する省令」の公布及びそれに対する意見の募集の結果について",
        "水先法施行規則の一部を改正する省令"
    )]
    [InlineData(
        "水先法施行規則の一部を改正する省令の公布及び意見募集（パブリックコメント）の結果について",
        "水先法施行規則の一部を改正する省令"
    )]
    [InlineData(
        "「水先法施行令の一部を改正する政令」等の閣議決定及び意見募集の結果について",
        "水先法施行令の一部を改正する政令"
    )]
    [InlineData(
        "水先法施行規則等の一部改正についての海上安全審議会からの答申及び意見募集の結果",
        "水先法施行規則等の一部改正"
    )]
    [InlineData(
        "「水先制度に関する検討会 報告書」及び意見募集の結果の公表",
        "水先制度に関する検討会 報告書"
    )]
    [InlineData("「白波市環境計画（案）」の内容に対する意見募集の結果", "白波市環境計画（案）")]
    [InlineData("水先制度の見直し及び意見募集の結果", "")]
    public void What_is_announced_with_the_result_is_no_part_of_the_title(
        string lines,
        string title
    ) => Assert.Equal(title, Read(lines));

    [Theory]
    [InlineData("資料１　白波市環境計画（案）に対する意見募集の結果", "白波市環境計画（案）")]
    [InlineData("1 白波市環境計画（案）に対する意見募集の結果", "白波市環境計画（案）")]
    [InlineData("（１）（仮称）白波市環境計画（案）", "（仮称）白波市環境計画（案）")]
    [InlineData("21 世紀環境計画（案）に対する意見募集の結果", "21 世紀環境計画（案）")]
    [InlineData("1.5℃目標計画（案）に対する意見募集の結果", "1.5℃目標計画（案）")]
    [InlineData("2050年計画（案）に対する意見募集の結果", "2050年計画（案）")]
    public void A_number_before_a_title_is_none_of_it(string lines, string title) =>
        Assert.Equal(title, Read(lines));

    [Theory]
    [InlineData(
        "海風省は、規制の見直しプランに基づき、家畜伝染病予防法施行規則の一部を改正する省令案について、意見募集を令和６年４月23日から同年５月27日までの間において実施しました。"
    )]
    [InlineData(
        "海風省は、家畜伝染病予防法施行規則の一部を改正する省令案に対して令和６年４月23日から同年５月27日まで意見公募を実施したところ、7件の意見の提出がありました。また、意見募集の結果を踏まえ、同案について、本日、審議会に諮問しました。"
    )]
    [InlineData(
        "海風省では、今般、家畜伝染病予防法施行規則の一部を改正する省令案について、意見募集を行いました。"
    )]
    public void A_clause_before_the_draft_is_none_of_its_title(string lines) =>
        Assert.Equal(Title, Read(lines));

    [Theory]
    [InlineData(
        "あわせて、本年４月13日から５月12日までの30日間で実施した本方針案について、意見募集の結果を公表します。"
    )]
    [InlineData("広く市民等の声を反映させるため、素案についての意見募集を行いました。")]
    public void A_sentence_that_points_back_names_no_draft(string lines) =>
        Assert.Equal("", Read(lines));

    [Fact]
    public void A_heading_below_the_opinions_has_the_title_where_none_above_has() =>
        Assert.Equal(
            "まちづくり条例（骨子）",
            ResultDocument
                .Parse(
                    "# 意見の概要及び県の考え方\n\n| 意見の概要 | 県の考え方 |\n|---|---|\n| 賛成です。 | 承ります。 |\n\n## 「まちづくり条例（骨子）」に関する意見の募集結果\n\n1 募集期間　令和６年９月17日から10月16日まで\n"
                )
                .Result.Consultation.Title
        );

    [Theory]
    [InlineData("軌道建設規程、軌道運転規則及び動力車操縦者\n運転免許に関する省令の改正に関する")]
    [InlineData(
        "海風省\n軌道建設規程、軌道運転規則及び\n動力車操縦者\n運転免許に関する省令の改正に関する"
    )]
    public void A_heading_broken_inside_a_name_is_whole_where_the_letter_prints_it_whole(
        string heading
    ) =>
        Assert.Equal(
            "軌道建設規程、軌道運転規則及び動力車操縦者運転免許に関する省令の改正",
            Read(
                $"{heading}\n意見募集の結果について\n\n海風省では、軌道建設規程、軌道運転規則及び動力車操縦者運転免許に関する省令の改正案に関する意見の募集を行いました。"
            )
        );

    [Fact]
    public void A_line_above_the_title_that_the_letter_prints_apart_is_none_of_it() =>
        Assert.Equal(
            "運転免許に関する省令の改正",
            Read(
                "動力車操縦者に関する審議会\n運転免許に関する省令の改正に関する\n意見募集の結果について\n\n動力車操縦者に関する審議会では、運転免許に関する省令の改正案に関する意見の募集を行いました。"
            )
        );

    [Fact]
    public void The_mark_of_a_draft_alone_is_no_title() =>
        Assert.Equal(
            "「みなと景観計画」(案)",
            Read(
                "Transcript\n(案)に対する意見募集の結果について\n\n■「みなと景観計画」(案)のパブコメ意見と考え方"
            )
        );

    private static string Read(string lines) =>
        ResultDocument
            .Parse(
                $"{lines}\n\nお寄せいただいた御意見の内容は、次のとおりです。\n\n| 御意見の概要 | 御意見に対する考え方 |\n|---|---|\n| 賛成です。 | 承ります。 |\n"
            )
            .Result.Consultation.Title;
}
