using FluentValidation;

namespace PublicComment.Model;

/// <summary>All rules of the validators, each with its code, severity and basis; docs/validation-rules.md describes them.</summary>
public static class ValidationRules
{
    /// <inheritdoc cref="RuleCodes.AmendedEntryNamesNoProvision"/>
    public static ValidationRule AmendedEntryNamesNoProvision { get; } =
        new(
            RuleCodes.AmendedEntryNamesNoProvision,
            Severity.Error,
            RuleBases.OutcomeAndReasons,
            RuleMessages.AmendedEntryNamesNoProvision
        );

    /// <inheritdoc cref="RuleCodes.AmendedEntryNamesOtherLaws"/>
    public static ValidationRule AmendedEntryNamesOtherLaws { get; } =
        new(
            RuleCodes.AmendedEntryNamesOtherLaws,
            Severity.Warning,
            RuleBases.OutcomeAndReasons,
            RuleMessages.AmendedEntryNamesOtherLaws
        );

    /// <inheritdoc cref="RuleCodes.KeptEntryAnnouncesChange"/>
    public static ValidationRule KeptEntryAnnouncesChange { get; } =
        new(
            RuleCodes.KeptEntryAnnouncesChange,
            Severity.Warning,
            RuleBases.OutcomeAndReasons,
            RuleMessages.KeptEntryAnnouncesChange
        );

    /// <inheritdoc cref="RuleCodes.AmendedEntryKeepsDraft"/>
    public static ValidationRule AmendedEntryKeepsDraft { get; } =
        new(
            RuleCodes.AmendedEntryKeepsDraft,
            Severity.Warning,
            RuleBases.OutcomeAndReasons,
            RuleMessages.AmendedEntryKeepsDraft
        );

    /// <inheritdoc cref="RuleCodes.AmendedEntryNamesPlaceOnly"/>
    public static ValidationRule AmendedEntryNamesPlaceOnly { get; } =
        new(
            RuleCodes.AmendedEntryNamesPlaceOnly,
            Severity.Warning,
            RuleBases.OutcomeAndReasons,
            RuleMessages.AmendedEntryNamesPlaceOnly
        );

    /// <inheritdoc cref="RuleCodes.PeriodTooShort"/>
    public static ValidationRule PeriodTooShort { get; } =
        new(
            RuleCodes.PeriodTooShort,
            Severity.Warning,
            RuleBases.ThirtyDays,
            RuleMessages.PeriodTooShort
        );

    /// <inheritdoc cref="RuleCodes.PeriodShortWithReason"/>
    public static ValidationRule PeriodShortWithReason { get; } =
        new(
            RuleCodes.PeriodShortWithReason,
            Severity.Info,
            RuleBases.ReasonForLess,
            RuleMessages.PeriodShortWithReason
        );

    /// <inheritdoc cref="RuleCodes.PeriodEndsBeforeStart"/>
    public static ValidationRule PeriodEndsBeforeStart { get; } =
        new(
            RuleCodes.PeriodEndsBeforeStart,
            Severity.Error,
            RuleBases.OrderOfProcedure,
            RuleMessages.PeriodEndsBeforeStart
        );

    /// <inheritdoc cref="RuleCodes.PublishedBeforePeriodEnded"/>
    public static ValidationRule PublishedBeforePeriodEnded { get; } =
        new(
            RuleCodes.PublishedBeforePeriodEnded,
            Severity.Error,
            RuleBases.OrderOfProcedure,
            RuleMessages.PublishedBeforePeriodEnded
        );

    /// <inheritdoc cref="RuleCodes.DateBeforeAct"/>
    public static ValidationRule DateBeforeAct { get; } =
        new(
            RuleCodes.DateBeforeAct,
            Severity.Error,
            RuleBases.Commencement,
            RuleMessages.DateBeforeAct
        );

    /// <inheritdoc cref="RuleCodes.NoticeAfterPeriodStart"/>
    public static ValidationRule NoticeAfterPeriodStart { get; } =
        new(
            RuleCodes.NoticeAfterPeriodStart,
            Severity.Warning,
            RuleBases.OrderOfProcedure,
            RuleMessages.NoticeAfterPeriodStart
        );

    /// <inheritdoc cref="RuleCodes.TitleMissing"/>
    public static ValidationRule TitleMissing { get; } =
        new(RuleCodes.TitleMissing, Severity.Warning, RuleBases.Title, RuleMessages.TitleMissing);

    /// <inheritdoc cref="RuleCodes.NoticeDateMissing"/>
    public static ValidationRule NoticeDateMissing { get; } =
        new(
            RuleCodes.NoticeDateMissing,
            Severity.Info,
            RuleBases.NoticeDate,
            RuleMessages.NoticeDateMissing
        );

