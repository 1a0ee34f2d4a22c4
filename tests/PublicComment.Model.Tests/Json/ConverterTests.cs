using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using PublicComment.Testing;

namespace PublicComment.Model.Tests;

/// <summary>The converters work in options that know nothing else of the model.</summary>
public class ConverterTests
{
    private static readonly JsonSerializerOptions s_dates = new()
    {
        Converters = { new LocalDateConverter() },
    };

    [Fact]
    public void A_date_is_a_value_and_a_key()
    {
        Dictionary<LocalDate, LocalDate?> days = new()
        {
            [new(2025, 10, 20)] = new(2025, 10, 21),
            [new(1868, 1, 25)] = null,
        };
        string json = JsonSerializer.Serialize(days, s_dates);
        Assert.Equal("""{"2025-10-20":"2025-10-21","1868-01-25":null}""", json);
        Assert.Equal(
            days,
            JsonSerializer.Deserialize<Dictionary<LocalDate, LocalDate?>>(json, s_dates)
        );
    }

    [Fact]
    public void A_date_in_another_calendar_is_written_as_the_same_day()
    {
        LocalDate julian = new(2025, 10, 7, CalendarSystem.Julian);
        Assert.Equal("\"2025-10-20\"", JsonSerializer.Serialize(julian, s_dates));
    }

    [Theory]
    [InlineData("\"2025-02-29\"")]
    [InlineData("\"2025-2-3\"")]
    [InlineData("\"2025-10-20T00:00:00\"")]
    [InlineData("\"0000-01-01\"")]
    [InlineData("\"-0044-03-15\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("20251020")]
    [InlineData("[]")]
    public void What_is_no_date_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalDate>(json, s_dates));

    [Fact]
    public void A_key_that_is_no_date_is_refused_with_its_path()
    {
        JsonException exception = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<Dictionary<LocalDate, int>>("""{"20 Oct":1}""", s_dates)
        );
        Assert.StartsWith("$", exception.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_span_needs_no_options()
    {
        Assert.Equal("""{"start":3,"length":9}""", JsonSerializer.Serialize(new TextSpan(3, 9)));
        Assert.Equal(
            new TextSpan(3, 9),
            JsonSerializer.Deserialize<TextSpan>("""{"length":9,"later":{"start":1},"start":3}""")
        );
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"start":1}""")]
    [InlineData("""{"length":1}""")]
    [InlineData("""{"start":-1,"length":1}""")]
    [InlineData("""{"start":2147483647,"length":1}""")]
    [InlineData("""{"start":"1","length":1}""")]
    [InlineData("""{"start":1,"length":null}""")]
    [InlineData("[1,2]")]
    [InlineData("null")]
    public void What_is_no_span_is_refused(string json)
    {
        JsonException exception = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<TextSpan>(json)
        );
        Assert.StartsWith("$", exception.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Enumerations_need_no_options_and_are_keys_too()
    {
        Dictionary<InstrumentKind, AmendmentStatus> kinds = new()
        {
            [InstrumentKind.CabinetOrder] = AmendmentStatus.NotAmended,
        };
        string json = JsonSerializer.Serialize(kinds);
        Assert.Equal("""{"cabinetOrder":"notAmended"}""", json);
        Assert.Equal(
            kinds,
            JsonSerializer.Deserialize<Dictionary<InstrumentKind, AmendmentStatus>>(json)
        );
    }

    [Fact]
    public void A_list_in_a_type_of_a_service_has_its_converter()
    {
        Numbers numbers = new([1, 2, 3]);
        string json = JsonSerializer.Serialize(numbers);
        Assert.Equal("""{"Values":[1,2,3]}""", json);
        Assert.Equal(numbers, JsonSerializer.Deserialize<Numbers>(json));
    }

    [Theory]
    [InlineData("""{"Values":null}""", "array was expected")]
    [InlineData("""{"Values":[1,null]}""", "Item 1 is null")]
    [InlineData("""{"Values":[1,2,"x"]}""", "Item 2: ")]
    public void Such_a_list_says_which_item_is_wrong(string json, string message)
    {
        JsonException exception = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<Numbers>(json)
        );
        Assert.StartsWith("$.Values", exception.Path, StringComparison.Ordinal);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_date_is_read_as_it_was_written() =>
        Property.Holds(
            ResultGenerators.Date,
            date =>
                Assert.Equal(
                    date,
                    JsonSerializer.Deserialize<LocalDate>(
                        JsonSerializer.Serialize(date, s_dates),
                        s_dates
                    )
                )
        );

    private sealed record Numbers(
        [property: JsonConverter(typeof(ValueListConverter<int>))] ValueList<int> Values
    );
}
