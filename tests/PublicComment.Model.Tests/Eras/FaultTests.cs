using System.Text;
using NodaTime.Text;

namespace PublicComment.Model.Tests.Eras;

/// <summary>Which part is wrong, where, and in which words.</summary>
public class FaultTests
{
    [Theory]
    [InlineData(
        "",
        DateFaultKind.EraExpected,
        0,
        0,
        "\"\" is not a date: found the end at position 0; the name of an era, such as 令和, was expected."
    )]
    [InlineData(
        "慶応3年1月1日",
        DateFaultKind.EraExpected,
        0,
        0,
        "\"慶応3年1月1日\" is not a date: found '慶' at position 0; the name of an era, such as 令和, was expected."
    )]
    [InlineData(
        "令和年1月1日",
        DateFaultKind.YearExpected,
        2,
        0,
        "\"令和年1月1日\" is not a date: found '年' at position 2; a year, such as 7 or 元, was expected."
    )]
    [InlineData(
        "令和十十年1月1日",
        DateFaultKind.NumberMalformed,
        2,
        2,
        "\"令和十十年1月1日\" is not a date: found \"十十\" at position 2; that is not a number of the length that stands here."
    )]
    [InlineData(
        "令和0年1月1日",
        DateFaultKind.YearOutOfRange,
        2,
        1,
        "\"令和0年1月1日\" is not a date: found \"0\" at position 2; a year counts from 1 (元年)."
    )]
    [InlineData(
        "令和0年",
        DateFaultKind.YearOutOfRange,
        2,
        1,
        "\"令和0年\" is not a date: found \"0\" at position 2; a year counts from 1 (元年)."
    )]
    [InlineData(
        "令和元十年1月1日",
        DateFaultKind.YearMarkExpected,
        3,
        0,
        "\"令和元十年1月1日\" is not a date: found '十' at position 3; 年 was expected after the year."
    )]
    [InlineData(
        "令和7年度",
        DateFaultKind.FiscalYear,
        4,
        1,
        "\"令和7年度\" is not a date: found \"度\" at position 4; 年度 is a fiscal year, not a part of a date."
    )]
    [InlineData(
        "明治5年12月2日",
        DateFaultKind.BeforeGregorianCalendar,
        2,
        1,
        "\"明治5年12月2日\" is not a date: found \"5\" at position 2; days before 1873-01-01 (明治6年1月1日), when Japan took up the Gregorian calendar, are not supported."
    )]
    [InlineData(
        "令和7年 日",
        DateFaultKind.MonthExpected,
        5,
        0,
        "\"令和7年 日\" is not a date: found '日' at position 5; a month was expected."
    )]
    [InlineData(
        "令和7年𠮷",
        DateFaultKind.MonthExpected,
        4,
        0,
        "\"令和7年𠮷\" is not a date: found '𠮷' at position 4; a month was expected."
    )]
    [InlineData(
        "令和7年10",
        DateFaultKind.MonthMarkExpected,
        6,
        0,
        "\"令和7年10\" is not a date: found the end at position 6; 月, or the separator before the month, was expected after it."
    )]
    [InlineData(
        "令和7年13月1日",
        DateFaultKind.MonthOutOfRange,
        4,
        2,
        "\"令和7年13月1日\" is not a date: found \"13\" at position 4; a month is 1 to 12."
    )]
    [InlineData(
        "令和7年0月1日",
        DateFaultKind.MonthOutOfRange,
        4,
        1,
        "\"令和7年0月1日\" is not a date: found \"0\" at position 4; a month is 1 to 12."
    )]
    [InlineData(
        "令和7年10月",
        DateFaultKind.DayExpected,
        7,
        0,
        "\"令和7年10月\" is not a date: found the end at position 7; a day was expected."
    )]
    [InlineData(
        "令和7年10月20",
        DateFaultKind.DayMarkExpected,
        9,
        0,
        "\"令和7年10月20\" is not a date: found the end at position 9; 日 was expected after the day."
    )]
    [InlineData(
        "令和7年2月30日",
        DateFaultKind.DayOutOfRange,
        6,
        2,
        "\"令和7年2月30日\" is not a date: found \"30\" at position 6; that month has no such day."
    )]
    [InlineData(
        "令和7年2月0日",
        DateFaultKind.DayOutOfRange,
        6,
        1,
        "\"令和7年2月0日\" is not a date: found \"0\" at position 6; that month has no such day."
    )]
    [InlineData(
        "令和元年4月30日",
        DateFaultKind.BeforeEra,
        0,
        9,
        "\"令和元年4月30日\" is not a date: found \"令和元年4月30日\" at position 0; 令和 began on 2019-05-01."
    )]
    [InlineData(
        "昭和65年1月1日",
        DateFaultKind.AfterEra,
        0,
        9,
        "\"昭和65年1月1日\" is not a date: found \"昭和65年1月1日\" at position 0; 昭和 lasted from 1926-12-25 to 1989-01-07."
    )]
    [InlineData(
        "平成31年5月1日",
        DateFaultKind.AfterEra,
        0,
        9,
        "\"平成31年5月1日\" is not a date: found \"平成31年5月1日\" at position 0; 平成 lasted from 1989-01-08 to 2019-04-30."
    )]
    [InlineData(
        "令和7年1 0月20日",
        DateFaultKind.SpacedDigits,
        4,
        3,
        "\"令和7年1 0月20日\" is not a date: found \"1 0\" at position 4; blanks stand between the digits of a number."
    )]
    [InlineData(
        "令和7年（2024年）10月20日",
        DateFaultKind.WesternYearDisagrees,
        5,
        4,
        "\"令和7年（2024年）10月20日\" is not a date: found \"2024\" at position 5; the western year and the year of the era are different years."
    )]
    [InlineData(
        "令和7年10月20日（火）",
        DateFaultKind.WeekdayDisagrees,
        11,
        1,
        "\"令和7年10月20日（火）\" is not a date: found \"火\" at position 11; the day is another day of the week."
    )]
    [InlineData(
        "令和7年10月20日頃",
        DateFaultKind.TextAfterDate,
        10,
        1,
        "\"令和7年10月20日頃\" is not a date: found \"頃\" at position 10; nothing was expected after the date."
    )]
    public void A_fault_names_the_part_and_the_place(
        string text,
        DateFaultKind kind,
        int start,
        int length,
        string message
    )
    {
        DateFault fault = JapaneseDatePattern.Strict.Read(text).Fault;

        Assert.Equal(kind, fault.Kind);
        Assert.Equal(new TextSpan(start, length), fault.Span);
        UnparsableValueException thrown = Assert.Throws<UnparsableValueException>(() =>
            JapaneseDate.Parse(text)
        );
        Assert.IsAssignableFrom<FormatException>(thrown);
        Assert.Equal(message, fault.Describe(text));
        Assert.StartsWith(message, thrown.Message, StringComparison.Ordinal);
        Assert.Equal(start, thrown.Index);
        Assert.Equal(
            message,
            JapaneseDatePattern.Strict.Parse(text).Exception.Message.Split('\n')[0][
                ..message.Length
            ]
        );
    }

