namespace PublicComment.Model;

/// <summary>An amended entry names the clause that was revised, and no flag contradicts the response beside it.</summary>
internal static class AmendmentRules
{
    private const string Path = "amendment";

    private static readonly LocalizedText s_withoutFlag = new(
        "no flag printed",
        "修正の有無の記載なし"
    );

    public static void Check(ResultEntry entry, FailureSink<ResultEntry> failures)
    {
        if (entry.Amendment.Status == AmendmentStatus.NotStated)
        {
            return;
        }

        string response = entry.Response?.Text.ToPlainText() ?? "";
        AmendmentStatus said = AmendmentWording.ReadResponse(response);
        if (entry.Amendment.Status == AmendmentStatus.Amended && !NamesProvision(entry.Amendment))
        {
            AddMissingClause(entry, Statement(entry.Amendment, said, response), failures);
        }

        if (said != AmendmentStatus.NotStated && said != entry.Amendment.Status)
        {
            failures.Add(
                said == AmendmentStatus.Amended
                    ? ValidationRules.KeptEntryAnnouncesChange
                    : ValidationRules.AmendedEntryKeepsDraft,
                Path,
                EntryText.Name(entry),
                Statement(entry.Amendment, said, response),
                PhraseThatSays(said, response)
            );
        }
    }

    /// <summary>Whether a flag names a clause; a citation whose address was not resolved, 前条 alone, names none.</summary>
    public static bool NamesProvision(AmendmentFlag flag) =>
        flag.RevisedProvisions.Any(citation => !citation.Provision.IsWholeLaw);

    // A plan or a guideline has pages instead of clauses: there the place is all that an office can name.
    private static void AddMissingClause(
        ResultEntry entry,
        object statement,
        FailureSink<ResultEntry> failures
    )
    {
        DraftPlace? place = entry
            .Opinions.SelectMany(opinion => opinion.DraftPlaces)
            .Concat(entry.Response?.DraftPlaces ?? [])
            .FirstOrDefault();
        LocalizedText name = EntryText.Name(entry);
        if (place is null)
        {
            failures.Add(ValidationRules.AmendedEntryNamesNoProvision, Path, name, statement);
        }
        else
        {
            failures.Add(
                ValidationRules.AmendedEntryNamesPlaceOnly,
                Path,
                name,
                statement,
                place.Text
            );
        }
    }

    // The printed flag; where there is none, the phrase from which the status was read.
    private static object Statement(AmendmentFlag flag, AmendmentStatus said, string response) =>
        flag.Text is { } printed ? printed
        : said == flag.Status ? PhraseThatSays(said, response)
        : s_withoutFlag;

    private static string PhraseThatSays(AmendmentStatus status, string response) =>
        WordingSentence
            .AllOf(response)
            .Select(sentence => sentence.Printed)
            .FirstOrDefault(
                sentence => AmendmentWording.ReadResponse(sentence) == status,
                response
            );
}
