namespace PublicComment.Model;

/// <summary>The codes of all rules. A code is never used again for another rule; docs/validation-rules.md describes each.</summary>
public static class RuleCodes
{
    /// <summary>An entry that says that the draft was amended names no revised provision.</summary>
    public const string AmendedEntryNamesNoProvision = "PCV0101";

    /// <summary>An amended entry names only provisions of laws that the consultation does not amend.</summary>
    public const string AmendedEntryNamesOtherLaws = "PCV0102";

    /// <summary>An entry says that the draft was not amended, and its response announces a change.</summary>
    public const string KeptEntryAnnouncesChange = "PCV0103";

    /// <summary>An entry says that the draft was amended, and its response keeps the draft.</summary>
    public const string AmendedEntryKeepsDraft = "PCV0104";

    /// <summary>An amended entry names a place in the draft, such as a page, but no revised provision.</summary>
    public const string AmendedEntryNamesPlaceOnly = "PCV0105";

    /// <summary>The comment period has fewer than 30 days, and the document gives no reason.</summary>
    public const string PeriodTooShort = "PCV0201";

    /// <summary>The comment period has fewer than 30 days, and the document gives a reason.</summary>
    public const string PeriodShortWithReason = "PCV0202";

    /// <summary>The comment period ends before it starts.</summary>
    public const string PeriodEndsBeforeStart = "PCV0203";

    /// <summary>The result was published before the comment period had ended.</summary>
    public const string PublishedBeforePeriodEnded = "PCV0204";

    /// <summary>A date lies before the Administrative Procedure Act came into force.</summary>
    public const string DateBeforeAct = "PCV0205";

    /// <summary>The draft was put out for comment after the comment period had started.</summary>
    public const string NoticeAfterPeriodStart = "PCV0206";

    /// <summary>The document states no title of the order.</summary>
    public const string TitleMissing = "PCV0301";

    /// <summary>The document does not state the day of the notice of the draft.</summary>
    public const string NoticeDateMissing = "PCV0302";

    /// <summary>The document holds no opinion and does not say that there were none.</summary>
    public const string OpinionsMissing = "PCV0303";

    /// <summary>No entry tells whether the draft was amended.</summary>
    public const string OutcomeMissing = "PCV0304";

    /// <summary>No entry has a response.</summary>
    public const string ReasonsMissing = "PCV0305";

    /// <summary>Two entries of a group have the same number.</summary>
    public const string NumberRepeated = "PCV0401";

    /// <summary>Numbers are missing between those of a group.</summary>
    public const string NumbersMissing = "PCV0402";

    /// <summary>An entry has no opinion, or an opinion without text.</summary>
    public const string OpinionMissing = "PCV0501";

    /// <summary>An entry has no response, though others have one.</summary>
    public const string ResponseMissing = "PCV0502";

    /// <summary>A response refers to an opinion that does not exist.</summary>
    public const string ReferenceWithoutTarget = "PCV0503";

    /// <summary>The declared number of opinions is not that of the table.</summary>
    public const string CountsDisagree = "PCV0601";

    /// <summary>A citation names a paragraph, an item or a subitem without its article.</summary>
    public const string ArticleMissing = "PCV0701";

    /// <summary>A cited range ends before it starts.</summary>
    public const string RangeReversed = "PCV0702";

    /// <summary>A citation stands outside the text that it was found in.</summary>
    public const string CitationOutsideText = "PCV0703";

    /// <summary>The name of an instrument or of a publisher is blank.</summary>
    public const string NameBlank = "PCV0801";
}
