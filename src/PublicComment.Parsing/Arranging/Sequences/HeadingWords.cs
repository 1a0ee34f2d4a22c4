using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The words of lines that may head columns, and the headings that they are parts of.</summary>
/// <param name="order">The roles that columns may have, in the order in which they stand.</param>
internal sealed class HeadingWords(IReadOnlyList<ColumnRole> order)
{
    private const int MostWords = 10;

    private readonly List<Word> _words = [];

    /// <summary>The role that the first word alone names.</summary>
    public ColumnRole FirstRole => ColumnVocabulary.RoleOf(_words[0].Text);

    /// <summary>Adds the words of a line; false where it cannot be a part of headings.</summary>
    public bool TryAdd(SourceParagraph line)
    {
        string text = line.Text;
        // The title of a page stands in no line of it.
        if (
            line.Kind == ParagraphKind.PageTitle
            || text.Length > HeadingText.Longest
            || !(HeadingText.CanHead(text) || BeginsAnswer(text))
        )
        {
            return false;
        }

        Word[] words = [.. WordsOf(line)];
        bool mayBeGlued = words.Length == 1 || Array.Exists(words, word => word.Text.Length == 1);
        Word[] glued = mayBeGlued ? [.. GluedIn(line)] : [];
        _words.AddRange(glued.Length > 0 ? glued : words);
        return _words.Count is > 0 and <= MostWords;
    }

    /// <summary>Whether one of the words is one of these.</summary>
    public bool ContainsAny(IReadOnlyList<string> words) =>
        _words.Exists(word => words.Contains(word.Text));

    /// <summary>The columns that all of the words head; null where they head none.</summary>
    /// <param name="mostWords">How many words a heading may have.</param>
    public HeadedRoles? Read(int mostWords) => Read(0, mostWords, new([], []));

    private static IEnumerable<Word> WordsOf(SourceParagraph line)
    {
        string text = line.Text;
        int start = 0;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny(" \u3000\t");
            int end = length < 0 ? text.Length : start + length;
            if (end > start)
            {
                yield return WordOf(line, start, end);
            }

            start = end + 1;
        }
    }

    private static IEnumerable<Word> GluedIn(SourceParagraph line)
    {
        int start = 0;
        foreach (int end in GluedHeadings.EndsIn(line.Text))
        {
            int first = end - line.Text.AsSpan(start, end - start).TrimStart().Length;
            yield return WordOf(line, first, end);
            start = end;
        }
    }

    private static Word WordOf(SourceParagraph line, int start, int end) =>
        new(line.Text[start..end], LinePart.Of(line.Span, line.Text, start, end).Span);

    // 御意見に対する above 考え方; alone it is shaped like a sentence.
    private static bool BeginsAnswer(string text) =>
        text.EndsWith("に対する", StringComparison.Ordinal) && HeadingText.CanHead(text[..^2]);

    private HeadedRoles? Read(int next, int mostWords, HeadedRoles before)
    {
        if (next == _words.Count)
        {
            return before;
        }

        HeadedRoles? best = null;
        Word heading = _words[next];
        for (int end = next + 1; end <= Math.Min(_words.Count, next + mostWords); end++)
        {
            heading = end == next + 1 ? heading : heading.With(_words[end - 1]);
            int place = PlaceOf(RoleOf(heading.Text, before));
            bool stands = before.Roles.Count == 0 || place > PlaceOf(before.Roles[^1]);
            if (
                place >= 0
                && stands
                && Read(end, mostWords, before.With(order[place], heading.Cell)) is { } read
                && read.Roles.Count > (best?.Roles.Count ?? 0)
            )
            {
                best = read;
            }
        }

        return best;
    }

    // 意見の概要　市の意見
    private static ColumnRole RoleOf(string heading, HeadedRoles before) =>
        before.Roles.Contains(ColumnRole.Opinion) && OpinionOfOffice.Is(heading)
            ? ColumnRole.Response
            : ColumnVocabulary.RoleOf(heading);

    private int PlaceOf(ColumnRole role)
    {
        int place = order.Count - 1;
        while (place >= 0 && order[place] != role)
        {
            place--;
        }

        return place;
    }

    private readonly record struct Word(string Text, TextSpan Span)
    {
        public SourceCell Cell => new(Span, RichTextBuilder.FromPlainText(Text));

        public Word With(Word next) =>
            new(Text + next.Text, TextSpan.FromBounds(Span.Start, next.Span.End));
    }
}
