using NodaTime;

namespace PublicComment.Model.Tests.Eras;

public class JapaneseEraTableTests
{
    private static JapaneseEraTable Extended { get; } =
        JapaneseEraTable.Default.With(Days.NextEra());

    [Theory]
    [InlineData("1872-12-31", null)]
    [InlineData("1873-01-01", "明治")]
    [InlineData("1912-07-29", "明治")]
    [InlineData("1912-07-30", "大正")]
    [InlineData("1912-07-31", "大正")]
    [InlineData("1926-12-24", "大正")]
    [InlineData("1926-12-25", "昭和")]
    [InlineData("1926-12-26", "昭和")]
    [InlineData("1989-01-07", "昭和")]
    [InlineData("1989-01-08", "平成")]
    [InlineData("2019-04-30", "平成")]
    [InlineData("2019-05-01", "令和")]
    [InlineData("9999-12-31", "令和")]
    [InlineData("0001-01-01", null)]
    [InlineData("-0001-01-01", null)]
    public void A_day_lies_in_the_newest_era_that_covers_it(string day, string? era) =>
        Assert.Equal(era, JapaneseEraTable.Default.EraOf(Days.Of(day))?.Kanji);

    [Theory]
    [InlineData("令和")]
    [InlineData("㋿")]
    [InlineData("R")]
    [InlineData("r")]
    [InlineData("Reiwa")]
    [InlineData("REIWA")]
    public void An_era_is_found_by_each_of_its_names(string name)
    {
        Assert.True(JapaneseEraTable.Default.TryGetEra(name, out JapaneseEra? era));
        Assert.Equal("令和", era.Kanji);
    }

    [Theory]
    [InlineData("慶応")]
    [InlineData("令")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_names_find_nothing(string? name)
    {
        Assert.False(JapaneseEraTable.Default.TryGetEra(name!, out JapaneseEra? era));
        Assert.Null(era);
    }

    [Fact]
    public void A_further_era_ends_the_one_before_it_and_leaves_the_first_table_alone()
    {
        Assert.Equal(5, JapaneseEraTable.Default.Eras.Count);
        Assert.Null(JapaneseEraTable.Default.Eras[4].LastDay);
        Assert.Equal(6, Extended.Eras.Count);
        Assert.Equal(new LocalDate(2039, 12, 31), Extended.Eras[4].LastDay);
        Assert.Equal("明治, 大正, 昭和, 平成, 令和, 青空", Extended.ToString());
    }

    [Fact]
    public void A_further_era_is_read_and_written_everywhere()
    {
        JapaneseDate first = JapaneseDate.Parse("青空元年1月1日", Extended);

        Assert.Equal(new LocalDate(2040, 1, 1), first.ToLocalDate());
        Assert.Equal("青空元年1月1日", first.ToString());
        Assert.Equal(
            "令和21年12月31日",
            JapaneseDate.FromLocalDate(new(2039, 12, 31), Extended).ToString()
        );
        Assert.Equal("令和22年1月1日", JapaneseDate.FromLocalDate(new(2040, 1, 1)).ToString());
        JapaneseDatePattern pattern = JapaneseDatePattern.Strict.WithEras(Extended);
        Assert.Equal("青空元年1月1日", pattern.Format(new(2040, 1, 1)));
        Assert.Equal(DateFaultKind.AfterEra, pattern.Read("令和22年1月1日").Fault.Kind);
        Assert.True(pattern.Read("Ａ1.1.1").Success);
        DateMention mention = Assert.Single(
            DateFinder.FindDates("（青空２年３月４日）", eras: Extended)
        );
        Assert.Equal(new LocalDate(2041, 3, 4), mention.Date);
    }

    [Fact]
    public void Tables_are_equal_when_they_hold_equal_eras()
    {
        JapaneseEraTable same = JapaneseEraTable.Default.With(Days.NextEra());

        Assert.True(Extended == same);
        Assert.Equal(Extended.GetHashCode(), same.GetHashCode());
        Assert.True(Extended != JapaneseEraTable.Default);
        Assert.False(Extended == null);
    }

    [Fact]
    public void A_text_is_tried_with_a_table_as_a_span_is()
    {
        const string Text = "青空元年1月1日";
        Assert.True(JapaneseDate.TryParse(Text, Extended, out JapaneseDate date));
        Assert.Equal(JapaneseDate.Parse(Text, Extended), date);
        Assert.False(JapaneseDate.TryParse(Text, eras: null, out _));
        Assert.False(JapaneseDate.TryParse((string?)null, Extended, out _));
    }

    [Theory]
    [InlineData("令海", 'A', "Aozora")]
    [InlineData("青空", 'R', "Aozora")]
    [InlineData("青空", 'A', "reiwa")]
    public void A_name_that_is_taken_is_refused(string kanji, char letter, string latin)
    {
        JapaneseEra era = new(kanji, letter, latin, new LocalDate(2040, 1, 1));
        Assert.Throws<ArgumentException>(() => JapaneseEraTable.Default.With(era));
    }

    [Fact]
    public void An_era_that_does_not_begin_after_the_newest_is_refused()
    {
        JapaneseEra tooEarly = new("青空", 'A', "Aozora", new LocalDate(2019, 5, 1));
        JapaneseEra ended = new(
            "青空",
            'A',
            "Aozora",
            new LocalDate(2040, 1, 1),
            null,
            new LocalDate(2041, 1, 1)
        );
        JapaneseEra overlapping = new("緑野", 'B', "Midorino", new LocalDate(2041, 1, 1));

        Assert.Throws<ArgumentException>(() => JapaneseEraTable.Default.With(tooEarly));
        Assert.Throws<ArgumentException>(() =>
            JapaneseEraTable.Default.With(ended).With(overlapping)
        );
    }

    [Fact]
    public void Between_two_eras_that_leave_a_gap_no_era_covers_a_day()
    {
        JapaneseEra ended = new(
            "青空",
            'A',
            "Aozora",
            new LocalDate(2040, 1, 1),
            null,
            new LocalDate(2041, 1, 1)
        );
        JapaneseEra later = new("緑野", 'B', "Midorino", new LocalDate(2042, 1, 1));
        JapaneseEraTable table = JapaneseEraTable.Default.With(ended).With(later);

        Assert.Null(table.EraOf(new(2041, 6, 1)));
        Assert.Equal(later, table.EraOf(new(2042, 1, 1)));
        Assert.Equal(ended, table.Eras[5]);
    }
}
