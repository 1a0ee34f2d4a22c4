using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>What all stages of one parse share.</summary>
/// <param name="Source">The decoded text.</param>
/// <param name="Diagnostics">Takes what is found.</param>
/// <param name="Limits">How much is read.</param>
/// <param name="Cancellation">Asked wherever a stage goes through rows, blocks or lines.</param>
internal sealed record ParsingContext(
    SourceText Source,
    DiagnosticBag Diagnostics,
    ParsingLimits Limits,
    CancellationToken Cancellation = default
)
{
    /// <summary>The eras that dates are read with.</summary>
    public JapaneseEraTable Eras { get; init; } = JapaneseEraTable.Default;

    /// <summary>The cells that may still be read.</summary>
    public CellBudget Cells { get; } = new(Source, Diagnostics, Limits.Cells);
}
