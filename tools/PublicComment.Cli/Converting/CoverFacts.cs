using System.Globalization;
using NodaTime;
using NodaTime.Text;
using PublicComment.Model;

namespace PublicComment.Cli;

/// <summary>What a result says of its case, as pairs of a label and a text.</summary>
internal static class CoverFacts
{
    public static IEnumerable<(string Label, string Text)> Of(ConsultationResult result) =>
        Stated(result).Where(fact => fact.Text.Length > 0);

    private static IEnumerable<(string Label, string Text)> Stated(ConsultationResult result)
    {
        Consultation consultation = result.Consultation;
        yield return ("案件番号", PrintableText.Of(consultation.CaseNumber));
        foreach (Instrument instrument in consultation.Instruments)
        {
            yield return ("対象の命令等", PrintableText.Of(instrument.Name));
        }

        yield return ("案の公示日", Day(consultation.NoticeDate));
        yield return ("意見提出期間の開始日", Day(consultation.CommentPeriod?.Start));
        yield return ("意見提出期間の終了日", Day(consultation.CommentPeriod?.End));
        yield return ("公表者", PrintableText.Of(result.Publisher?.Organization));
        yield return ("担当部局", PrintableText.Of(result.Publisher?.Division));
        yield return ("結果の公表日", Day(result.PublishedOn));
        yield return ("提出意見数", Count(result.DeclaredCounts.Opinions));
        yield return ("意見提出者数", Count(result.DeclaredCounts.Submitters));
    }

    private static string Day(LocalDate? date) =>
        date is { } day ? LocalDatePattern.Iso.Format(day) : "";

    private static string Count(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "";
}
