namespace PublicComment.Parsing;

/// <summary>The row of dashes under the headings of a Markdown table: <c>|---|:--:|</c>, with or without the outer pipes.</summary>
internal static class DelimiterRow
{
    public static bool Is(ReadOnlySpan<char> line) =>
        line.Contains('|') && line.Contains('-') && line.IndexOfAnyExcept("|-: ") < 0;

    /// <summary>Whether it has both outer pipes.</summary>
    public static bool HasOuterPipes(ReadOnlySpan<char> line) =>
        line.Trim() is ['|', _, .., '|'] row && Is(row);
}
