namespace PublicComment.Model;

/// <summary>Recognises the sentence of an office that announces a change of the draft.</summary>
internal static class ChangeWording
{
    // A sentence that ends so describes what is, unless it takes an opinion up.
    private static readonly string[] s_descriptions =
    [
        "ております",
        "ています",
        "ものです",
        "ところです",
        "であります",
        "となります",
    ];

    private static readonly string[] s_statements = ["ます", "ました", "です", "ところ"];

    /// <summary>Whether a sentence, prepared with <see cref="WordingText.Plain"/>, announces a change of the draft.</summary>
    public static bool SaysChange(ReadOnlySpan<char> sentence)
    {
        ChangeCues? cues = null;
        foreach (ChangeVerb verb in ChangeVerbs.All)
        {
            for (int at = 0; TryFind(sentence, verb.Stem, ref at); at += verb.Stem.Length)
            {
                ChangeTense tense = ChangePredicate.Read(
                    sentence[(at + verb.Stem.Length)..],
                    verb.IsInflected
                );
                if (tense == ChangeTense.None)
                {
                    continue;
                }

                cues ??= ChangeCues.Of(sentence);
                if (
                    IsSaidOfDraft(sentence, tense, verb, cues.Value)
                    && IsChange(Clauses.Before(sentence, at), tense, verb, cues.Value)
                )
                {
                    return true;
                }
            }
        }

        return DecidedClause.IsIn(sentence);
    }

    private static bool TryFind(ReadOnlySpan<char> sentence, string stem, ref int at)
    {
        int found = sentence[at..].IndexOf(stem);
        at += Math.Max(0, found);
        return found >= 0;
    }

    private static bool IsChange(
        ReadOnlySpan<char> before,
        ChangeTense tense,
        ChangeVerb verb,
        ChangeCues cues
    ) =>
        !MeansBesides(before, tense)
        && !(tense == ChangeTense.Noun && IsDescribedNoun(before))
        && HasEvidence(before, verb, cues)
        && !OtherTimes.Concern(before, tense)
        && !OtherWorks.AreChanged(before)
        && !DraftAsPutOut.IsSubjectOther(before)
        && (
            (cues.TakeUpOpinion && verb.Evidence != ChangeEvidence.CueAndDraft)
            || !DraftAsPutOut.IsDescribed(before)
        );

    // 修正しております may say how the draft came to be; only with the opinion beside it it answers.
    private static bool IsSaidOfDraft(
        ReadOnlySpan<char> sentence,
        ChangeTense tense,
        ChangeVerb verb,
        ChangeCues cues
    ) =>
        tense switch
        {
            ChangeTense.Ongoing => verb.Evidence == ChangeEvidence.None && cues.TakeUpOpinion,
            ChangeTense.Noun => cues.FollowOpinion,
            ChangeTense.GoesOn => WordSearch.EndsWithAny(sentence, s_statements)
                && (cues.TakeUpOpinion || !WordSearch.EndsWithAny(sentence, s_descriptions)),
            _ => true,
        };

    // 御意見を踏まえた修正, 文言の修正: of whom or of what is said, not that it is done.
    private static bool IsDescribedNoun(ReadOnlySpan<char> before) =>
        before is [.., 'の' or 'た' or 'な' or 'る' or 'い'];

    // 第３条に加え、: the verb of adding joins two things.
    private static bool MeansBesides(ReadOnlySpan<char> before, ChangeTense tense) =>
        tense == ChangeTense.GoesOn && before.Length > 0 && before[^1] == 'に';

    private static bool HasEvidence(ReadOnlySpan<char> before, ChangeVerb verb, ChangeCues cues) =>
        verb.Evidence switch
        {
            ChangeEvidence.None => true,
            ChangeEvidence.Cue or ChangeEvidence.CueOrDraft or ChangeEvidence.CueOrDraftOrWords =>
                IsText(before, verb) || (cues.Any && !OfficePractice.IsChanged(before)),
            ChangeEvidence.FollowedOpinion => cues.FollowOpinion
                && (IsText(before, verb) || (!cues.TakeUpOpinion && !before.EndsWith("を"))),
            ChangeEvidence.CueAndDraft => cues.FollowOpinion
                && (IsText(before, verb) || IsTerm(before)),
            // 御指摘のとおり、…であるため、削りました: what is changed was named before.
            _ => IsText(before, verb)
                || (cues.TakeUpOpinion && IsTerm(before))
                || (cues.FollowOpinion && before is [.., '、']),
        };

    // Texts are what 記載 and 規定 are said of anyway: there only the goal tells of the draft.
    private static bool IsText(ReadOnlySpan<char> before, ChangeVerb verb) =>
        DraftText.IsGoal(before)
        || (
            verb.Evidence != ChangeEvidence.Cue
            && (DraftText.IsChanged(before) || DraftTerms.OfClauseAreChanged(before))
        )
        || (verb.Evidence == ChangeEvidence.CueOrDraftOrWords && DraftText.IsReplaced(before));

    private static bool IsTerm(ReadOnlySpan<char> before) =>
        DraftTerms.AreChanged(before) && !OfficePractice.IsChanged(before);
}
