namespace PublicComment.Parsing;

/// <summary>How many of the cells of a column end their sentences with 。.</summary>
internal enum SentenceEnds
{
    /// <summary>Too few, or the cell is not written in sentences: a missing end tells nothing.</summary>
    Unknown,

    /// <summary>Most do: a missing end speaks for a cut.</summary>
    Mostly,

    /// <summary>Nearly all that no page break can have cut: a missing end is one.</summary>
    Always,
}
