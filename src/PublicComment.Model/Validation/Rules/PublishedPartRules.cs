namespace PublicComment.Model;

/// <summary>The parts that article 43(1) of the Administrative Procedure Act wants published, beyond title and notice.</summary>
internal static class PublishedPartRules
{
    public static void Check(ConsultationResult result, FailureSink<ConsultationResult> failures)
    {
        if (result.Entries.IsEmpty)
        {
            CheckEmpty(result, failures);
            return;
        }

        if (result.Entries.All(entry => entry.Amendment.Status == AmendmentStatus.NotStated))
        {
            failures.Add(ValidationRules.OutcomeMissing, "entries", result.Entries.Count);
        }

        CheckResponses(result.Entries, failures);
    }

    private static void CheckEmpty(
        ConsultationResult result,
        FailureSink<ConsultationResult> failures
    )
    {
        bool saysNone =
            result.DeclaredCounts is { Opinions: 0 } or { Opinions: null, Submitters: 0 }
            || result.Notes.Any(note => NoOpinions.Says(WordingText.Plain(note)));
        if (!saysNone)
        {
            failures.Add(ValidationRules.OpinionsMissing, "entries");
        }
    }

    // One failure for a document without responses, not one for each of its entries.
    private static void CheckResponses(
        ValueList<ResultEntry> entries,
        FailureSink<ConsultationResult> failures
    )
    {
        int[] unanswered =
        [
            .. Enumerable
                .Range(0, entries.Count)
                .Where(index => !EntryText.HasResponse(entries[index])),
        ];
        if (unanswered.Length == entries.Count)
        {
            failures.Add(ValidationRules.ReasonsMissing, "entries", entries.Count);
            return;
        }

        foreach (int index in unanswered)
        {
            failures.Add(
                ValidationRules.ResponseMissing,
                $"entries[{index}].response",
                EntryText.Name(entries[index])
            );
        }
    }
}
