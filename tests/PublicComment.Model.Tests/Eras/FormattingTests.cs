using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Property = PublicComment.Testing.Property;

namespace PublicComment.Model.Tests.Eras;

public class FormattingTests
{
    private static readonly string[] s_formats = ["G", "G1", "F", "F1", "K", "K1", "L", "P", "I"];

    public static Gen<LocalDate> AnyDay { get; } =
        Gen.Choose(0, 418_201).Select(days => new LocalDate(1873, 1, 1).PlusDays(days));

    [Theory]
    [InlineData(null, "令和7年10月20日", "令和元年5月1日")]
    [InlineData("", "令和7年10月20日", "令和元年5月1日")]
    [InlineData(JapaneseDateFormats.General, "令和7年10月20日", "令和元年5月1日")]
    [InlineData(JapaneseDateFormats.GeneralNumeric, "令和7年10月20日", "令和1年5月1日")]
    [InlineData(JapaneseDateFormats.FullWidth, "令和７年１０月２０日", "令和元年５月１日")]
    [InlineData(JapaneseDateFormats.FullWidthNumeric, "令和７年１０月２０日", "令和１年５月１日")]
    [InlineData(JapaneseDateFormats.Kanji, "令和七年十月二十日", "令和元年五月一日")]
    [InlineData(JapaneseDateFormats.KanjiNumeric, "令和七年十月二十日", "令和一年五月一日")]
    [InlineData(JapaneseDateFormats.Letter, "R7.10.20", "R1.5.1")]
    [InlineData(JapaneseDateFormats.PaddedLetter, "R07.10.20", "R01.05.01")]
    [InlineData(JapaneseDateFormats.Initial, "令7.10.20", "令1.5.1")]
    public void A_date_is_written_in_each_format(string? format, string text, string firstDay)
    {
        JapaneseDate date = JapaneseDate.FromLocalDate(new(2025, 10, 20));
        JapaneseDate first = JapaneseDate.FromLocalDate(new(2019, 5, 1));

        Assert.Equal(text, date.ToString(format));
        Assert.Equal(firstDay, first.ToString(format));
        JapaneseDatePattern pattern = JapaneseDatePattern.Strict.WithFormat(format);
        Assert.Equal(text, pattern.Format(new(2025, 10, 20)));
        Assert.Equal(
            $"＜{text}",
            pattern.AppendFormat(new(2025, 10, 20), new StringBuilder("＜")).ToString()
        );
        Assert.Equal(text, $"{date.ToString(format)}");
    }

    [Theory]
    [InlineData("1975-11-21", "昭和五十年十一月二十一日")]
    [InlineData("2118-01-10", "令和百年一月十日")]
    [InlineData("2129-03-31", "令和百十一年三月三十一日")]
    [InlineData("3017-12-31", "令和九百九十九年十二月三十一日")]
    public void Kanji_numbers_are_written_as_in_statutes(string day, string expected) =>
        Assert.Equal(expected, JapaneseDate.FromLocalDate(Days.Of(day)).ToString("K"));

    [Fact]
    public void A_composite_format_takes_the_formats() =>
        Assert.Equal(
            "公表 R7.10.20",
            FormattableString.Invariant($"公表 {JapaneseDate.FromLocalDate(new(2025, 10, 20)):L}")
        );

    [Theory]
    [InlineData("X")]
    [InlineData("g")]
    [InlineData("L1")]
    [InlineData("yyyy")]
    public void Another_format_is_refused(string format)
    {
        Assert.Throws<FormatException>(() => JapaneseDate.Parse("R7.10.20").ToString(format));
        Assert.Throws<FormatException>(() => JapaneseDatePattern.Strict.WithFormat(format));
        Assert.Throws<FormatException>(() => default(JapaneseDate).ToString(format));
    }

    [Fact]
    public void A_span_that_is_too_short_is_refused()
    {
        JapaneseDate date = JapaneseDate.Parse("令和7年10月20日");
        char[] buffer = new char[10];

        Assert.False(date.TryFormat(buffer.AsSpan(0, 9), out int written));
        Assert.Equal(0, written);
        Assert.True(date.TryFormat(buffer, out written));
        Assert.Equal(10, written);
        Assert.Equal("令和7年10月20日", new string(buffer));
    }

    [Fact]
    public void A_day_without_an_era_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            JapaneseDatePattern.Strict.Format(new(1872, 12, 31))
        );
        Assert.False(
            JapaneseDatePattern.Strict.TryFormat(new(1872, 12, 31), new char[20], out int written)
        );
        Assert.Equal(0, written);
    }

    [Fact]
    public void Writing_then_reading_gives_the_same_day_in_every_format() =>
        Property.Holds(
            AnyDay,
            day =>
            {
                JapaneseDate date = JapaneseDate.FromLocalDate(day);
                foreach (string format in s_formats)
                {
                    string text = date.ToString(format);
                    Assert.Equal(date, JapaneseDate.Parse(text));
                    Assert.Equal(day, JapaneseDatePattern.Strict.Parse(text).Value);
                    Assert.Equal(
                        day,
                        JapaneseDatePattern.Lenient.WithFormat(format).Parse(text).Value
                    );
                    DateMention mention = Assert.Single(DateFinder.FindDates($"（{text}）"));
                    Assert.Equal(day, mention.Date);
                    Assert.Empty(mention.Remarks);
                    Assert.Equal(new TextSpan(1, text.Length), mention.Span);
                }
            },
            count: 2_000
        );

    [Fact]
    public void The_plain_form_is_read_as_by_the_reader_of_all_notations() =>
        Property.Holds(
            AnyDay,
            day =>
            {
                string text = JapaneseDatePattern.Strict.Format(day);
                JapaneseDateReading plain = JapaneseDatePattern.Strict.Read(text);

                // A blank in front is nothing that the reader of the plain form takes.
                Assert.Equal(plain, JapaneseDatePattern.Strict.Read($" {text}"));
                Assert.Equal(plain, JapaneseDatePattern.Lenient.Read(text));
            }
        );
}
