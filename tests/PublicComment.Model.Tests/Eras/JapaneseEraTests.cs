using NodaTime;

namespace PublicComment.Model.Tests.Eras;

public class JapaneseEraTests
{
    [Theory]
    [InlineData("明治", 'M', "Meiji", '㍾', "1873-01-01", "1912-07-30", 1868)]
    [InlineData("大正", 'T', "Taisho", '㍽', "1912-07-30", "1926-12-25", 1912)]
    [InlineData("昭和", 'S', "Showa", '㍼', "1926-12-25", "1989-01-07", 1926)]
    [InlineData("平成", 'H', "Heisei", '㍻', "1989-01-08", "2019-04-30", 1989)]
    [InlineData("令和", 'R', "Reiwa", '㋿', "2019-05-01", null, 2019)]
    public void The_default_table_holds_the_eras_since_the_Gregorian_calendar(
        string kanji,
        char letter,
        string latin,
        char ligature,
        string firstDay,
        string? lastDay,
        int firstYear
    )
    {
        Assert.True(JapaneseEraTable.Default.TryGetEra(kanji, out JapaneseEra? era));

        Assert.Equal(kanji, era.ToString());
        Assert.Equal(kanji[0], era.Initial);
        Assert.Equal(letter, era.Letter);
        Assert.Equal(latin, era.Latin);
        Assert.Equal(ligature, era.Ligature);
        Assert.Equal(Days.Of(firstDay), era.FirstDay);
        Assert.Equal(lastDay is null ? null : Days.Of(lastDay), era.LastDay);
        Assert.Equal(firstYear, era.FirstYear);
    }

    [Fact]
    public void Eras_are_equal_when_all_their_properties_are()
    {
        JapaneseEra era = Days.NextEra();

        Assert.Equal(era, Days.NextEra());
        Assert.Equal(era.GetHashCode(), Days.NextEra().GetHashCode());
        Assert.NotEqual(era, new JapaneseEra("青空", 'A', "Aozora", new LocalDate(2040, 1, 2)));
        Assert.NotEqual(
            era,
            new JapaneseEra("青空", 'A', "Aozora", era.FirstDay, lastDay: era.FirstDay.PlusYears(1))
        );
    }

    [Fact]
    public void The_first_and_the_last_day_belong_to_an_era()
    {
        Assert.True(JapaneseEraTable.Default.TryGetEra("平成", out JapaneseEra? heisei));

        Assert.False(heisei.Contains(new(1989, 1, 7)));
        Assert.True(heisei.Contains(new(1989, 1, 8)));
        Assert.True(heisei.Contains(new(2019, 4, 30)));
        Assert.False(heisei.Contains(new(2019, 5, 1)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("青い")]
    [InlineData("青1")]
    [InlineData("三年")]
    [InlineData("青青青青青")]
    public void A_name_that_could_be_taken_for_something_else_is_refused(string kanji) =>
        Assert.Throws<ArgumentException>(() =>
            new JapaneseEra(kanji, 'A', "Aozora", new LocalDate(2040, 1, 1))
        );

    [Theory]
    [InlineData('a')]
    [InlineData('Ａ')]
    [InlineData('1')]
    public void A_letter_is_a_capital(char letter) =>
        Assert.Throws<ArgumentException>(() =>
            new JapaneseEra("青空", letter, "Aozora", new LocalDate(2040, 1, 1))
        );

    [Theory]
    [InlineData("")]
    [InlineData("Ao zora")]
    [InlineData("青空")]
    public void A_Latin_name_has_Latin_letters(string latin) =>
        Assert.Throws<ArgumentException>(() =>
            new JapaneseEra("青空", 'A', latin, new LocalDate(2040, 1, 1))
        );

    [Fact]
    public void A_ligature_is_a_sign() =>
        Assert.Throws<ArgumentException>(() =>
            new JapaneseEra("青空", 'A', "Aozora", new LocalDate(2040, 1, 1), ligature: '青')
        );

    [Fact]
    public void An_era_begins_in_the_Gregorian_calendar_and_ends_after_it_begins()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new JapaneseEra("青空", 'A', "Aozora", new LocalDate(1872, 12, 31))
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new JapaneseEra(
                "青空",
                'A',
                "Aozora",
                new LocalDate(2040, 1, 1),
                lastDay: new LocalDate(2039, 12, 31)
            )
        );
    }
}
