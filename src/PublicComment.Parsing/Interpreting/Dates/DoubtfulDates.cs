using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Reports what is doubtful about the dates of a cover letter: 平成31年5月1日, a wrong weekday, 令和7年2月30日.</summary>
internal static class DoubtfulDates
{
    public static void Report(IReadOnlyList<LetterLine> lines, ParsingContext context)
    {
        foreach (LetterLine line in lines)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            IEnumerable<DateRemark> remarks = line
                .Periods.SelectMany(period => period.Remarks)
                .Concat(line.Dates.SelectMany(date => date.Remarks))
                // A date that takes its year from the one before it is no doubt.
                .Where(remark => remark is not PartsInherited);
            foreach (
                string message in remarks
                    .Select(remark => remark.Message)
                    .Distinct(StringComparer.Ordinal)
            )
            {
                context.Diagnostics.Add(
                    DiagnosticDescriptors.DoubtfulDate,
                    line.Span,
                    line.Printed,
                    message
                );
            }
        }
    }
}
