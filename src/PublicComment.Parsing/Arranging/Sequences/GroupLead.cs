using System.Buffers;

namespace PublicComment.Parsing;

/// <summary>
/// What the headings of groups begin with, as those above the first row show: a mark, or a word before a number, 基本政策1 above 政策(5).
/// </summary>
/// <param name="mark">The bracket or the shape.</param>
/// <param name="words">The words before numbers.</param>
internal sealed class GroupLead(char? mark, IReadOnlyList<string> words)
{
    private const int ShortestWord = 2;

    private static readonly SearchValues<char> s_digits = SearchValues.Create(
        "0123456789０１２３４５６７８９一二三四五六七八九十"
    );

    /// <summary>The bracket or the shape, 【 or ●; null where the heading directly above the first row begins with neither.</summary>
    public char? Mark { get; } = mark;

    /// <summary>The beginnings of the lines between the headings of the columns and the first row.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="below">The 0-based line behind the headings.</param>
    /// <param name="first">The 0-based line of the first number.</param>
    public static GroupLead Above(IReadOnlyList<SourceParagraph> lines, int below, int first) =>
        new(
            first > 0 ? RowTail.MarkOf(lines[first - 1].Text) : null,
            [
                .. Enumerable
                    .Range(below, Math.Max(0, first - below))
                    .Select(line => WordBeforeNumber(lines[line].Text))
                    .Where(word => word.Length >= ShortestWord),
            ]
        );

    /// <summary>Whether a line heads a further group by its word and a number behind it.</summary>
    public bool Heads(string line) =>
        WordBeforeNumber(line) is { Length: >= ShortestWord } word
        && words.Contains(word)
        && GroupHeading.IsHeading(line, isMarkedAsHeading: true);

    private static string WordBeforeNumber(string line)
    {
        int digit = line.AsSpan().IndexOfAny(s_digits);
        return digit < 0 ? "" : line[..digit];
    }
}
