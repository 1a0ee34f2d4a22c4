namespace PublicComment.Parsing;

/// <summary>Recognises the format of a text from its lines.</summary>
internal static class FormatRecognizer
{
    public static SourceFormat Recognize(SourceText source)
    {
        int pipes = 0;
        int tabs = 0;
        bool hasDelimiterRow = false;
        foreach (PublicComment.Model.TextSpan line in source.Lines)
        {
            ReadOnlySpan<char> text = source.Slice(line);
            tabs += text.Contains('\t') ? 1 : 0;
            pipes += text.TrimStart().StartsWith("|", StringComparison.Ordinal) ? 1 : 0;
            hasDelimiterRow |= IsDelimiterRow(text);
        }

        if (hasDelimiterRow || pipes > tabs)
        {
            return SourceFormat.Markdown;
        }

        return tabs > 0 ? SourceFormat.TabSeparated : SourceFormat.PlainText;
    }

    // |---|:--:| with or without the outer pipes
    private static bool IsDelimiterRow(ReadOnlySpan<char> line) =>
        line.Contains('|') && line.Contains('-') && line.Trim().IndexOfAnyExcept("|-: ") < 0;
}
