using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PublicComment.Model.Tests.Eras;

public class JapaneseDateConverterTests
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    [Fact]
    public void A_date_is_a_string()
    {
        JapaneseDate date = JapaneseDate.Parse("R7.10.20");

        string json = JsonSerializer.Serialize(date, s_options);

        Assert.Equal("\"令和7年10月20日\"", json);
        Assert.Equal(date, JsonSerializer.Deserialize<JapaneseDate>(json));
        Assert.Equal(date, JsonSerializer.Deserialize<JapaneseDate>("\"令和七年十月二十日\""));
    }

    [Fact]
    public void A_date_is_the_key_of_a_dictionary()
    {
        Dictionary<JapaneseDate, int> counts = new() { [JapaneseDate.Parse("R1.5.1")] = 7 };

        string json = JsonSerializer.Serialize(counts, s_options);

        Assert.Equal("{\"令和元年5月1日\":7}", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<JapaneseDate, int>>(json));
    }

    [Fact]
    public void A_missing_date_is_null()
    {
        Assert.Equal("null", JsonSerializer.Serialize<JapaneseDate?>(null));
        Assert.Null(JsonSerializer.Deserialize<JapaneseDate?>("null"));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(JapaneseDate)));
    }

    [Theory]
    [InlineData("null", "Found a Null")]
    [InlineData("7", "Found a Number")]
    [InlineData("\"令和7年13月1日\"", "at position 4; a month is 1 to 12.")]
    [InlineData("\"2025-10-20\"", "the name of an era, such as 令和, was expected")]
    public void Anything_else_is_refused_with_the_reason(string json, string reason)
    {
        JsonException refusal = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<JapaneseDate>(json)
        );
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }
}
