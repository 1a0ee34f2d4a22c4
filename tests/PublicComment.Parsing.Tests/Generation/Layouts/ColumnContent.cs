namespace PublicComment.Parsing.Tests.Generation;

/// <summary>What a generated column holds; the generator's own words, so that it does not lean on the parser's.</summary>
public enum ColumnContent
{
    Number,
    Place,
    Submitter,
    Opinion,
    Response,
    Flag,
    Count,
    Remarks,
}

/// <summary>A column of a generated table.</summary>
internal sealed record Column(ColumnContent Content, string Heading);
