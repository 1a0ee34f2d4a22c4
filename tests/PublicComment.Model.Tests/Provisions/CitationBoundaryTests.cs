namespace PublicComment.Model.Tests.Provisions;

/// <summary>Where a citation or a list of citations ends, and what only looks like one.</summary>
public class CitationBoundaryTests
{
    [Theory]
    [InlineData("A-41条の記載", "")]
    [InlineData("3.41条の記載", "")]
    [InlineData("X41条の記載", "")]
    [InlineData("規定のうち41条の記載", "41条")]
    [InlineData("一条の光", "")]
    [InlineData("会社法一条", "会社法一条")]
    public void A_number_without_an_ordinal_needs_room_or_a_law_before_it(
        string text,
        string expected
    ) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("様式第1号", "様式第1号")]
    [InlineData("請求書様式第1号", "")]
    [InlineData("新様式第1号", "様式第1号")]
    [InlineData("旧別表第2", "別表第2")]
    public void A_form_is_no_part_of_another_word(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("別表－１の欄", "別表第１")]
    [InlineData("別表-12に掲げる", "別表第１２")]
    [InlineData("別表-の欄", "別表")]
    [InlineData("別表－", "別表")]
    public void A_hyphen_may_stand_before_the_number_of_a_table(string text, string provision) =>
        Assert.Equal(provision, $"{Assert.Single(CitationFinder.Find(text)).Provision:F}");

    [Theory]
    [InlineData("規定中第2項を", "第2項")]
    [InlineData("検討第2項を", "")]
    [InlineData("第2号被保険者は", "")]
    [InlineData("第2号ァクション", "")]
    [InlineData("第2号ヺ", "")]
    [InlineData("第2号に掲げる", "第2号")]
    public void A_paragraph_or_an_item_alone_is_no_part_of_another_word(
        string text,
        string expected
    ) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("第5条 排水設備の構造は、次のとおりとする。", "")]
    [InlineData("\n　第１条　この条例は、港の管理について必要な事項を定める。", "")]
    [InlineData("第1条(目的) 市長は、港を管理しなければならない。", "")]
    [InlineData("第5条　定義が分かりにくいと思います。", "第5条")]
    [InlineData("第5条　期限は要らないと思う。", "第5条")]
    [InlineData("第1条（目的）について", "第1条")]
    [InlineData("第5条第2項　市長は、次のとおりとする。", "第5条第2項")]
    [InlineData("前文。第5条　市長は、次のとおりとする。", "第5条")]
    [InlineData("第5条", "第5条")]
    [InlineData("第5条\n港の管理は、市長が行う。", "")]
    [InlineData("第5条\n【港の管理】\n1\n市長は、港を管理しなければならない。", "")]
    [InlineData("（港の管理）第5条　市長は、港を管理するものとする。", "")]
    [InlineData("第5条 港（河川を含む。以下同じ。）の管理は、別に定める。", "")]
    [InlineData("第5条 この規則は、港湾法に基づき、次の事項について", "")]
    [InlineData("第5条　この要綱において「港」とは、次に掲げるところ", "")]
    [InlineData("第5条 市長は、港の管理について必要な事項を定め\nる。", "")]
    [InlineData("第5条\n\n港の管理は、市長が行う。", "第5条")]
    [InlineData("第5条\n（目的）\n「港を守るものとする。」という文を入れてほしい。", "第5条")]
    [InlineData("第5条　この規定は分かりにくい。", "第5条")]
    [InlineData("第5条　「速やかに」を「14日以内に」とする。", "第5条")]
    [InlineData("第5条　罰則を置く。", "第5条")]
    [InlineData("第5条　この規則は、いつから施行されるのか。", "第5条")]
    [InlineData("市長は、\n第 12 条 の規定による届出を公示しなければならない。", "第 12 条")]
    [InlineData("第2条　委員は、市長が委嘱する。", "")]
    [InlineData("第5条の2　前条の船は、港に入ることができない。", "前条")]
    [InlineData("案（改正後）の 第5条　市長は、次のとおりとする。", "第5条")]
    [InlineData("第5条　市長は、次の事項を定めなければならない\n一　港の名称", "")]
    [InlineData("第5条　市長は、次の事項を定めてはどうか\n一　港の名称", "第5条")]
    [InlineData("第1章　総則（第1条―第3条）\n第2章 届出（第4条）", "")]
    [InlineData("目次 第1章 総則(第1条・第2条) 第2章 届出(第3条) 附則", "附則")]
    [InlineData("第1章　総則（第1条―第3条）の規定は", "第1条―第3条")]
    [InlineData("総則（第1条―第3条）", "第1条―第3条")]
    [InlineData("法第5条　市長は、次のとおりとする。", "法第5条")]
    public void An_article_of_a_statute_begins_with_its_own_number(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("公布の日は三十三条に規定がある。", "三十三条")]
    [InlineData("この三十九条第二項にも", "三十九条第二項")]
    [InlineData("北二十四条の交差点", "")]
    [InlineData("一条の光", "")]
    [InlineData("九条を守る", "")]
    [InlineData("全19条のうち", "")]
    [InlineData("本則は19条から成る。", "")]
    [InlineData("そのうちの5条という一部", "")]
    [InlineData("全19条のうち5条を削る。残りの14条は残す。", "")]
    [InlineData("次の１条を加えます。", "")]
    [InlineData("第30条中5条を削る。", "第30条")]
    [InlineData("札幌市中央区北1条西2丁目", "")]
    [InlineData("25条で構成", "")]
    [InlineData("25条では短い", "25条")]
    public void An_article_without_its_ordinal_word_is_no_count_and_no_name(
        string text,
        string expected
    ) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("みなとだより第61号、こちらの冊子", "")]
    [InlineData("<水産委員会 第7号>", "")]
    [InlineData("第7号", "第7号")]
    [InlineData("、第7号", "第7号")]
    [InlineData("により第7号に掲げる", "第7号")]
    [InlineData("第5条は、同条により第7号、", "第5条;同条;第7号")]
    public void A_number_behind_a_name_is_the_issue_of_a_series(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("別表第1(5)項ロ、(7)項、(9)項のイ及びロ", "別表第1(5)項ロ;(7)項;(9)項のイ;ロ")]
    [InlineData("別表第1(5)項、(7)番", "別表第1(5)項")]
    [InlineData("別表第1の(5)項ロ及び (7) 項", "別表第1の(5)項ロ;(7) 項")]
    [InlineData("別表第1の(5)番", "別表第1")]
    [InlineData("別表第1(5", "別表第1")]
    [InlineData("別表第1(5)", "別表第1")]
    [InlineData("別表第1、(7)項", "別表第1")]
    public void Rows_of_a_table_are_listed_by_their_numbers(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Fact]
    public void A_listed_row_belongs_to_the_table_before_it()
    {
        ProvisionCitation last = CitationFinder.Find(
            "令別表第一（五）項ロ、（七）項及び（九）項のイ"
        )[^1];
        Assert.Equal("（九）項のイ", last.Text);
        Assert.Equal(9, last.Provision.Appendix?.Row);
        Assert.Equal("1", last.Provision.Appendix?.Number);
        Assert.Equal(["イ"], last.Provision.Subitem!.Value);
    }

    [Theory]
    [InlineData("一般会計補正予算(第1号)は", "")]
    [InlineData("令和元年(受)第1961号 国家賠償", "")]
    [InlineData("令和５年（行ヒ）第12号", "")]
    [InlineData("基海発0625第4号をもって", "")]
    [InlineData("基海発０６２５第４号をもって", "")]
    [InlineData("平成30年 (行コ) 第12号", "")]
    [InlineData("次の（例）第4号に掲げる", "第4号")]
    [InlineData("P12第3号の規定", "第3号")]
    [InlineData("※1第4号に掲げる", "第4号")]
    [InlineData("1 食発 0310 第 1 号 平成26年3月10日", "")]
    [InlineData("達(生企)第102号により", "")]
    [InlineData("開発（許可）第１号に該当", "第１号")]
    [InlineData("次の議案第112号から第133号まで及び第140号", "")]
    [InlineData("次の議案第112号について、第3号に掲げる", "第3号")]
    [InlineData("同表第3号に掲げる額", "")]
    [InlineData("附則同表第1号", "附則")]
    public void Numbers_of_cases_and_circulars_are_no_items(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("第2条 から 第5条 まで", "第2条 から 第5条 まで")]
    [InlineData("第9条第1項 から第4項まで", "第9条第1項 から第4項まで")]
    [InlineData("第2条から海まで", "第2条")]
    public void Blanks_stand_around_the_words_of_a_range(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("従前条の", "")]
    [InlineData("以前項の", "")]
    [InlineData("事前条の", "")]
    [InlineData("午前項の", "")]
    [InlineData("直前条の", "")]
    [InlineData("目次条の", "")]
    [InlineData("共同条の", "")]
    [InlineData("合同条の", "")]
    [InlineData("年次条の", "")]
    [InlineData("数次条の", "")]
    [InlineData("第5条は変えない。前条は", "第5条;前条")]
    public void A_relative_word_is_no_part_of_another_word(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("第2章及び前章", "")]
    [InlineData("会社法第2章及び同章", "会社法第2章;同章")]
    [InlineData("同章の規定", "同章")]
    [InlineData("同章の図", "")]
    public void A_chapter_needs_a_law_or_a_chapter_before_it(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("第5条、41条及び前条", "第5条;41条;前条")]
    [InlineData("別表第一及び第二", "別表第一;第二")]
    [InlineData("別表第一及び第二の備考", "別表第一;第二")]
    [InlineData("別表第一及び第二種事業", "別表第一")]
    [InlineData("別表第一及び二", "別表第一")]
    [InlineData("別表第一の五の項及び第二", "別表第一の五の項")]
    [InlineData("様式第一号及び第三号", "様式第一号;第三号")]
    [InlineData("様式第一号及び第三", "様式第一号")]
    [InlineData("様式第一号及び第三号被保険者", "様式第一号")]
    [InlineData("第5条及び附則第2条", "第5条;附則第2条")]
    [InlineData("第5条第1項、第2号被保険者", "第5条第1項")]
    [InlineData("第5条第1項及び3項", "第5条第1項;3項")]
    [InlineData("第5条第1項第2号及び3号", "第5条第1項第2号;3号")]
    [InlineData("第5条及び3件", "第5条")]
    [InlineData("第5条第1項第1号イ及びロ", "第5条第1項第1号イ;ロ")]
    [InlineData("第5条第1項及びロ", "第5条第1項")]
    [InlineData("第5条本文及びただし書", "第5条本文;ただし書")]
    [InlineData("第5条第6条", "第5条;第6条")]
    [InlineData("第5条（第2項を除く。）及び第7条", "第5条;第2項;第7条")]
    [InlineData("第5条ないし第7条", "第5条ないし第7条")]
    [InlineData("第5条から", "第5条")]
    [InlineData("第5条から第7条は", "第5条から第7条")]
    [InlineData("第5条から第7条に移す", "第5条;第7条")]
    [InlineData("同項中第七号を第九号とし", "同項;第七号;第九号")]
    [InlineData("府中第2号線", "")]
    [InlineData("消防法施行令別表第一・10条及び3件", "消防法施行令別表第一;10条")]
    [InlineData("附則を11条構成に改め、5条と", "附則;5条")]
    [InlineData("議案第3号第2号について", "")]
    [InlineData("第5条から第7条に規定する", "第5条から第7条")]
    [InlineData("第5条第1項第1号について、同号から第3号に掲げる", "第5条第1項第1号;同号から第3号")]
    [InlineData("第２項から第３項に規定を移しました。", "第２項;第３項")]
    [InlineData("第5条（定義）第2号", "第5条（定義）第2号")]
    [InlineData("第5条から第7条第2項を", "第5条;第7条第2項")]
    [InlineData("別表第一(16)項イ又は第5条", "別表第一(16)項イ;第5条")]
    [InlineData("別表第２（第５条関係）３の項目", "別表第２;第５条")]
    [InlineData("別表第一（五）項", "別表第一（五）項")]
    [InlineData("別表第一(注)", "別表第一")]
    [InlineData("別表第一の上欄に掲げる者", "別表第一")]
    [InlineData("別表第一の備考欄", "別表第一")]
    [InlineData("別表第一備考第二号", "別表第一備考第二号")]
    [InlineData("別表第二の備考２及び様式第2号の備考3", "別表第二の備考２;様式第2号の備考3")]
    [InlineData("別表13の項添付情報欄リの書面", "別表13の項添付情報欄リ")]
    [InlineData("別表第1の1(5)のイの(注)3と", "別表第1の1(5)のイの(注)3")]
    [InlineData("別表第一器具器械の項第八十四号の", "別表第一器具器械の項第八十四号")]
    [InlineData("別表第一の二の表の研究の項の下欄第二号", "別表第一の二の表の研究の項の下欄第二号")]
    [InlineData("第二条の表の三の項下欄に掲げる", "第二条の表の三の項")]
    [InlineData("第48条の表第2号ロの規定", "第48条の表第2号ロ")]
    [InlineData("第5条の表中「A」を、第6条の表示の項", "第5条;第6条")]
    [InlineData("第38条の2第3項第\n1号二において", "第38条の2第3項第\n1号二")]
    [InlineData("第18条第3項括弧書、同項かっこ書き", "第18条第3項括弧書;同項かっこ書き")]
    [InlineData("条文数が、238条にのぼる", "")]
    [InlineData("第1条 目的\n第2条 定義\n第3条 対象\n第4条 届出の期限", "")]
    [InlineData("第1条 目的\n第2条 定義", "第1条;第2条")]
    [InlineData("第3条 道路の占用を許可したときは、占用料を徴収する。", "")]
    [InlineData("第2条 附属機関として、次の機関を置く。", "")]
    [InlineData("第3条 占用料については、引下げを要望する。", "第3条")]
    [InlineData("規則48条2項、同3項及び同２号、同２号機、同3日", "規則48条2項;同3項;同２号")]
    [InlineData("同3項による", "")]
    [InlineData("(平成29年政令\n第269号。)第3条", "第3条")]
    [InlineData("(大正11年法律\n第35号。)第3条", "第3条")]
    [InlineData("(趣旨) 第1条 県は、この要綱により補助金を交付する。", "")]
    [InlineData("第5条～", "第5条")]
    [InlineData("第2条、第19条から第19条の4、第20条", "第2条;第19条から第19条の4;第20条")]
    [InlineData("第5条から第6条とする", "第5条;第6条")]
    [InlineData("改正する第5条から第7条", "第5条から第7条")]
    [InlineData(
        "番号法第17条～番号法第21条、番号法第40条",
        "番号法第17条～番号法第21条;番号法第40条"
    )]
    [InlineData("第137条の2～3、", "第137条の2～3")]
    [InlineData("第137条の3～2、", "第137条の3")]
    [InlineData("第137条の2～3点", "第137条の2")]
    [InlineData("第137条～3、", "第137条")]
    [InlineData("第1条の2～10,000円", "第1条の2")]
    [InlineData("第2条の2～3メートル", "第2条の2")]
    [InlineData("第5条の2-2024", "第5条の2")]
    [InlineData("第3条から第5条（旧第6条）に移す", "第3条;第5条;第6条")]
    [InlineData("第3条から第5条 に移す", "第3条;第5条")]
    [InlineData("第５条の表の第二号、同表第三号", "第５条の表の第二号")]
    public void A_list_goes_on_with_what_can_be_its_next_element(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData(
        "令別表第一(5)項イ及び同表(16)項ロ",
        "令別表第一(5)項イ;同表(16)項ロ",
        "別表第1の16の項ロ"
    )]
    [InlineData("別表第二の3の項及び同表の5の項", "別表第二の3の項;同表の5の項", "別表第2の5の項")]
    [InlineData("別表第二の3の項について、同表では", "別表第二の3の項;同表", "別表第2")]
    [InlineData("別表第二について、同表示は", "別表第二", "別表第2")]
    [InlineData("表1について、同表の5の項は。第5条", "第5条", "第5条")]
    [InlineData("別紙様式第十五号の二により", "別紙様式第十五号の二", "様式第15号の2")]
    [InlineData("火薬類取締法第1条の5\n第六号", "火薬類取締法第1条の5\n第六号", "第1条の5第6号")]
    [InlineData("第38条の\n15に", "第38条の\n15", "第38条の15")]
    [InlineData("第3項第1号二において", "第3項第1号二", "第3項第1号ニ")]
    [InlineData("第3項第1号二種", "第3項第1号", "第3項第1号")]
    [InlineData("第3条第1号二、三に掲げる", "第3条第1号", "第3条第1号")]
    [InlineData(
        "別表第二の1の項から同表の3の項まで",
        "別表第二の1の項から同表の3の項まで",
        "別表第2の1の項"
    )]
    [InlineData("別表第二について、同表現は", "別表第二", "別表第2")]
    [InlineData("第３条に第４項を追加しました。", "第３条に第４項", "第3条第4項")]
    [InlineData("第３条に第４項の追加を行いました。", "第３条に第４項", "第3条第4項")]
    [InlineData("第六条に第三号として「甲」を追加しました。", "第六条に第三号", "第6条第3号")]
    [InlineData("第8条第1項に第3号「乙」を加えます。", "第8条第1項に第3号", "第8条第1項第3号")]
    [InlineData("第六条に新たに第三号を加えます。", "第六条に新たに第三号", "第6条第3号")]
    [InlineData("第六条に第二項及び第三項を追加しました。", "第六条に第二項;第三項", "第6条第3項")]
    [InlineData("第六条に第二項として扱う。第三項を加える", "第六条;第二項;第三項", "第3項")]
    [InlineData("附則に第３条を加えます。", "附則に第３条", "附則第3条")]
    [InlineData("第３条第１項に第二号を新設し", "第３条第１項に第二号", "第3条第1項第2号")]
    [InlineData("第３条に第４項の規定を準用する", "第３条;第４項", "第4項")]
    [InlineData("第３条\n第１号様式について", "第３条;第１号様式", "様式第1号")]
    [InlineData("別表第１\n第３号様式", "別表第１;第３号様式", "様式第3号")]
    [InlineData("第３条\n第２号被保険者", "第３条", "第3条")]
    [InlineData("第3条の\n1 目的", "第3条", "第3条")]
    [InlineData("第14条第1項中第7号を", "第14条第1項;第7号", "第14条第1項第7号")]
    [InlineData("附則第1条中第2条を", "附則第1条;第2条", "第2条")]
    [InlineData(
        "第14条第1項中「法（法第66条第2項をいう。）」を「新法」に改め、同項第7号を削り",
        "第14条第1項;法第66条第2項;同項第7号",
        "第14条第1項第7号"
    )]
    [InlineData(
        "第14条第1項の「法第66条第2項」は、同項第7号の",
        "第14条第1項;法第66条第2項;同項第7号",
        "第66条第2項第7号"
    )]
    [InlineData(
        "法第27条第1項により、同項第2号と、同項第3号は",
        "法第27条第1項;同項第2号;同項第3号",
        "第27条第1項第3号"
    )]
    public void The_last_is_the_provision(string text, string expected, string last)
    {
        Assert.Equal(expected, Found(text));
        Assert.Equal(last, CitationFinder.Find(text)[^1].Provision.ToString());
    }

    [Fact]
    public void Rules_based_on_a_law_have_the_name_of_their_kind_alone()
    {
        ProvisionCitation citation = CitationFinder.Find("法第12条第2項に基づく施行規則第8条")[^1];

        Assert.Equal("施行規則第8条", citation.Text);
        Assert.Null(citation.Law);
        Assert.Equal(CitationResolution.Unresolved, citation.Resolution);
    }

    [Theory]
    [InlineData("（勧告）\n第十条　委員会は、第五条の規定により命ずる。", "第五条")]
    [InlineData(
        "法に定める（勧告）\n第十条　委員会は、第五条の規定により命ずる。",
        "第十条;第五条"
    )]
    [InlineData("（修正意見）\n第３条　この規定は、不要です。", "第３条")]
    [InlineData("（１）\n第5条　基準は、厳しすぎます。", "第5条")]
    [InlineData("（理由）\n第8条　その罰則は、重くする。", "第8条")]
    public void A_caption_above_tells_an_article_from_a_citation(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("第5条等の", "第5条等")]
    [InlineData("第5条等級の", "第5条")]
    [InlineData("第5条等身大", "第5条")]
    [InlineData("第5条等分に", "第5条")]
    [InlineData("第5条等価の", "第5条")]
    [InlineData("第5条等式の", "第5条")]
    public void Others_are_meant_only_by_a_word_of_its_own(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Fact]
    public void What_a_list_takes_over_is_what_its_first_element_states()
    {
        ProvisionCitation paragraph = CitationFinder.Find("第5条第1項及び第3項")[1];
        Assert.Equal("第5条第3項", paragraph.Provision.ToString());
        Assert.Equal([ProvisionElement.Article], paragraph.Inherited);
        ProvisionCitation item = CitationFinder.Find("第5条第1項第1号及び第3号")[1];
        Assert.Equal("第5条第1項第3号", item.Provision.ToString());
        Assert.Equal([ProvisionElement.Article, ProvisionElement.Paragraph], item.Inherited);
    }

    private static string Found(string text) =>
        string.Join(';', CitationFinder.Find(text).Select(citation => citation.Text));
}
