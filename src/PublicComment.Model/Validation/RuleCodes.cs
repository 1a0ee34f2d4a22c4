namespace PublicComment.Model;

/// <summary>The codes of all rules. A code is never used again for another rule; docs/validation-rules.md describes each.</summary>
public static class RuleCodes
{
    /// <summary>An entry that says that the draft was amended names no revised provision.</summary>
    public const string AmendedEntryNamesNoProvision = "PCV0101";

    /// <summary>An amended entry names only provisions of laws that the consultation does not amend.</summary>
    public const string AmendedEntryNamesOtherLaws = "PCV0102";
}
