using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Headings of columns that stand behind each other in lines of text, some of them broken over lines: 番号 / 御意見の概要 / 御意見に対する考え方 /
/// 修正の / 有無.
/// </summary>
/// <param name="Roles">The roles of the columns.</param>
/// <param name="Cells">The headings.</param>
/// <param name="LineCount">How many lines they take.</param>
internal sealed record HeadingSequence(
    IReadOnlyList<ColumnRole> Roles,
    IReadOnlyList<SourceCell> Cells,
    int LineCount
)
{
    private const int MostLines = 8;
    private const int MostWords = 10;
    private const int MostWordsOfHeading = 4;

    // Other columns cannot be told apart once they stand behind each other.
    private static readonly ColumnRole[] s_roles =
    [
        ColumnRole.Number,
        ColumnRole.Submitter,
        ColumnRole.Place,
        ColumnRole.Opinion,
        ColumnRole.Response,
        ColumnRole.Flag,
    ];

    public int ColumnCount => Roles.Count;

    /// <summary>Whether the place of a row begins with the number of its page: ページ番号.</summary>
    public bool NamesPage { get; } =
        Roles
            .Zip(Cells)
            .Any(column =>
                column.First == ColumnRole.Place
                && (
                    column.Second.Text.Contains("ページ", StringComparison.Ordinal)
                    || column.Second.Text.Contains('頁', StringComparison.Ordinal)
                )
            );

    /// <summary>The headings as a row.</summary>
    public SourceRow Row =>
        new(TextSpan.FromBounds(Cells[0].Span.Start, Cells[^1].Span.End), Cells);

    /// <summary>Whether others are these again.</summary>
    public bool IsLike(HeadingSequence other) => Roles.SequenceEqual(other.Roles);

    /// <summary>The headings that begin with a line; null where no columns of numbers, opinions and responses do.</summary>
    public static HeadingSequence? At(IReadOnlyList<SourceParagraph> lines, int at)
    {
        HeadingSequence? best = null;
        List<Word> words = [];
        for (int count = 1; count <= MostLines && at + count <= lines.Count; count++)
        {
            if (!TryAddWords(lines[at + count - 1], words))
            {
                break;
            }

            if (ColumnVocabulary.RoleOf(words[0].Text) != ColumnRole.Number)
            {
                return null;
            }

            if (
                Read(words, 1, [ColumnRole.Number], [words[0]]) is { } read
                && read.Roles.Count > (best?.ColumnCount ?? 0)
            )
            {
                best = new(read.Roles, [.. read.Headings.Select(heading => heading.Cell)], count);
            }
        }

        return
            best is not null
            && best.Roles.Contains(ColumnRole.Opinion)
            && best.Roles.Contains(ColumnRole.Response)
            ? best
            : null;
    }

    private static bool TryAddWords(SourceParagraph line, List<Word> words)
    {
        string text = line.Content.ToPlainText();
        // The title of a page stands in no line of it.
        if (
            line.Kind == ParagraphKind.PageTitle
            || text.Length > HeadingText.Longest
            || !(HeadingText.CanHead(text) || BeginsAnswer(text))
        )
        {
            return false;
        }

        int start = 0;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny(" \u3000\t");
            int end = length < 0 ? text.Length : start + length;
            if (end > start)
            {
                words.Add(new(text[start..end], LinePart.Of(line.Span, text, start, end).Span));
            }

            start = end + 1;
        }

        return words.Count is > 0 and <= MostWords;
    }

    // 御意見に対する above 考え方; alone it is shaped like a sentence.
    private static bool BeginsAnswer(string text) =>
        text.EndsWith("に対する", StringComparison.Ordinal) && HeadingText.CanHead(text[..^2]);

    // All words, each a part of a heading of its own role.
    private static (List<ColumnRole> Roles, List<Word> Headings)? Read(
        List<Word> words,
        int next,
        List<ColumnRole> roles,
        List<Word> headings
    )
    {
        if (next == words.Count)
        {
            return (roles, headings);
        }

        (List<ColumnRole>, List<Word>)? best = null;
        int most = 0;
        Word heading = words[next];
        for (int end = next + 1; end <= Math.Min(words.Count, next + MostWordsOfHeading); end++)
        {
            heading = end == next + 1 ? heading : heading.With(words[end - 1]);
            ColumnRole role = ColumnVocabulary.RoleOf(heading.Text);
            if (
                s_roles.Contains(role)
                && Array.IndexOf(s_roles, role) > Array.IndexOf(s_roles, roles[^1])
                && Read(words, end, [.. roles, role], [.. headings, heading]) is { } read
                && read.Roles.Count > most
            )
            {
                (best, most) = (read, read.Roles.Count);
            }
        }

        return best;
    }

    private readonly record struct Word(string Text, TextSpan Span)
    {
        public SourceCell Cell => new(Span, RichTextBuilder.FromPlainText(Text));

        public Word With(Word next) =>
            new(Text + next.Text, TextSpan.FromBounds(Span.Start, next.Span.End));
    }
}
