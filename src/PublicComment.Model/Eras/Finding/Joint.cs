namespace PublicComment.Model;

/// <summary>What joins two dates.</summary>
internal enum Joint
{
    None,

    /// <summary>から, より: also with nothing behind it.</summary>
    From,

    /// <summary>～, 〜, ~, also at the end of a line.</summary>
    Wave,

    /// <summary>A dash, an arrow, a garbled ?: only between two dates.</summary>
    Dash,

    /// <summary>、, 及び, 並びに, ・.</summary>
    List,
}
