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
    Count,
    Remarks,
}
