using NodaTime;

namespace PublicComment.Model;

/// <summary>A day of the week as it stands in a text; the default value where none does.</summary>
internal readonly record struct WeekdayPart(IsoDayOfWeek Value, TextSpan Span)
{
    public bool IsRead => Value != IsoDayOfWeek.None;
}
