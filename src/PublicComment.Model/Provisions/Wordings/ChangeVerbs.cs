namespace PublicComment.Model;

/// <summary>The verbs with which offices announce changes of a draft, and what has to stand beside each.</summary>
internal static class ChangeVerbs
{
    // Longer stems stand before those that they contain.
    public static ReadOnlySpan<ChangeVerb> All => s_all;

    private static readonly ChangeVerb[] s_all =
    [
        new("修正", ChangeEvidence.None),
        new("修文", ChangeEvidence.None),
        new("追記", ChangeEvidence.None),
        new("加筆", ChangeEvidence.None),
        new("訂正", ChangeEvidence.None),
        new("改め", ChangeEvidence.CueOrDraft, IsInflected: true),
        new("追加記載", ChangeEvidence.CueOrDraft),
        new("追加", ChangeEvidence.CueOrDraft),
        new("削除", ChangeEvidence.CueOrDraft),
        new("変更", ChangeEvidence.CueOrDraft),
        new("統一", ChangeEvidence.CueOrDraft),
        new("挿入", ChangeEvidence.CueOrDraft),
        new("補記", ChangeEvidence.CueOrDraft),
        new("置き換え", ChangeEvidence.CueOrDraft, IsInflected: true),
        new("置換え", ChangeEvidence.CueOrDraft, IsInflected: true),
        new("差し替え", ChangeEvidence.CueOrDraft, IsInflected: true),
        new("書き換え", ChangeEvidence.CueOrDraft, IsInflected: true),
        new("書き加え", ChangeEvidence.CueOrDraft, IsInflected: true),
        new("盛り込み", ChangeEvidence.CueOrDraft, IsInflected: true),
        new("盛り込む", ChangeEvidence.CueOrDraft, IsInflected: true),
        new("位置付け", ChangeEvidence.CueOrDraft, IsInflected: true),
        new("位置づけ", ChangeEvidence.CueOrDraft, IsInflected: true),
        new("明記", ChangeEvidence.Cue),
        new("反映", ChangeEvidence.Cue),
        new("記述", ChangeEvidence.Cue),
        new("記載", ChangeEvidence.Cue),
        new("規定", ChangeEvidence.Cue),
        new("見直し", ChangeEvidence.Cue, IsInflected: true),
        new("明確化", ChangeEvidence.Cue),
        new("新設", ChangeEvidence.Draft),
        new("整理", ChangeEvidence.Draft),
        new("補足", ChangeEvidence.Draft),
        new("充実", ChangeEvidence.Draft),
        new("加え", ChangeEvidence.Draft, IsInflected: true),
        new("削り", ChangeEvidence.Draft, IsInflected: true),
        new("削る", ChangeEvidence.Draft, IsInflected: true),
        new("設け", ChangeEvidence.Draft, IsInflected: true),
    ];
}
