namespace PublicComment.Model;

/// <summary>Where a relative word points.</summary>
internal enum RelativeDirection : byte
{
    None,

    /// <summary>前: to what stands before the place of the text.</summary>
    Previous,

    /// <summary>次: to what stands behind it.</summary>
    Next,

    /// <summary>同, 本: to what was named before.</summary>
    Same,

    /// <summary>同 before a number, 同３項: into what was named before.</summary>
    Within,
}
