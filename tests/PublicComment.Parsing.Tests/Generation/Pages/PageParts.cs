using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>A part of a page, whatever its format.</summary>
internal abstract record PagePart;

/// <summary>A line outside any table.</summary>
internal sealed record PageLine(string Text, bool IsHeading = false) : PagePart;

/// <summary>A table.</summary>
internal sealed record PageTable(IReadOnlyList<PageRow> Rows) : PagePart;

/// <summary>A row with a cell for each column.</summary>
internal sealed record PageRow(IReadOnlyList<PageCell> Cells, bool IsHeading = false);

/// <summary>A cell; formats without cells over several rows and columns print the covered places blank.</summary>
internal sealed record PageCell(RichText Text, int ColumnSpan = 1, int RowSpan = 1)
{
    public static PageCell Blank { get; } = new(RichText.Empty);

    /// <summary>The place that a cell beside or above it covers.</summary>
    public static PageCell Covered { get; } = new(RichText.Empty, 0, 0);

    public bool IsCovered => RowSpan == 0;

    public static PageCell Of(string? text) =>
        string.IsNullOrEmpty(text) ? Blank : new(RichText.FromParagraphs(text));
}
