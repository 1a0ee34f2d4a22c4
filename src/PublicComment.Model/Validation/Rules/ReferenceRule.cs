namespace PublicComment.Model;

/// <summary>Responses that refer to the answer of another number need that number.</summary>
internal static class ReferenceRule
{
    public static void Check(ConsultationResult result, FailureSink<ConsultationResult> failures)
    {
        if (!result.Entries.Any(entry => entry.Response is { RefersTo.IsEmpty: false }))
        {
            return;
        }

        HashSet<(string? Group, string Key)> targets =
        [
            .. NumberedOpinion.In(result).Select(opinion => (opinion.Group, opinion.Key)),
        ];
        for (int entry = 0; entry < result.Entries.Count; entry++)
        {
            ValueList<EntryReference> references = result.Entries[entry].Response?.RefersTo ?? [];
            for (int index = 0; index < references.Count; index++)
            {
                if (
                    !targets.Contains(
                        (references[index].Group, OpinionNumber.KeyOf(references[index].Number))
                    )
                )
                {
                    failures.Add(
                        ValidationRules.ReferenceWithoutTarget,
                        $"entries[{entry}].response.refersTo[{index}]",
                        EntryText.Name(result.Entries[entry]),
                        references[index].Number,
                        InGroup(references[index].Group)
                    );
                }
            }
        }
    }

    private static LocalizedText InGroup(string? heading) =>
        heading is null ? new("", "") : new($" in “{heading}”", $"（{heading}）");
}
