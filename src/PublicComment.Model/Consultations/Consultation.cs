using System.Text.Json.Serialization;
using NodaTime;

namespace PublicComment.Model;

/// <summary>What was put out for comment (意見募集の案件).</summary>
public sealed record Consultation
{
    /// <summary>The title of the draft as printed, without the quotation marks around it; empty where the document states none.</summary>
    public required string Title { get; init; }

    /// <summary>The case number of the e-Gov portal (案件番号), where the document prints it.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>The orders that the draft makes or amends, taken from the title, in its order.</summary>
    public ValueList<Instrument> Instruments { get; init; }

    /// <summary>The day on which the draft was put out for comment (案の公示日; Administrative Procedure Act, article 39(1)).</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? NoticeDate
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>From when until when opinions could be sent (意見提出期間; Administrative Procedure Act, article 39(3)).</summary>
    public CommentPeriod? CommentPeriod { get; init; }

    /// <summary>The title, for people who debug.</summary>
    public override string ToString() => Title;
}
