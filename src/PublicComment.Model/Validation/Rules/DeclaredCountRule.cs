namespace PublicComment.Model;

/// <summary>The declared number of opinions against the printed ones and those to the same effect.</summary>
internal static class DeclaredCountRule
{
    public static void Check(ConsultationResult result, FailureSink<ConsultationResult> failures)
    {
        // A document without entries has its table elsewhere; another rule says so.
        if (result.Entries.IsEmpty || result.DeclaredCounts.Opinions is not { } declared)
        {
            return;
        }

        long printed = result.Entries.Sum(entry => (long)entry.Opinions.Count);
        long similar = result.Entries.Sum(entry =>
            entry.Opinions.Sum(opinion => (long)opinion.SimilarCount)
        );
        if (declared != printed + similar && !SelectionWording.IsSaidIn(result))
        {
            failures.Add(
                ValidationRules.CountsDisagree,
                "declaredCounts.opinions",
                declared,
                printed,
                similar,
                printed + similar
            );
        }
    }
}
