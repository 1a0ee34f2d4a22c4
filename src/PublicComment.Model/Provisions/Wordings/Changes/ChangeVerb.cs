namespace PublicComment.Model;

/// <summary>A verb of change.</summary>
/// <param name="Stem">The verb up to what is inflected: 修正, 改め, 盛り込み.</param>
/// <param name="Evidence">What has to show that the draft is meant.</param>
/// <param name="IsInflected">Whether the verb ends in its own inflection (改め) and not in する (修正).</param>
internal readonly record struct ChangeVerb(
    string Stem,
    ChangeEvidence Evidence,
    bool IsInflected = false
);
