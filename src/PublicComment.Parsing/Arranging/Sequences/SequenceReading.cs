namespace PublicComment.Parsing;

/// <summary>What a row is whose cells stand behind each other.</summary>
/// <param name="Rows">The row in its columns, page numbers and headings inside it, and what goes on below them.</param>
/// <param name="HasResponse">Whether it has two texts; an opinion may stand without a response, as may one that is cut off.</param>
/// <param name="IsParted">Whether the lines showed where the response begins.</param>
/// <param name="End">The 0-based line behind the last one of the row.</param>
internal sealed record SequenceReading(
    IReadOnlyList<SourceRow> Rows,
    bool HasResponse,
    bool IsParted,
    int End
);
