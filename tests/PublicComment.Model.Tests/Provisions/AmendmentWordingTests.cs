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
    [InlineData("訂正した意見", AmendmentStatus.Amended)]
    [InlineData("現行のとおり", AmendmentStatus.NotAmended)]
    [InlineData("計画に反映した意見", AmendmentStatus.Amended)]
    [InlineData("計画に反映した主な意見", AmendmentStatus.Amended)]
    [InlineData("条例案に反映した主な意見", AmendmentStatus.Amended)]
    [InlineData("なし", AmendmentStatus.NotAmended)]
    [InlineData("無", AmendmentStatus.NotAmended)]
    [InlineData("×", AmendmentStatus.NotAmended)]
    [InlineData("原案どおり", AmendmentStatus.NotAmended)]
    [InlineData("案のとおりとします。", AmendmentStatus.NotAmended)]
    [InlineData("採", AmendmentStatus.Amended)]
    [InlineData("不採択", AmendmentStatus.NotAmended)]
    [InlineData("参考意見", AmendmentStatus.NotStated)]
    [InlineData("検討", AmendmentStatus.NotStated)]
    [InlineData("修正は行いません。", AmendmentStatus.NotAmended)]
    [InlineData("計画に反映できないもの", AmendmentStatus.NotAmended)]
    [InlineData("Ⅱ．その他の主な意見", AmendmentStatus.NotStated)]
    [InlineData("修正を求める意見", AmendmentStatus.NotStated)]
    [InlineData("―", AmendmentStatus.NotStated)]
    [InlineData("", AmendmentStatus.NotStated)]
    public void Reads_cells_headings_and_sentences(string text, AmendmentStatus expected) =>
        Assert.Equal(expected, AmendmentWording.Read(text));

    [Theory]
    [InlineData(
        "図３の数値に誤りがあったため、8.5％を5.8％に訂正しました。",
        AmendmentStatus.Amended
    )]
    [InlineData("検討します。\n【計画案の修正】\nP38　主な取組", AmendmentStatus.Amended)]
    [InlineData("【修正箇所】P.12　「配慮」→「合理的配慮」", AmendmentStatus.Amended)]
    [InlineData("（修正前）安全に配慮する。\n（修正後）安全を確保する。", AmendmentStatus.Amended)]
    [InlineData("修正前：配慮する。\n修正後：確保する。", AmendmentStatus.Amended)]
    [InlineData("【修正箇所】なし", AmendmentStatus.NotStated)]
    [InlineData("【修正箇所】", AmendmentStatus.NotStated)]
    [InlineData("（修正前）の案のままでよいと考えます。", AmendmentStatus.NotStated)]
    [InlineData("（改正前）十日\n（改正後）十四日", AmendmentStatus.NotStated)]
    public void A_change_may_be_set_out_without_a_sentence(string text, AmendmentStatus expected) =>
        Assert.Equal(expected, AmendmentWording.ReadResponse(text));

    [Theory]
    [InlineData("有（第３条）", AmendmentStatus.Amended)]
    [InlineData("あり（文言の修正）", AmendmentStatus.Amended)]
    [InlineData("有（一部）", AmendmentStatus.Amended)]
    [InlineData("有（一部は原案のとおり）", AmendmentStatus.Amended)]
    [InlineData("○【一部】", AmendmentStatus.Amended)]
    [InlineData("反映する", AmendmentStatus.Amended)]
    [InlineData("反映（済み）", AmendmentStatus.Amended)]
    [InlineData("無（既に反映済み）", AmendmentStatus.NotAmended)]
    [InlineData("追加・削除", AmendmentStatus.NotStated)]
    [InlineData("修正済み", AmendmentStatus.Amended)]
    [InlineData("反映し修正", AmendmentStatus.Amended)]
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
    [InlineData("一部あり", AmendmentStatus.Amended)]
    [InlineData("一部変更", AmendmentStatus.Amended)]
    [InlineData("軽微な修正", AmendmentStatus.Amended)]
    [InlineData("第５条第２項を修正", AmendmentStatus.Amended)]
    [InlineData("第５条及び別表第一に追記", AmendmentStatus.Amended)]
    [InlineData("第５条を削除", AmendmentStatus.Amended)]
    [InlineData("文言の追加・修正", AmendmentStatus.Amended)]
    [InlineData("変更する", AmendmentStatus.Amended)]
    [InlineData("要", AmendmentStatus.Amended)]
    [InlineData("不要", AmendmentStatus.NotAmended)]
    [InlineData("計画案の修正不要", AmendmentStatus.NotAmended)]
    [InlineData("案への反映なし", AmendmentStatus.NotAmended)]
    [InlineData("計画への反映", AmendmentStatus.NotStated)]
    [InlineData("計画の修正", AmendmentStatus.NotStated)]
    [InlineData("第５条の修正", AmendmentStatus.NotStated)]
    [InlineData("計画の変更", AmendmentStatus.NotStated)]
    [InlineData("追加", AmendmentStatus.NotStated)]
    [InlineData("有（文言の変更なし）", AmendmentStatus.NotStated)]
    [InlineData("（第３条）", AmendmentStatus.NotStated)]
    [InlineData("検討（修正）", AmendmentStatus.NotStated)]
    [InlineData("有識者", AmendmentStatus.NotStated)]
    [InlineData("Ａ", AmendmentStatus.NotStated)]
    [InlineData("無（文言のみ修正）", AmendmentStatus.NotStated)]
    [InlineData("なし（ただし字句を修正）", AmendmentStatus.NotStated)]
    [InlineData("なし（修正せず）", AmendmentStatus.NotAmended)]
    [InlineData("―", AmendmentStatus.NotStated)]
    [InlineData("案に記載済み", AmendmentStatus.NotAmended)]
    [InlineData("趣旨を盛り込み済み", AmendmentStatus.NotAmended)]
    [InlineData("趣旨を反映", AmendmentStatus.Amended)]
    public void A_bracket_behind_a_word_only_says_more(string cell, AmendmentStatus expected) =>
        Assert.Equal(expected, AmendmentWording.Read(cell));

    [Theory]
    [InlineData(
        "本改正に伴う準備期間を考慮し、施行期日を令和９年４月１日に変更することといたしました。",
        AmendmentStatus.Amended
    )]
    [InlineData(
        "法の改正に伴い、施行期日を令和９年４月１日に変更します。",
        AmendmentStatus.NotStated
    )]
    [InlineData(
        "本改正案では、施行期日を令和９年４月１日に変更します。",
        AmendmentStatus.NotStated
    )]
    [InlineData("御意見の趣旨を反映し、本文に追記しています。", AmendmentStatus.Amended)]
    [InlineData("有識者の御意見を反映し、本文に追記しています。", AmendmentStatus.NotStated)]
    [InlineData("本案で差し支えないものと考えます。", AmendmentStatus.NotAmended)]
    [InlineData("原案で問題ないと考えます。", AmendmentStatus.NotAmended)]
    [InlineData("本案で差し支えないとの御意見として承ります。", AmendmentStatus.NotStated)]
    public void An_office_says_what_it_does_with_the_draft(string text, AmendmentStatus expected) =>
        Assert.Equal(expected, AmendmentWording.ReadResponse(text));

    [Theory]
    [InlineData(
        "御意見を踏まえ、第３条に「みなと市」を加えることとしまし\nた。",
        AmendmentStatus.Amended
    )]
    [InlineData(
        "御意見の内容については、担当の各部署とも共有し、検\n討を重ねました。第３条第２項の文言については、修\n正することとしました。",
        AmendmentStatus.Amended
    )]
    [InlineData("３　標識の色及び大きさ並びに位置について\n修正します。", AmendmentStatus.Amended)]
    public void The_width_of_a_page_hides_no_word(string text, AmendmentStatus expected) =>
        Assert.Equal(expected, AmendmentWording.ReadResponse(text));

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
    [InlineData("御意見を踏まえ、表３の数値を最新のものに更新しました。", "Amended")]
    [InlineData("ホームページの情報を更新しました。", "")]
    [InlineData("計画の事業一覧に追加しました。", "Amended")]
    [InlineData("案のとおり、施行日を令和８年４月１日とします。", "Kept")]
    [InlineData("必要な期間を考慮し、案のとおり令和８年４月１日とします。", "Kept")]
    [InlineData("案のとおり進めるべきとの御意見を参考とします。", "Noted")]
    [InlineData("御意見を踏まえ、第105条第１項にただし書を加えます。", "Amended")]
    [InlineData("御意見を踏まえ、第３条に次の１項を加えることとします。", "Amended")]
    [InlineData("いただいた御意見について、本ガイドラインの変更はありません。", "Kept")]
    [InlineData("周知を求めており、原案で適切と考えます。", "Kept")]
    [InlineData("原案では適切でないとの御意見がありました。", "")]
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

    [Theory]
    [InlineData("「許可」を「認可」に変更しました。")]
    [InlineData("「許可」を「認可」に置き換えます。")]
    [InlineData("表記を「西部地区」に統一しました。")]
    [InlineData("案に盛り込みました。")]
    [InlineData("第３条第２項を新設しました。")]
    [InlineData("第３条を削ることとします。")]
    [InlineData("第５条の２を次のように改めます。")]
    [InlineData("別記様式第二号に備考を加えることといたしました。")]
    [InlineData("第10条第２項に「電磁的記録を含む。」を加えます。")]
    [InlineData("運用指針７．(4)に、点検の記録の記載を追加しました。")]
    [InlineData("指標13を追加しました。")]
    [InlineData("注釈を加えました。")]
    [InlineData("図を差し替えました。")]
    [InlineData("用語の解説を追加しました。")]
    [InlineData("利用の実績を踏まえ、第５条第１項の上限を月３０時間に改めます。")]
    [InlineData("御指摘のとおり、第三条第一項の規定は不要であるため、削りました。")]
    [InlineData("御意見を踏まえ、施行期日を令和七年六月二日とすることとしました（附則第一条）。")]
    [InlineData("御意見の内容を反映いたしました。")]
    [InlineData("様式第2号から生年月日の欄を削除しました。")]
    [InlineData("第２章の記述に若干の修正を加えました。")]
    [InlineData("一部修正の上、反映させていただきました。")]
    [InlineData("本手引案に説明を追記しました。")]
    [InlineData("３８ページに「公共交通」を追加します。")]
    public void Text_of_the_draft_that_is_changed_needs_no_opinion_beside_it(string response) =>
        Assert.Equal(AmendmentStatus.Amended, AmendmentWording.ReadResponse(response));

    [Theory]
    [InlineData("ご意見を踏まえ、附則に激変緩和の措置を設けることとしました。")]
    [InlineData("御意見を踏まえ、改正案では第３条を修正することとしました。")]
    [InlineData("原案では三十日としておりましたが、六十日に修正しました。")]
    [InlineData("ご指摘を踏まえ、次のとおり修正しております。")]
    [InlineData("ご意見の趣旨を踏まえ、計画に盛り込みました。")]
    [InlineData("ご意見の趣旨を踏まえ、大綱に盛り込みました。")]
    [InlineData("ご意見を踏まえ修正した。")]
    [InlineData("ご意見を踏まえ、ホームページで公表する旨を追記しました。")]
    [InlineData("御意見を踏まえ、マニュアルの整備について追記いたします。")]
    [InlineData("ホームページに掲載した案を修正しました。")]
    [InlineData("パンフレットの配布状況を踏まえ、第４条を修正します。")]
    [InlineData("既に公表した案を修正しました。")]
    [InlineData("期限を令和８年に変更することとし、附則を修正しました。")]
    [InlineData("有効期間は５年に修正しました。")]
    [InlineData("有効期間は20年に修正しました。")]
    [InlineData("「ホームページ」を「ウェブサイト」に修正しました。")]
    [InlineData("計画案12ページに追加記載しました。")]
    [InlineData("ご意見を踏まえ、「速やかに」の文言を追加することにしました。")]
    [InlineData("御意見を踏まえ、内容を一部修正して公布することとしました。")]
    [InlineData("ご意見を受けて、計画に位置付けました。")]
    [InlineData("前者は修正しました。")]
    [InlineData("次回の検討のため、参考とさせていただきますが、誤記は修正いたします。")]
    [InlineData("ご指摘の通り改正しました。")]
    [InlineData("御指摘を踏まえ、第３条を改正しました。")]
    [InlineData("御意見を反映いたしました。")]
    [InlineData("ご意見を反映させました。")]
    [InlineData("御意見を踏まえ、本文中に説明を表記します。")]
    [InlineData("御提案を踏まえ、システムに関する規定を追加します。")]
    [InlineData("いただいたご意見から、人権の視点を追加しました。")]
    [InlineData("ご指摘から、４段落目に「社会情勢の変化」を追加し、「人権」を追加しました。")]
    public void Opinions_that_are_taken_up_change_the_draft(string response) =>
        Assert.Equal(AmendmentStatus.Amended, AmendmentWording.ReadResponse(response));

    [Theory]
    [InlineData("ホームページの記載を修正しました。")]
    [InlineData("パンフレットの誤字を訂正いたします。")]
    [InlineData("周知用のリーフレットに追記することとします。")]
    [InlineData("御指摘を踏まえ、パンフレットの誤字を訂正いたします。")]
    [InlineData("ホームページについては、記載を修正しました。")]
    [InlineData("Ｑ＆Ａに考え方を追記いたします。")]
    [InlineData("「制度に関するＱ＆Ａ」に追記します。")]
    [InlineData("届出の方法を手引きに明記し、様式の記載例を修正します。")]
    [InlineData("御意見を踏まえ、今後発出する通知に明記します。")]
    [InlineData("御意見の趣旨を踏まえ、システムを修正します。")]
    [InlineData("ご意見の趣旨を踏まえ、今後の運用に反映させていただきます。")]
    [InlineData("チラシ等の表現を改めます。")]
    public void Other_works_than_the_draft_are_no_change_of_it(string response) =>
        Assert.Equal(AmendmentStatus.NotStated, AmendmentWording.ReadResponse(response));

    [Theory]
    [InlineData("平成30年の改正において修正したところです。")]
    [InlineData("前回の改定で第３条を改めました。")]
    [InlineData("令和３年に第３条を改めたところです。")]
    [InlineData("大正11年に第３条を改めたところです。")]
    [InlineData("2019年４月に第３条を修正しました。")]
    [InlineData("ご指摘の点は既に修正しております。")]
    [InlineData("御指摘の点は、既に修正しました。")]
    [InlineData("次回の改定時に修正いたします。")]
    [InlineData("必要に応じて修正します。")]
    [InlineData("今後修正いたします。")]
    [InlineData("令和５年に第３条を改正しました。")]
    [InlineData("本省令案は、第３条を改正するものです。")]
    [InlineData("御意見も踏まえ、今後の改正の際に追加します。")]
    public void Changes_of_another_time_are_no_change_of_the_draft(string response) =>
        Assert.Equal(AmendmentStatus.NotStated, AmendmentWording.ReadResponse(response));

    [Theory]
    [InlineData("本改正は、第３条第２項を新設するものです。")]
    [InlineData("改正案では、第３条に規定を追加しています。")]
    [InlineData("改正案では、「許可」を「認可」に変更することとしています。")]
    [InlineData("今回の改正により、第３条を削ります。")]
    [InlineData("本省令案は、様式を改めることとしております。")]
    [InlineData("本改正において第５条を追加しました。")]
    [InlineData("法改正を踏まえ、様式を変更します。")]
    [InlineData("届出を受けて、都道府県知事は登録簿の記載を変更します。")]
    [InlineData("今般、審議会の意見を踏まえ、基準を見直しました。")]
    [InlineData("今回の改正において、第３条を修正しました。")]
    [InlineData("ご指摘のとおり、改正案では第３条を修正しております。")]
    [InlineData("文言を整理し、届出を不要とするため規定を追加し、手続を簡素化するものです。")]
    public void A_description_of_the_draft_changes_nothing(string response) =>
        Assert.Equal(AmendmentStatus.NotStated, AmendmentWording.ReadResponse(response));

    [Theory]
    [InlineData("相談窓口を新設しました。")]
    [InlineData("多くの声から、相談員を追加しました。")]
    [InlineData("人権の視点を追加しました。")]
    [InlineData("ご意見を踏まえ、相談窓口を設けることとします。")]
    [InlineData("暗証番号を「1234」に変更します。")]
    [InlineData("届出事項を追加します。")]
    [InlineData("更に検討を加えます。")]
    [InlineData("社会情勢の変化を踏まえ、料金を変更します。")]
    [InlineData("法第３条に基づき、登録の内容を変更します。")]
    [InlineData("第３条に加え、第５条の届出も必要となります。")]
    [InlineData("修正すべきとの御意見をいただきました。")]
    [InlineData("修正を求める御意見として承ります。")]
    [InlineData("修正しますと、手続が複雑になります。")]
    public void Much_else_is_added_and_changed(string response) =>
        Assert.Equal(AmendmentStatus.NotStated, AmendmentWording.ReadResponse(response));

    [Theory]
    [InlineData("修正は不要と考えます。")]
    [InlineData("第３条を修正することは適当でないと考えます。")]
    [InlineData("追加することは困難です。")]
    [InlineData("案のままとさせていただきます。")]
    [InlineData("原文どおりとします。")]
    [InlineData("方針（案）のとおり進めてまいります。")]
    [InlineData("条例（案）のとおりとします。")]
    [InlineData("指針（案）のとおりとします。")]
    [InlineData("ガイドライン（案）のとおりとします。")]
    [InlineData("推進プログラム（案）のとおりとします。")]
    [InlineData("規程（案）のとおりとします。")]
    [InlineData("マニュアル（案）のとおりとします。")]
    [InlineData("命令（案）のとおりとします。")]
    [InlineData("基本計画の改訂（案）のとおりとします。")]
    [InlineData("素案の記載のままとさせていただきます。")]
    [InlineData("改定案のとおり令和5年4月から改定します。")]
    [InlineData("変更することは考えていません。")]
    [InlineData("改正案の変更はいたしません。")]
    [InlineData("修正の必要はないと考えております。")]
    [InlineData("ご意見を反映することはできません。")]
    [InlineData("ご要望の規定を追加することは適切ではないと考えます。")]
    [InlineData("第３条の変更は不要です。")]
    [InlineData("修正する予定はありません。")]
    [InlineData("変更しない方が良いと判断しました。")]
    [InlineData("御意見は採択いたしませんでした。")]
    [InlineData("修正する必要なし")]
    [InlineData("お寄せいただいた御意見による計画の変更はございません。")]
    [InlineData("ご意見を踏まえた計画の変更はありません。")]
    [InlineData("本計画の変更はありません。")]
    public void A_change_that_is_refused_keeps_the_draft(string response) =>
        Assert.Equal(AmendmentStatus.NotAmended, AmendmentWording.ReadResponse(response));

    [Theory]
    [InlineData("修正は不要との御意見として承ります。")]
    [InlineData("修正する必要はないのではないかとの御意見をいただきました。")]
    [InlineData("住所の変更は不要です。")]
    [InlineData("氏名を変更する必要はありません。")]
    [InlineData("登録を変更することはできません。")]
    [InlineData("御意見は原文のまま掲載しています。")]
    [InlineData("方針（案）の9ページに記載のとおり、検討します。")]
    [InlineData("変更の届出は不要と考えます。")]
    [InlineData("現行の手続からの変更はございません。")]
    [InlineData("用途地域の変更はありません。")]
    [InlineData("手数料の変更はありません。")]
    public void A_change_that_others_refuse_or_that_is_not_of_the_draft_keeps_nothing(
        string response
    ) => Assert.Equal(AmendmentStatus.NotStated, AmendmentWording.ReadResponse(response));

    [Theory]
    [InlineData("ご提案のとおりといたしたく、修正します。")]
    public void A_proposal_that_is_followed_is_not_the_draft(string response) =>
        Assert.Equal(AmendmentStatus.Amended, AmendmentWording.ReadResponse(response));

    [Theory]
    [InlineData("ご提案のとおりと考えます。")]
    [InlineData("いただいた修文（案）のとおりとします。")]
    [InlineData("新旧対照表（案）のとおり改定しました。")]
    [InlineData("この方法（案）のとおりとします。")]
    [InlineData("御提案の案のとおり取り組みます。")]
    [InlineData("申請書の欄を追加しました。")]
    public void What_was_proposed_is_no_draft_that_is_kept(string response) =>
        Assert.Equal(AmendmentStatus.NotStated, AmendmentWording.ReadResponse(response));

    [Fact]
    public void A_response_that_changes_one_part_has_changed_the_draft() =>
        Assert.Equal(
            AmendmentStatus.Amended,
            AmendmentWording.ReadResponse(
                "原案のとおりとします。なお、第3条は御指摘のとおり修正いたします。"
            )
        );
}
