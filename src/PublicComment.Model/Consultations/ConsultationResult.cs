using System.Text.Json.Serialization;
using NodaTime;

namespace PublicComment.Model;

/// <summary>The published result of one public-comment procedure (意見募集の結果).</summary>
/// <remarks>
/// Immutable, compared by content, safe to share between threads. What the document does not state is null or empty, never guessed.
/// Article 43(1) of the Administrative Procedure Act says what an office has to publish.
/// </remarks>
public sealed record ConsultationResult
{
    /// <summary>What was put out for comment.</summary>
    public required Consultation Consultation { get; init; }

    /// <summary>The office that publishes the result, where the document names one.</summary>
    public Publisher? Publisher { get; init; }

    /// <summary>The day on which the result was published, as the document dates itself.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? PublishedOn
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>How many opinions came in and how many sent them, as the cover letter states it.</summary>
    public DeclaredCounts DeclaredCounts { get; init; } = new();

    /// <summary>The rows of the table of opinions and responses, in the order of the document.</summary>
    public ValueList<ResultEntry> Entries { get; init; }

    /// <summary>Every paragraph of the document that is no part of an entry, as printed: the cover letter, remarks, page furniture.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>The version of the JSON contract; written always, checked on reading.</summary>
    [JsonInclude]
    [JsonRequired]
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(SchemaVersionConverter))]
    internal string SchemaVersion { get; init; } = SchemaVersionConverter.Current;

    /// <summary>The title and how many entries there are, for logs: not what strangers wrote.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Consultation} ({Entries.Count} entries)");
}
