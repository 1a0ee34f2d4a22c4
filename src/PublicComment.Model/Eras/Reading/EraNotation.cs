namespace PublicComment.Model;

/// <summary>In which form the name of an era stands in a text.</summary>
internal enum EraNotation
{
    None,

    /// <summary>令和, ㋿ or Reiwa: a name that means nothing else.</summary>
    Whole,

    /// <summary>令 or R: a name that needs a whole date behind it in running text.</summary>
    Short,
}
