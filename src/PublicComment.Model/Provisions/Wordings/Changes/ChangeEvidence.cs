namespace PublicComment.Model;

/// <summary>What has to stand beside a verb of change to show that the text of the draft is changed.</summary>
internal enum ChangeEvidence
{
    /// <summary>Nothing: the verb is said of little but texts (修正, 追記).</summary>
    None,

    /// <summary>A cue that the sentence answers an opinion or announces a text (御意見を踏まえ, 次のとおり), or a part of the draft.</summary>
    CueOrDraft,

    /// <summary>The same, or words in 「」 alone that take the place of others (「人の健康」に統一します).</summary>
    CueOrDraftOrWords,

    /// <summary>A cue, or a part of the draft as the goal (案に反映): texts are what it is said of anyway (記載, 規定).</summary>
    Cue,

    /// <summary>
    /// An opinion that is followed, and no other object than a part of the draft: every draft amends something, and offices amend
    /// other orders too (関係する要綱を改正します).
    /// </summary>
    FollowedOpinion,

    /// <summary>A part of the draft: much else is added, newly made or set up (窓口を設けます).</summary>
    Draft,

    /// <summary>
    /// An opinion that is taken up, and a part of the draft or what it sets (期間, 上限額): services are extended and prices raised too.
    /// </summary>
    CueAndDraft,
}
