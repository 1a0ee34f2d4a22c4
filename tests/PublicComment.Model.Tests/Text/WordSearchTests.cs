namespace PublicComment.Model.Tests.Text;

/// <summary>The search for words of a vocabulary, which both packages compile.</summary>
public class WordSearchTests
{
    private static readonly string[] s_words = ["及び", "及", "並びに"];

    [Theory]
    [InlineData("及び甲", 2)]
    [InlineData("及甲", 1)]
    [InlineData("甲及び", 0)]
    [InlineData("", 0)]
    public void The_first_word_of_the_list_that_begins_a_text_counts(string text, int length)
    {
        Assert.Equal(length, WordSearch.LengthAtStart(text, s_words));
        Assert.Equal(length > 0, WordSearch.StartsWithAny(text, s_words));
    }

    [Theory]
    [InlineData("甲及び", 2)]
    [InlineData("甲及", 1)]
    [InlineData("及び甲", 0)]
    [InlineData("", 0)]
    public void So_does_the_one_that_ends_it(string text, int length)
    {
        Assert.Equal(length, WordSearch.LengthAtEnd(text, s_words));
        Assert.Equal(length > 0, WordSearch.EndsWithAny(text, s_words));
    }

    [Theory]
    [InlineData("甲並びに乙及び丙", 1)]
    [InlineData("甲及び乙並びに丙", 1)]
    [InlineData("及", 0)]
    [InlineData("甲並び", -1)]
    [InlineData("", -1)]
    public void The_word_that_stands_first_in_the_text_is_found(string text, int position)
    {
        Assert.Equal(position, WordSearch.IndexOfAny(text, s_words));
        Assert.Equal(position >= 0, WordSearch.ContainsAny(text, s_words));
    }
}
