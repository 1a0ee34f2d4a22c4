namespace PublicComment.Model.Tests.Provisions;

public class InstrumentTitleTests
{
    [Theory]
    [InlineData("電波法施行規則の一部を改正する省令案", "電波法施行規則 Rule Amend")]
    [InlineData("電波法施行規則等の一部を改正する省令（案）", "電波法施行規則 Rule Amend")]
    [InlineData("電波法施行規則の一部を改正する省令案等", "電波法施行規則 Rule Amend")]
    [InlineData("電波法施行規則の一部を改正する省令（案）等", "電波法施行規則 Rule Amend")]
    [InlineData(
        "電波法施行規則若しくは水先法施行規則の一部を改正する省令案",
        "電波法施行規則 Rule Amend; 水先法施行規則 Rule Amend"
    )]
    [InlineData("旧郵便年金法施行令を廃止する政令案", "旧郵便年金法施行令 CabinetOrder Repeal")]
    [InlineData(
        "道路運送法及び貨物自動車運送事業法の一部を改正する法律案",
        "道路運送法 Law Amend; 貨物自動車運送事業法 Law Amend"
    )]
    [InlineData(
        "無線設備規則、電波法施行規則及び無線局運用規則の一部を改正する省令案",
        "無線設備規則 Rule Amend; 電波法施行規則 Rule Amend; 無線局運用規則 Rule Amend"
    )]
    [InlineData(
        "建築基準法施行令並びに消防法施行令の一部を改正する政令案",
        "建築基準法施行令 CabinetOrder Amend; 消防法施行令 CabinetOrder Amend"
    )]
    [InlineData(
        "個人情報の保護に関する法律施行令案及び個人情報の保護に関する法律施行規則案",
        "個人情報の保護に関する法律施行令 CabinetOrder Make; 個人情報の保護に関する法律施行規則 Rule Make"
    )]
    [InlineData(
        "医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律施行規則の一部を改正する省令案",
        "医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律施行規則 Rule Amend"
    )]
    [InlineData(
        "毒物及び劇物指定令の一部を改正する政令（案）",
        "毒物及び劇物指定令 CabinetOrder Amend"
    )]
    [InlineData(
        "私的独占の禁止及び公正取引の確保に関する法律施行令の一部を改正する政令案",
        "私的独占の禁止及び公正取引の確保に関する法律施行令 CabinetOrder Amend"
    )]
    [InlineData(
        "デジタル社会形成基本法の施行に伴う関係政令の整備に関する政令案",
        "デジタル社会形成基本法の施行に伴う関係政令の整備に関する政令 CabinetOrder Amend"
    )]
    [InlineData(
        "銀行法及び信用金庫法の施行に伴う関係政令の整備に関する政令案",
        "銀行法及び信用金庫法の施行に伴う関係政令の整備に関する政令 CabinetOrder Amend"
    )]
    [InlineData(
        "会社法の一部を改正する法律の施行に伴う関係省令の整理に関する省令案",
        "会社法の一部を改正する法律の施行に伴う関係省令の整理に関する省令 MinisterialOrder Amend"
    )]
    [InlineData(
        "番号法施行令の一部を改正する政令案及び住民基本台帳法施行規則の一部を改正する省令案",
        "番号法施行令 CabinetOrder Amend; 住民基本台帳法施行規則 Rule Amend"
    )]
    [InlineData(
        "「電気通信事業法施行規則の一部を改正する省令案」及び「電気通信事業報告規則の一部を改正する省令案」に対する意見募集の結果",
        "電気通信事業法施行規則 Rule Amend; 電気通信事業報告規則 Rule Amend"
    )]
    [InlineData("「監督指針」の一部改正（案）", "監督指針 Guideline Amend")]
    [InlineData(
        "「取引の適正化に関する運用基準」（案）",
        "取引の適正化に関する運用基準 Guideline Make"
    )]
    [InlineData("若葉町地域防災計画（修正案）", "若葉町地域防災計画 Plan Amend")]
    [InlineData("若葉町地域防災計画（改定素案）", "若葉町地域防災計画 Plan Amend")]
    [InlineData("若葉町景観計画の修正（案）", "若葉町景観計画 Plan Amend")]
    [InlineData(
        "電⼦計算機の利⽤に関する指針（案）",
        "電子計算機の利用に関する指針 Guideline Make"
    )]
    [InlineData("「監督指針」等の一部改正（案）", "監督指針 Guideline Amend")]
    [InlineData(
        "食品、添加物等の規格基準の一部を改正する告示案",
        "食品、添加物等の規格基準 PublicNotice Amend"
    )]
    [InlineData(
        "金融商品取引業等に関する内閣府令（平成十九年内閣府令第五十二号）の一部を改正する内閣府令案",
        "金融商品取引業等に関する内閣府令 MinisterialOrder Amend"
    )]
    [InlineData("交通政策基本計画（素案）", "交通政策基本計画 Plan Make")]
    [InlineData("小牧市犯罪被害者等支援条例（案）", "小牧市犯罪被害者等支援条例 Ordinance Make")]
    [InlineData(
        "特定個人情報の適正な取扱いに関するガイドライン（案）に関する意見募集の結果について",
        "特定個人情報の適正な取扱いに関するガイドライン Guideline Make"
    )]
    [InlineData(
        "消費税の軽減税率に関する取扱通達の一部改正（案）",
        "消費税の軽減税率に関する取扱通達 Circular Amend"
    )]
    [InlineData(
        "「海上交通の保安基準」、「装置型式指定規則」、「細目を定める告示」等の一部改正",
        "海上交通の保安基準 Guideline Amend; 装置型式指定規則 Rule Amend; 細目を定める告示 PublicNotice Amend"
    )]
    [InlineData(
        "「若葉町基本構想（素案）」「若葉町基本計画（検討案）」",
        "若葉町基本構想 Plan Make; 若葉町基本計画 Plan Make"
    )]
    [InlineData("若葉町いじめ防止基本方針の素案", "若葉町いじめ防止基本方針 Plan Make")]
    [InlineData("若葉町長期基本計画　素案（案）", "若葉町長期基本計画 Plan Make")]
    [InlineData(
        "電波規則の一部を改正する省令案に関するご意見募集の結果について",
        "電波規則 Rule Amend"
    )]
    [InlineData("公園の愛称（案）", "公園の愛称 Unknown Unknown")]
    [InlineData("", "")]
    public void Takes_a_title_apart(string title, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                "; ",
                InstrumentTitle
                    .Parse(title)
                    .Select(instrument =>
                        $"{instrument.Name} {instrument.Kind} {instrument.Action}"
                    )
            )
        );
}
