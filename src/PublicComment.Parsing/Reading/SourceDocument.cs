namespace PublicComment.Parsing;

/// <summary>A document as it was read, whatever its format: paragraphs and tables in the order of the page.</summary>
internal sealed record SourceDocument(SourceText Source, IReadOnlyList<SourceBlock> Blocks);
