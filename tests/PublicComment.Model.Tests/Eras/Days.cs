using NodaTime;
using NodaTime.Text;

namespace PublicComment.Model.Tests.Eras;

/// <summary>Days for the era tests, written as 2025-10-20.</summary>
internal static class Days
{
    public static LocalDate Of(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public static string Iso(LocalDate? day) =>
        day is { } value ? LocalDatePattern.Iso.Format(value) : "-";

    /// <summary>An era that does not exist, from 2040-01-01.</summary>
    public static JapaneseEra NextEra() => new("青空", 'A', "Aozora", new LocalDate(2040, 1, 1));
}
