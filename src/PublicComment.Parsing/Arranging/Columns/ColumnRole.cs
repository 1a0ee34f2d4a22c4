namespace PublicComment.Parsing;

/// <summary>What stands in a column.</summary>
internal enum ColumnRole
{
    Unknown,
    Number,
    Place,
    Submitter,
    Opinion,
    Response,
    Flag,

    /// <summary>How many opinions to the same effect there are in all.</summary>
    Count,

    /// <summary>How many there are beside the printed one: ほか同旨件数.</summary>
    FurtherCount,

    /// <summary>Why: a part of the opinion or of the response before it, and no column of a layout.</summary>
    Reason,
    Remarks,
}
