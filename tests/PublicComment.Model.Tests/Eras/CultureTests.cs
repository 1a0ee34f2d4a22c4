using System.Globalization;
using NodaTime;

namespace PublicComment.Model.Tests.Eras;

public class CultureTests
{
    public static TheoryData<string> Cultures => ["ja-JP", "ar-SA", "th-TH", "fa-IR", ""];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Nothing_depends_on_the_culture_of_the_machine(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Create(name);
            CheckEverything();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void CheckEverything()
    {
        JapaneseDate date = JapaneseDate.FromLocalDate(new(2025, 10, 20));
        Assert.Equal("令和7年10月20日", date.ToString());
        Assert.Equal("令和7年10月20日", $"{date}");
        Assert.Equal("R07.10.20", $"{date:P}");
        Assert.Equal("令和七年十月二十日", Format(date, "K"));
        Assert.Equal(date, Read<JapaneseDate>("令和７年１０月２０日"));
        Assert.True(JapaneseEraTable.Default.TryGetEra("taisho", out _));
        Assert.Equal(
            "\"令和7年13月1日\" is not a date: found \"13\" at position 4; a month is 1 to 12.",
            JapaneseDatePattern.Strict.Read("令和7年13月1日").Fault.Describe("令和7年13月1日")
        );
        JapaneseDateReading reading = JapaneseDatePattern.Lenient.Read("平成31年5月1日（火）");
        Assert.Equal(
            [
                "The date is after the end of its era: 平成 lasted from 1989-01-08 to 2019-04-30.",
                "The day is a Wednesday, but Tuesday is printed.",
            ],
            reading.Remarks.Select(remark => remark.Message)
        );
        PeriodMention period = Assert.Single(
            DateFinder.FindPeriods("令和7年6月12日から同年7月11日までの31日間")
        );
        Assert.Equal(
            new CommentPeriod(new LocalDate(2025, 6, 12), new LocalDate(2025, 7, 11)),
            period.Period
        );
        Assert.Equal("2025-06-12/2025-07-11 at [0..25)", period.ToString());
        Assert.Equal("2025-06-12 at [0..9)", period.StartMention!.ToString());
        Assert.Equal("../2025-07-11", new CommentPeriod(null, new(2025, 7, 11)).ToString());
        Assert.Equal(period.Remarks[^1].Message, period.Remarks[^1].ToString());
        Assert.Equal("2025-10 at [0..7)", $"{DateFinder.FindDates("令和7年10月から")[0]}");
        Assert.Equal(
            "…案 (0 entries)",
            new ConsultationResult { Consultation = new() { Title = "…案" } }.ToString()
        );
        Assert.Equal(
            [
                "Year not printed; taken from the date at [0..9).",
                "The period has 30 days, but 31 days are printed.",
            ],
            period.Remarks.Select(remark => remark.Message)
        );
    }

    private static T Read<T>(string text)
        where T : ISpanParsable<T>
    {
        Assert.True(T.TryParse(text, CultureInfo.CurrentCulture, out T? value));
        Assert.True(T.TryParse(text.AsSpan(), CultureInfo.CurrentCulture, out _));
        Assert.Equal(value, T.Parse(text, CultureInfo.CurrentCulture));
        return T.Parse(text.AsSpan(), CultureInfo.CurrentCulture);
    }

    private static string Format(IFormattable value, string format) =>
        value.ToString(format, CultureInfo.CurrentCulture);

    private static CultureInfo Create(string name)
    {
        CultureInfo culture = new(name);
        if (name == "ja-JP")
        {
            culture.DateTimeFormat.Calendar = new JapaneseCalendar();
        }

        return culture;
    }
}
