namespace PublicComment.Model;

/// <summary>Citations stand inside the text that they were found in.</summary>
internal static class CitationPlaceRule
{
    public static void Check<T>(
        ValueList<ProvisionCitation> citations,
        RichText text,
        FailureSink<T> failures
    )
    {
        if (citations.IsEmpty)
        {
            return;
        }

        int length = text.ToPlainText().Length;
        for (int index = 0; index < citations.Count; index++)
        {
            ProvisionCitation citation = citations[index];
            long end = (long)citation.Start + citation.Length;
            if (end > length)
            {
                failures.Add(
                    ValidationRules.CitationOutsideText,
                    $"citations[{index}]",
                    citation.Text,
                    $"[{citation.Start}..{end})",
                    length
                );
            }
        }
    }
}