    /// <inheritdoc cref="RuleCodes.OpinionsMissing"/>
    public static ValidationRule OpinionsMissing { get; } =
        new(
            RuleCodes.OpinionsMissing,
            Severity.Warning,
            RuleBases.Opinions,
            RuleMessages.OpinionsMissing
        );

    /// <inheritdoc cref="RuleCodes.OutcomeMissing"/>
    public static ValidationRule OutcomeMissing { get; } =
        new(
            RuleCodes.OutcomeMissing,
            Severity.Info,
            RuleBases.OutcomeAndReasons,
            RuleMessages.OutcomeMissing
        );

    /// <inheritdoc cref="RuleCodes.ReasonsMissing"/>
    public static ValidationRule ReasonsMissing { get; } =
        new(
            RuleCodes.ReasonsMissing,
            Severity.Warning,
            RuleBases.OutcomeAndReasons,
            RuleMessages.ReasonsMissing
        );

    /// <inheritdoc cref="RuleCodes.NumberRepeated"/>
    public static ValidationRule NumberRepeated { get; } =
        new(
            RuleCodes.NumberRepeated,
            Severity.Warning,
            RuleBases.Numbering,
            RuleMessages.NumberRepeated
        );

    /// <inheritdoc cref="RuleCodes.NumbersMissing"/>
    public static ValidationRule NumbersMissing { get; } =
        new(
            RuleCodes.NumbersMissing,
            Severity.Warning,
            RuleBases.Numbering,
            RuleMessages.NumbersMissing
        );

    /// <inheritdoc cref="RuleCodes.OpinionMissing"/>
    public static ValidationRule OpinionMissing { get; } =
        new(
            RuleCodes.OpinionMissing,
            Severity.Error,
            RuleBases.Opinions,
            RuleMessages.OpinionMissing
        );

    /// <inheritdoc cref="RuleCodes.ResponseMissing"/>
    public static ValidationRule ResponseMissing { get; } =
        new(
            RuleCodes.ResponseMissing,
            Severity.Warning,
            RuleBases.OutcomeAndReasons,
            RuleMessages.ResponseMissing
        );

    /// <inheritdoc cref="RuleCodes.ReferenceWithoutTarget"/>
    public static ValidationRule ReferenceWithoutTarget { get; } =
        new(
            RuleCodes.ReferenceWithoutTarget,
            Severity.Warning,
            RuleBases.AnswerByReference,
            RuleMessages.ReferenceWithoutTarget
        );

    /// <inheritdoc cref="RuleCodes.CountsDisagree"/>
    public static ValidationRule CountsDisagree { get; } =
        new(
            RuleCodes.CountsDisagree,
            Severity.Warning,
            RuleBases.Counting,
            RuleMessages.CountsDisagree
        );

    /// <inheritdoc cref="RuleCodes.ArticleMissing"/>
    public static ValidationRule ArticleMissing { get; } =
        new(
            RuleCodes.ArticleMissing,
            Severity.Info,
            RuleBases.Drafting,
            RuleMessages.ArticleMissing
        );

    /// <inheritdoc cref="RuleCodes.RangeReversed"/>
    public static ValidationRule RangeReversed { get; } =
        new(
            RuleCodes.RangeReversed,
            Severity.Warning,
            RuleBases.Drafting,
            RuleMessages.RangeReversed
        );

    /// <inheritdoc cref="RuleCodes.CitationOutsideText"/>
    public static ValidationRule CitationOutsideText { get; } =
        new(
            RuleCodes.CitationOutsideText,
            Severity.Error,
            RuleBases.Record,
            RuleMessages.CitationOutsideText
        );

    /// <inheritdoc cref="RuleCodes.NameBlank"/>
    public static ValidationRule NameBlank { get; } =
        new(RuleCodes.NameBlank, Severity.Error, RuleBases.Record, RuleMessages.NameBlank);

    /// <summary>All rules in the order of their codes.</summary>
    public static ValueList<ValidationRule> All { get; } =
    [
        AmendedEntryNamesNoProvision,
        AmendedEntryNamesOtherLaws,
        KeptEntryAnnouncesChange,
        AmendedEntryKeepsDraft,
        AmendedEntryNamesPlaceOnly,
        PeriodTooShort,
        PeriodShortWithReason,
        PeriodEndsBeforeStart,
        PublishedBeforePeriodEnded,
        DateBeforeAct,
        NoticeAfterPeriodStart,
        TitleMissing,
        NoticeDateMissing,
        OpinionsMissing,
        OutcomeMissing,
        ReasonsMissing,
        NumberRepeated,
        NumbersMissing,
        OpinionMissing,
        ResponseMissing,
        ReferenceWithoutTarget,
        CountsDisagree,
        ArticleMissing,
        RangeReversed,
        CitationOutsideText,
        NameBlank,
    ];
}
