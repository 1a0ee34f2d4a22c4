using NodaTime;

namespace PublicComment.Model.Tests.Eras;

public class FalseFriendTests
{
    [Theory]
    // Law, notice and case numbers.
    [InlineData("平成五年法律第八十八号")]
    [InlineData("平成２年法律第 55 号")]
    [InlineData("令和5年デジタル庁告示第3号")]
    [InlineData("令和五年総務省・財務省令第一号")]
    [InlineData("令和5年（行ヒ）第123号")]
    [InlineData("平成17年法律第○号")]
    [InlineData("令和7年厚生労働省告示第　　号")]
    [InlineData("平15規則87")]
    // Fiscal years, lengths, decades.
    [InlineData("令和7年度")]
    [InlineData("平成29年度末")]
    [InlineData("2025年度")]
    [InlineData("平成27（2015）年度")]
    [InlineData("平成20年代")]
    [InlineData("1990年代")]
    [InlineData("昭和50年間")]
    [InlineData("1000年")]
    [InlineData("2年7月10日")]
    // To be filled in.
    [InlineData("令和●年●月●日から令和●年●月●日まで")]
    [InlineData("令和〇年〇月〇日")]
    [InlineData("令和○年○月○日")]
    [InlineData("令和　年　月　日")]
    [InlineData("令和●年６月１日から７月３０日まで")]
    // Numbers, words, addresses, versions.
    [InlineData("九千二百四十七件")]
    [InlineData("大正3丁目")]
    [InlineData("明治大学")]
    [InlineData("R7.10.20-rc1")]
    [InlineData("R7.10.20.1")]
    [InlineData("vR7.10.20")]
    [InlineData("R7.10")]
    [InlineData("R7年10月")]
    [InlineData("R7.13.40")]
    [InlineData("政令7.10.20")]
    [InlineData("20151002日 更新")]
    [InlineData("20250612.pdf")]
    [InlineData("v2025.6.12")]
    [InlineData("rev:2025.6.12")]
    [InlineData("8:2025/6/12")]
    [InlineData("192.168.2025.1.1")]
    [InlineData("03-2025-0612")]
    [InlineData("https://example.jp/2025/06/12/")]
    [InlineData("第2025-06-12号")]
    [InlineData("2025/13/45")]
    [InlineData("12025年1月1日")]
    // No year is known.
    [InlineData("特に3月下旬?4月上旬にかけて")]
    [InlineData("同意 翌日 同年度 同月")]
    public void What_is_no_date_is_not_found(string text)
    {
        Assert.Empty(DateFinder.FindDates(text));
        Assert.Empty(DateFinder.FindPeriods(text));
    }

    [Theory]
    [InlineData("から30日を経過した日")]
    [InlineData("から14日以内に")]
    [InlineData("から3日後")]
    [InlineData("から30日間")]
    [InlineData("から30日程度")]
    [InlineData("、3日間")]
    [InlineData("、3件")]
    [InlineData("、翌日")]
    [InlineData("。毎年3月31日まで")]
    [InlineData("。7月11日に")]
    [InlineData("。第3条第10月")]
    public void A_number_behind_a_date_is_not_another_date(string rest) =>
        Assert.Single(DateFinder.FindDates($"令和7年6月12日{rest}"));

    [Fact]
    public void Six_months_behind_a_month_are_no_date() =>
        Assert.Single(DateFinder.FindDates("令和7年4月から6月を経過した日"));

    [Theory]
    [InlineData("令和●年６月１日から７月３０日まで")]
    [InlineData("毎年3月31日まで")]
    [InlineData("翌3月31日まで")]
    [InlineData("第3月10日まで")]
    public void A_context_does_not_make_a_date_of_it(string text) =>
        Assert.Empty(DateFinder.FindDates(text, new LocalDate(2025, 1, 10)));
}