    [Fact]
    public void Every_kind_of_fault_is_tested_and_has_words()
    {
        IEnumerable<DateFaultKind> tested = typeof(FaultTests)
            .GetMethod(nameof(A_fault_names_the_part_and_the_place))!
            .GetCustomAttributesData()
            .Where(data => data.AttributeType == typeof(InlineDataAttribute))
            .Select(data =>
                (IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)
                    data.ConstructorArguments[0].Value!
            )
            .Select(arguments => (DateFaultKind)(int)arguments[1].Value!);

        Assert.Equal(Enum.GetValues<DateFaultKind>().Skip(1), tested.Distinct().Order());
        Assert.Equal(default, JapaneseDatePattern.Strict.Read("令和7年10月20日").Fault);
    }

    [Fact]
    public void A_long_text_is_quoted_in_part()
    {
        string text = "令和7年10月20日" + new string('あ', 100_000);

        Assert.InRange(JapaneseDatePattern.Strict.Read(text).Fault.Describe(text).Length, 100, 300);
    }

    [Theory]
    [InlineData("")]
    [InlineData("頃")]
    public void No_quotation_cuts_a_character_of_two_code_units(string before)
    {
        string text = "令和7年10月20日" + before + string.Concat(Enumerable.Repeat("𠮷", 100));
        string message = JapaneseDatePattern.Strict.Read(text).Fault.Describe(text);
        Assert.DoesNotContain(Rune.ReplacementChar, message.EnumerateRunes());
    }
}
