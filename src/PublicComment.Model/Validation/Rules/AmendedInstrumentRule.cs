namespace PublicComment.Model;

/// <summary>An amended entry names a clause of an instrument that the consultation amends.</summary>
internal static class AmendedInstrumentRule
{
    public static void Check(ConsultationResult result, FailureSink<ConsultationResult> failures)
    {
        // Without instruments no law is known to be another one.
        ValueList<Instrument> instruments = result.Consultation.Instruments;
        if (instruments.IsEmpty)
        {
            return;
        }

        HashSet<string> names = new(
            instruments.Select(instrument => instrument.Name),
            StringComparer.Ordinal
        );
        for (int entry = 0; entry < result.Entries.Count; entry++)
        {
            AmendmentFlag flag = result.Entries[entry].Amendment;
            if (
                flag.Status == AmendmentStatus.Amended
                && AmendmentRules.NamesProvision(flag)
                && !flag.RevisedProvisions.Any(citation => CanBeOf(citation, names))
            )
            {
                failures.Add(
                    ValidationRules.AmendedEntryNamesOtherLaws,
                    $"entries[{entry}].amendment",
                    EntryText.Name(result.Entries[entry]),
                    string.Join(
                        ", ",
                        flag.RevisedProvisions.Select(citation =>
                            $"{citation.Law}{citation.Provision}"
                        )
                    ),
                    string.Join(", ", instruments.Select(instrument => instrument.Name))
                );
            }
        }
    }

    // A citation without a law may be of any instrument: opinions leave out what goes without saying.
    private static bool CanBeOf(ProvisionCitation citation, HashSet<string> names) =>
        citation.Law is null || names.Contains(citation.Law);
}
