namespace PublicComment.Parsing;

/// <summary>The row of dashes under the headings of a Markdown table: <c>|---|:--:|</c>, with or without the outer pipes.</summary>
internal static class DelimiterRow
{
    public static bool Is(ReadOnlySpan<char> line) =>
        line.Contains('|') && line.Contains('-') && line.IndexOfAnyExcept("|-: ") < 0;

    /// <summary>Whether each of its cells ends with a pipe and none begins with one, as text extraction writes it: <c>---|---|</c>.</summary>
    public static bool HasClosingPipesAlone(ReadOnlySpan<char> line) =>
        line.Trim() is [not '|', .., '|'] row && Is(row);

    /// <summary>Whether it has both outer pipes.</summary>
    public static bool HasOuterPipes(ReadOnlySpan<char> line) =>
        line.Trim() is ['|', _, .., '|'] row && Is(row);
}
