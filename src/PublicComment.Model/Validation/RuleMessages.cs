namespace PublicComment.Model;

/// <summary>The messages of all rules: what was found, where, and what was expected.</summary>
internal static class RuleMessages
{
    public static string AmendedEntryNamesNoProvision(ResultEntry entry) =>
        $"{Name(entry)} says that the draft was amended ({Flag(entry)}) but names no provision; expected a revised clause such as 第33条第4項 in the response, the opinion or the place.";

    public static string AmendedEntryNamesOtherLaws(
        ResultEntry entry,
        ValueList<Instrument> instruments
    ) =>
        $"{Name(entry)} says that the draft was amended but names only {Cited(entry)}; expected a provision of {string.Join(", ", instruments.Select(instrument => instrument.Name))}.";

    private static string Name(ResultEntry entry)
    {
        IEnumerable<string> numbers = entry
            .Opinions.Where(opinion => opinion.Number is not null)
            .Select(opinion => opinion.Number!);
        string joined = string.Join(", ", numbers);
        return joined.Length == 0 ? "An entry without a number" : $"Entry {joined}";
    }

    private static string Flag(ResultEntry entry) => entry.Amendment.Text ?? "no flag printed";

    private static string Cited(ResultEntry entry) =>
        string.Join(
            ", ",
            entry.Amendment.RevisedProvisions.Select(citation =>
                $"{citation.Law}{citation.Provision}"
            )
        );
}
