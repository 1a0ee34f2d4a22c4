namespace PublicComment.Model;

/// <summary>How the predicate behind a verb of change says that the office changes something.</summary>
internal enum ChangeTense
{
    /// <summary>It does not: 修正すべき, 修正しません.</summary>
    None,

    /// <summary>It is done: 修正いたしました.</summary>
    Past,

    /// <summary>It is to be done: 修正いたします, 修正することとします.</summary>
    Present,

    /// <summary>It is so now, which a draft can be said to be as well: 修正しております.</summary>
    Ongoing,

    /// <summary>The sentence goes on, and its end decides: 修正し、…, 修正の上、….</summary>
    GoesOn,

    /// <summary>The sentence ends with the verb as a noun, as notes do: 御意見を踏まえ修正.</summary>
    Noun,
}
