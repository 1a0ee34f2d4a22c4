using NodaTime;

namespace PublicComment.Model;

/// <summary>The dates of the whole procedure against each other.</summary>
internal static class PublicationDateRules
{
    private const int LeastDays = 30;

    // Articles 38 to 45 came with law number 73 of 2005.
    private static readonly LocalDate s_periodsInForce = new(2006, 4, 1);

    // The words of article 40(1), and its number in digits and in kanji.
    private static readonly string[] s_reasons =
    [
        "やむを得ない理由",
        "やむをえない理由",
        "第40条第1項",
        "第四十条第一項",
        "30日を下回る",
        "30日未満",
    ];

    public static void Check(ConsultationResult result, FailureSink<ConsultationResult> failures)
    {
        PossibleDate.Check(result.PublishedOn, "publishedOn", failures);
        if (result.Consultation.CommentPeriod is not { End: { } end } period)
        {
            return;
        }

        if (result.PublishedOn is { } published && published <= end)
        {
            failures.Add(
                ValidationRules.PublishedBeforePeriodEnded,
                "publishedOn",
                PossibleDate.Text(published),
                PossibleDate.Text(end)
            );
        }

        // Offices open the period on the day of the notice; results state the period alone.
        if (
            (result.Consultation.NoticeDate ?? period.Start) is { } notice
            && notice >= s_periodsInForce
        )
        {
            CheckLength(notice, end, result, failures);
        }
    }

    // 公示の日から起算して: the day of the notice is the first one. A period that ends before it starts has no length.
    private static void CheckLength(
        LocalDate notice,
        LocalDate end,
        ConsultationResult result,
        FailureSink<ConsultationResult> failures
    )
    {
        int days = Period.DaysBetween(notice, end) + 1;
        if (days is < 1 or >= LeastDays)
        {
            return;
        }

        string path = "consultation.commentPeriod";
        string first = PossibleDate.Text(notice);
        string last = PossibleDate.Text(end);
        if (NoteWording.Find(result.Notes, s_reasons) is { } reason)
        {
            failures.Add(ValidationRules.PeriodShortWithReason, path, first, last, days, reason);
        }
        else
        {
            failures.Add(ValidationRules.PeriodTooShort, path, first, last, days);
        }
    }
}
