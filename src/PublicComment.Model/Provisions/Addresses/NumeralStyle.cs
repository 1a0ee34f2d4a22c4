namespace PublicComment.Model;

/// <summary>How a provision's numbers are written.</summary>
internal enum NumeralStyle
{
    /// <summary>第33条.</summary>
    Arabic,

    /// <summary>第三十三条.</summary>
    Kanji,

    /// <summary>第３３条.</summary>
    FullWidth,
}
