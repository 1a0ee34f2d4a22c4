using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace PublicComment.Model;

/// <summary>Writes a day as <c>2025-10-20</c> (ISO 8601), as a value and as the key of a dictionary.</summary>
/// <remarks>A day in another calendar is written as the same day in the ISO calendar.</remarks>
public sealed class LocalDateConverter : DayTextConverter<LocalDate>
{
    /// <summary>Creates the converter, which has no state.</summary>
    public LocalDateConverter()
        : base("2025-10-20") { }

    private protected override string Format(LocalDate value) =>
        LocalDatePattern.Iso.Format(value.WithCalendar(CalendarSystem.Iso));

    private protected override LocalDate Parse(string text)
    {
        ParseResult<LocalDate> result = LocalDatePattern.Iso.Parse(text);
        return result.Success && result.Value.Year >= 1
            ? result.Value
            : throw new JsonException($"\"{text}\" is not a date of the form 2025-10-20.");
    }
}
