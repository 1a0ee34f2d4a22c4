using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace PublicComment.Model;

/// <summary>From when until when opinions could be sent; both days are included.</summary>
/// <param name="Start">The first day; null where the document states only the limit.</param>
/// <param name="End">The last day; null where the document states only the start.</param>
public sealed record CommentPeriod(LocalDate? Start = null, LocalDate? End = null)
{
    /// <summary>The first day; null where the document states only the limit.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? Start
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    } = Start?.WithCalendar(CalendarSystem.Iso);

    /// <summary>The last day; null where the document states only the start.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? End
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    } = End?.WithCalendar(CalendarSystem.Iso);

    /// <summary>The days in ISO 8601, the same under every culture: <c>2025-06-12/2025-07-11</c>; <c>..</c> stands for what is not stated.</summary>
    public override string ToString() => $"{Day(Start)}/{Day(End)}";

    private static string Day(LocalDate? day) =>
        day is { } stated ? LocalDatePattern.Iso.Format(stated) : "..";
}
