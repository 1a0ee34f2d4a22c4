using System.Text.RegularExpressions;
using NodaTime;
using PublicComment.Testing;

namespace PublicComment.Model.Tests.Eras;

/// <summary>What docs/eras.md says.</summary>
public partial class EraDocumentationTests
{
    private static readonly string s_page = File.ReadAllText(Repository.PathTo("docs/eras.md"));

    [Fact]
    public void The_examples_do_what_their_comments_say()
    {
        JapaneseDate date = JapaneseDate.Parse("令和7年10月20日");
        LocalDate day = date.ToLocalDate();
        string text = JapaneseDate.FromLocalDate(day).ToString();
        bool isDate = JapaneseDate.TryParse("令和7年2月30日", out _);
        Assert.Equal("2025-10-20", Days.Iso(day));
        Assert.Equal("令和7年10月20日", text);
        Assert.False(isDate);

        JapaneseDateReading reading = JapaneseDatePattern.Lenient.Read("平成31年5月1日");
        LocalDate? readDay = reading.Date;
        string remark = reading.Remarks[0].Message;
        DateFault fault = JapaneseDatePattern.Strict.Read("令和7年13月1日").Fault;
        string why = fault.Describe("令和7年13月1日");
        Assert.Equal("2019-05-01", Days.Iso(readDay));
        Assert.StartsWith(
            "The date is after the end of its era: ",
            remark,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "found \"13\" at position 4; a month is 1 to 12.",
            why,
            StringComparison.Ordinal
        );

        string kanji = date.ToString(JapaneseDateFormats.Kanji);
        string sentence = $"{date:L}公表";
        JapaneseDatePattern pattern = JapaneseDatePattern.Strict.WithFormat(
            JapaneseDateFormats.FullWidth
        );
        string fullWidth = pattern.Format(day);
        Assert.Equal("令和七年十月二十日", kanji);
        Assert.Equal("R7.10.20公表", sentence);
        Assert.Equal("令和７年１０月２０日", fullWidth);

        string letter =
            "命令案について、令和7年6月12日から同年7月11日まで御意見の募集を行ったところ、";
        Assert.Equal(
            ["令和7年6月12日 2025-06-12", "同年7月11日 2025-07-11"],
            DateFinder
                .FindDates(letter)
                .Select(mention => $"{mention.Span.Of(letter)} {Days.Iso(mention.Date)}")
        );
        PeriodMention period = DateFinder.FindPeriods(letter)[0];
        CommentPeriod days = period.Period;
        Assert.Equal(
            new CommentPeriod(new LocalDate(2025, 6, 12), new LocalDate(2025, 7, 11)),
            days
        );

        JapaneseEra next = new("青空", 'A', "Aozora", new LocalDate(2040, 1, 1));
        JapaneseEraTable eras = JapaneseEraTable.Default.With(next);
        JapaneseDate first = JapaneseDate.Parse("青空元年1月1日", eras);
        Assert.Equal("2039-12-31", Days.Iso(eras.Eras[4].LastDay));
        Assert.Equal("2040-01-01", Days.Iso(first.ToLocalDate()));
    }

    [Fact]
    public void Every_notation_of_the_table_is_the_day_that_the_page_says()
    {
        string[] notations = [.. FirstCells("## Notations that are read")];

        Assert.Equal(19, notations.Length);
        Assert.All(
            notations,
            notation =>
            {
                Assert.Equal(
                    "2025-10-20",
                    Days.Iso(JapaneseDatePattern.Strict.Read(notation).Date)
                );
                Assert.Equal("2025-10-20", Days.Iso(DateFinder.FindDates(notation)[0].Date));
                bool isWestern = notation.StartsWith("2025", StringComparison.Ordinal);
                Assert.Equal(!isWestern, JapaneseDate.TryParse(notation, out _));
            }
        );
    }

    [Fact]
    public void Every_format_of_the_table_writes_what_the_page_says()
    {
        JapaneseDate date = JapaneseDate.Parse("R7.10.20");
        JapaneseDate first = JapaneseDate.Parse("R1.5.1");
        string[] formats = [.. FirstCells("## Formats that are written")];

        Assert.Equal(9, formats.Length);
        Assert.All(
            formats,
            format =>
                Assert.Matches(
                    $@"\| `{format}`[^|]*\| {Regex.Escape(date.ToString(format))} \| {Regex.Escape(first.ToString(format))} \|",
                    s_page
                )
        );
    }

    private static IEnumerable<string> FirstCells(string heading)
    {
        string section = s_page[s_page.IndexOf(heading, StringComparison.Ordinal)..];
        int end = section.IndexOf("\n## ", 1, StringComparison.Ordinal);
        return FirstCell().Matches(section[..end]).Select(match => match.Groups["cell"].Value);
    }

    [GeneratedRegex(@"^\| `(?<cell>[^`]+)`", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex FirstCell();
}
