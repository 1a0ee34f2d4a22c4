using System.Buffers;
using System.Text;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The few marks of Markdown inside cells and paragraphs that are no text.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create("\\*");
    private static readonly SearchValues<char> s_dashes = SearchValues.Create("-: ");

    /// <summary>Removes the backslash before punctuation and the asterisks around strong text.</summary>
    public static ReadOnlySpan<char> Unescape(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(s_marks))
        {
            return text;
        }

        StringBuilder plain = new(text.Length);
        bool isStrongPaired = CountStrongMarks(text) % 2 == 0;
        for (int position = 0; position < text.Length; position++)
        {
            bool hasNext = position + 1 < text.Length;
            if (
                text[position] == '\\'
                && hasNext
                && char.IsAscii(text[position + 1])
                && (char.IsPunctuation(text[position + 1]) || char.IsSymbol(text[position + 1]))
            )
            {
                plain.Append(text[++position]);
            }
            else if (isStrongPaired && IsStrongMark(text, position))
            {
                position++;
            }
            else
            {
                plain.Append(text[position]);
            }
        }

        return plain.ToString();
    }

    /// <summary>Whether a row holds only dashes: the row under the headings of a table.</summary>
    public static bool IsDelimiterRow(SourceRow row) =>
        !row.IsEmpty && row.Cells.All(cell => cell.IsEmpty || IsDelimiter(cell.Text));

    /// <summary>The text of a heading without the number signs around it.</summary>
    public static TextSpan WithoutHeadingMarks(SourceText source, TextSpan heading)
    {
        ReadOnlySpan<char> text = source.Slice(heading);
        int start = text.Length - text.TrimStart("# ").Length;
        int length = text[start..].TrimEnd("#= -\n\r").Length;
        return new(heading.Start + start, length);
    }

    /// <summary>The text of a quotation, each of whose lines begins with <c>&gt;</c>; any other text as it is.</summary>
    public static ReadOnlySpan<char> WithoutQuoteMarks(ReadOnlySpan<char> text)
    {
        if (text is not ['>', ..])
        {
            return text;
        }

        StringBuilder plain = new(text.Length);
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            ReadOnlySpan<char> quoted = line.TrimStart(' ');
            if (quoted is not ['>', ..])
            {
                return text;
            }

            plain.Append(plain.Length > 0 ? "\n" : "").Append(quoted.TrimStart("> "));
        }

        return plain.ToString();
    }

    /// <summary>Whether every line is an item of a bullet list.</summary>
    public static bool HasListItems(ReadOnlySpan<char> text)
    {
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            if (!IsListItem(line))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }

    public static RichText ReadList(ReadOnlySpan<char> text)
    {
        RichTextBuilder builder = new();
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            builder.AddItem(Unescape(line.Trim()[2..].Trim()).ToString());
        }

        return builder.Build();
    }

    // - 1 - is a page number.
    private static bool IsListItem(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> trimmed = line.Trim();
        return trimmed.Length > 2
            && trimmed[0] is '-' or '*' or '+'
            && trimmed[1] == ' '
            && trimmed[^1] != '-';
    }

    private static bool IsDelimiter(string text) =>
        text.Contains('-') && !text.AsSpan().ContainsAnyExcept(s_dashes);

    private static int CountStrongMarks(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int position = 0; position + 1 < text.Length; position++)
        {
            if (IsStrongMark(text, position))
            {
                count++;
                position++;
            }
        }

        return count;
    }

    private static bool IsStrongMark(ReadOnlySpan<char> text, int position) =>
        text[position] == '*' && position + 1 < text.Length && text[position + 1] == '*';
}
