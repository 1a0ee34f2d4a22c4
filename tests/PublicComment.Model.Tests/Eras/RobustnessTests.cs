using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Property = PublicComment.Testing.Property;

namespace PublicComment.Model.Tests.Eras;

public class RobustnessTests
{
    private static readonly string[] s_pieces =
    [
        "令和",
        "平成",
        "昭和",
        "㋿",
        "令",
        "R",
        "Ｒ",
        "Reiwa",
        "西暦",
        "2025",
        "7",
        "７",
        "10",
        "十",
        "二十",
        "〇",
        "元",
        "99999",
        "0",
        "年",
        "月",
        "日",
        "年度",
        "末日",
        "元日",
        ".",
        "/",
        "-",
        "・",
        "（",
        "）",
        "(月)",
        "（火曜日）",
        "2019",
        "から",
        "より",
        "～",
        "－",
        "まで",
        "までの",
        "27日間",
        "日間",
        "同年",
        "同月",
        "翌年",
        "翌月",
        "、",
        "及び",
        "18時0分",
        "0時",
        "午後",
        "法律第5号",
        "●",
        " ",
        "\u3000",
        "\n",
        "\r\n",
        "\n\n",
        "あ",
        "R7.6.12",
        "令和7年6月12日",
        "7月11日",
        "9999",
        "\uD83D",
        "\0",
        "必着",
    ];

    private static Gen<string> Mixtures { get; } =
        Gen.Elements(s_pieces).ListOf(12).Select(pieces => string.Concat(pieces));

    /// <summary>Dates as they are printed, nearly all of them readable, some of them wrong.</summary>
    private static Gen<string> NearDates { get; } =
        from era in Gen.Elements(
            "令和",
            "平成",
            "昭和",
            "大正",
            "明治",
            "㋿",
            "R",
            "令",
            "西暦",
            ""
        )
        from year in Gen.Elements(
            "7",
            "３１",
            "元",
            "二",
            "六十四",
            "1 2",
            "15",
            "2025",
            "一九九五",
            "0",
            "十十"
        )
        from otherYear in Gen.Elements("", "", "", "（2025年）", "(2012)", "（令和7年）")
        from month in Gen.Elements("1", "１２", "七", "十二", "師走", "02", "13", "1 0", "5")
        from day in Gen.Elements("1", "8", "２０", "三十一", "末", "30", "廿九", "2 9", "0")
        from weekday in Gen.Elements("", "", "（月）", "(水曜日)", " 土曜日")
        from isSeparated in Gen.Elements(false, false, true)
        from blank in Gen.Elements("", "", " ", "\n", "\u3000", "\n\n")
        select isSeparated
            ? $"{era}{year}.{month}.{day}{weekday}"
            : $"{era}{blank}{year}年{otherYear}{month}月{blank}{day}日{weekday}";

    private static Gen<string> Dates { get; } = Gen.OneOf(Mixtures, NearDates);

    [Fact]
    public void No_text_makes_reading_throw() =>
        Property.Holds(ArbMap.Default.ArbFor<string?>(), text => ReadEverything(text ?? ""));

    [Fact]
    public void No_mixture_of_the_parts_of_dates_makes_reading_throw() =>
        Property.Holds(Dates, ReadEverything, count: 5_000);

    [Fact]
    public void Mentions_stand_in_the_text_in_order_and_apart() =>
        Property.Holds(
            Dates,
            text =>
            {
                int end = 0;
                foreach (
                    DateMention mention in DateFinder.FindDates(text, new LocalDate(2025, 6, 12))
                )
                {
                    Assert.True(mention.Span.Start >= end && mention.Span.End <= text.Length);
                    Assert.True(mention.Span.Length > 0);
                    Assert.False(char.IsWhiteSpace(text[mention.Span.Start]));
                    Assert.Equal(
                        mention.Precision == DatePrecision.Day
                            && !mention.Remarks.Any(remark => remark is DateImpossible),
                        mention.Date is not null
                    );
                    end = mention.Span.End;
                }
            },
            count: 20_000
        );

    [Fact]
    public void Many_of_the_generated_dates_are_readable_and_many_are_not()
    {
        string[] texts = [.. NearDates.Sample(2_000)];

        Assert.InRange(
            texts.Count(text => JapaneseDatePattern.Strict.Read(text).Success),
            50,
            1_950
        );
        Assert.InRange(
            texts.Count(text => JapaneseDatePattern.Lenient.Read(text).Remarks.Count > 0),
            50,
            1_950
        );
    }

    [Fact]
    public void What_strict_reading_takes_lenient_reading_takes_without_remark() =>
        Property.Holds(
            Dates,
            text =>
            {
                JapaneseDateReading strict = JapaneseDatePattern.Strict.Read(text);
                JapaneseDateReading lenient = JapaneseDatePattern.Lenient.Read(text);

                Assert.Equal(strict.Success, lenient.Success && lenient.Remarks.IsEmpty);
                if (strict.Success)
                {
                    Assert.Equal(strict, lenient);
                    Assert.Equal(strict.Date, DateFinder.FindDates(text.Trim())[0].Date);
                }
            },
            count: 20_000
        );

    [Theory]
    [InlineData("令和")]
    [InlineData("令和7年")]
    [InlineData("R")]
    [InlineData("1")]
    [InlineData("一")]
    [InlineData("1 ")]
    [InlineData(" ")]
    [InlineData("令 ")]
    [InlineData("（")]
    [InlineData("同年")]
    [InlineData("2025-")]
    [InlineData("R7.6.12-")]
    [InlineData("令和7年6月12日から")]
    [InlineData("令和5年法")]
    [InlineData("7月")]
    [InlineData("、")]
    public void A_long_repetition_is_gone_through_once(string piece)
    {
        const int Length = 50_000;
        int pieces = Length / Property.StrideOf(Length) / piece.Length;
        ReadEverything("令和7年6月12日" + string.Concat(Enumerable.Repeat(piece, pieces)));
        ReadEverything(string.Concat(Enumerable.Repeat(piece + " ", pieces)));
    }

    private static void ReadEverything(string text)
    {
        _ = JapaneseDate.TryParse(text, out _);
        foreach (
            JapaneseDatePattern pattern in new[]
            {
                JapaneseDatePattern.Strict,
                JapaneseDatePattern.Lenient,
            }
        )
        {
            JapaneseDateReading reading = pattern.Read(text);
            Assert.Equal(reading.Success, pattern.Parse(text).Success);
            Assert.True(reading.Success || reading.Fault.Describe(text).Length > 0);
        }

        Assert.All(
            DateFinder.FindDates(text),
            mention => Assert.True(mention.Span.End <= text.Length)
        );
        foreach (PeriodMention mention in DateFinder.FindPeriods(text, new LocalDate(9999, 12, 31)))
        {
            Assert.True(mention.Span.End <= text.Length);
            Assert.All(mention.Remarks, remark => Assert.NotEmpty(remark.Message));
        }
    }
}
