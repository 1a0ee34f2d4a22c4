using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Recognises the format of a text by the marks on its lines.</summary>
internal static class FormatRecognizer
{
    public static SourceFormat Recognize(SourceText source)
    {
        if (IsPage(source.Text))
        {
            return SourceFormat.Html;
        }

        LineMarks marks = LineMarks.Count(source);
        return marks switch
        {
            { HasDelimiterRow: true } => SourceFormat.Markdown,
            _ when marks.Pipes > Math.Max(marks.Tabs, 1) => SourceFormat.Markdown,
            { Tabs: > 0 } => SourceFormat.TabSeparated,
            _ when source.Text.Contains("<table", StringComparison.OrdinalIgnoreCase) =>
                SourceFormat.Markdown,
            { Headings: > 0 } => SourceFormat.Markdown,
            { IsCommaSeparated: true } => SourceFormat.CommaSeparated,
            _ => SourceFormat.PlainText,
        };
    }

    // A page begins with a tag; a cell or a line of another format may do so too, but does not go on with a page.
    private static bool IsPage(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan().TrimStart();
        return start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<body", StringComparison.OrdinalIgnoreCase)
            || (
                start.StartsWith("<", StringComparison.Ordinal)
                && text.Contains("<table", StringComparison.OrdinalIgnoreCase)
            );
    }

    /// <summary>How many lines bear the marks of a format.</summary>
    private readonly record struct LineMarks(
        int Lines,
        int Pipes,
        int Tabs,
        int Commas,
        int Headings,
        bool HasDelimiterRow,
        bool HasQuotedField
    )
    {
        private const int RecordsOfTable = 2;

        // Prose has commas too; a table has them on many lines, or quotation marks beside them.
        public bool IsCommaSeparated =>
            Commas >= RecordsOfTable && (HasQuotedField || Commas * 3 >= Lines);

        public static LineMarks Count(SourceText source)
        {
            LineMarks marks = default;
            foreach (TextSpan line in source.Lines)
            {
                ReadOnlySpan<char> text = source.Slice(line).Trim(' ');
                if (text.IsWhiteSpace())
                {
                    continue;
                }

                marks = marks with
                {
                    Lines = marks.Lines + 1,
                    Pipes = marks.Pipes + (text.StartsWith("|", StringComparison.Ordinal) ? 1 : 0),
                    Tabs = marks.Tabs + (text.Contains('\t') ? 1 : 0),
                    Commas = marks.Commas + (HasSeparatingComma(text) ? 1 : 0),
                    Headings =
                        marks.Headings
                        + (
                            text.StartsWith("# ", StringComparison.Ordinal)
                            || text.StartsWith("## ", StringComparison.Ordinal)
                                ? 1
                                : 0
                        ),
                    HasDelimiterRow = marks.HasDelimiterRow || IsDelimiterRow(text),
                    HasQuotedField =
                        marks.HasQuotedField
                        || text.Contains(",\"", StringComparison.Ordinal)
                        || text.Contains("\",", StringComparison.Ordinal),
                };
            }

            return marks;
        }

        // |---|:--:| with or without the outer pipes
        private static bool IsDelimiterRow(ReadOnlySpan<char> line) =>
            line.Contains('|') && line.Contains('-') && line.IndexOfAnyExcept("|-: ") < 0;

        // 1,043 has a comma that separates nothing.
        private static bool HasSeparatingComma(ReadOnlySpan<char> line)
        {
            for (int position = 0; position < line.Length; position++)
            {
                bool groupsDigits =
                    position > 0
                    && position + 1 < line.Length
                    && char.IsAsciiDigit(line[position - 1])
                    && char.IsAsciiDigit(line[position + 1]);
                if (line[position] == ',' && !groupsDigits)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
