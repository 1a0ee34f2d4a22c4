using NodaTime;
using NodaTime.Text;

namespace PublicComment.Model;

/// <summary>Which dates a procedure under the Administrative Procedure Act can have.</summary>
internal static class PossibleDate
{
    private static readonly LocalDate s_actInForce = new(1994, 10, 1);

    public static void Check<T>(LocalDate? date, string path, FailureSink<T> failures)
    {
        if (date < s_actInForce)
        {
            failures.Add(ValidationRules.DateBeforeAct, path, Text(date.Value));
        }
    }

    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
