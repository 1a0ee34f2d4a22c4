namespace PublicComment.Parsing;

/// <summary>A label behind a blank inside a line, where the text of a whole page stands on one: … ないか。 市の考え方 いただいた ….</summary>
/// <param name="Role">The opinion, the response, or the place or submitter of the opinion behind it.</param>
/// <param name="Words">Its words without number; the brackets alone of 【1】.</param>
/// <param name="Number">The number in it or behind it; null where there is none.</param>
/// <param name="Start">Where it starts in the line.</param>
/// <param name="End">Where it ends.</param>
internal sealed record InlineLabel(
    ColumnRole Role,
    string Words,
    string? Number,
    int Start,
    int End
)
{
    private static readonly char[] s_digits = [.. "0123456789"];

    /// <summary>The label that starts at a place; null where none does.</summary>
    public static InlineLabel? At(string line, int start)
    {
        ReadOnlySpan<char> text = line.AsSpan(start);
        text = text[..Math.Min(text.Length, LabelWording.Longest + 1)];
        if (Brackets.Opening.Contains(text[0], StringComparison.Ordinal))
        {
            int close = Brackets.IndexOfClosing(text);
            return close > 1 ? InBrackets(text[..(close + 1)], start) : null;
        }

        int colon = text.IndexOfAny('：', ':');
        int blank = IndexOfBlank(text);
        if (colon > 1 && (blank < 0 || text[blank..Math.Max(blank, colon)].IsWhiteSpace()))
        {
            return BeforeColon(text[..(colon + 1)], start);
        }

        return blank > 1 && !GoesOnSentence(line, start + blank)
            ? OfWords(line, start, text[..blank])
            : null;
    }

    // <回答>, 【意見2】, 【3】
    private static InlineLabel? InBrackets(ReadOnlySpan<char> printed, int start)
    {
        string inner = NormalizedText.Fold(printed[1..^1]);
        int end = start + printed.Length;
        if (
            NumberCell.OrdinalOf(inner) is not null
            && Brackets.OpeningOfHeadings.Contains(printed[0], StringComparison.Ordinal)
        )
        {
            return new(ColumnRole.Opinion, $"{printed[0]}{printed[^1]}", inner, start, end);
        }

        return LabelWording.Read(printed, hasTextBehind: true) is var (role, number)
            ? new(role, inner.TrimEnd(s_digits), number, start, end)
            : null;
    }

    // 意見概要 : …, 区の考え方：…
    private static InlineLabel? BeforeColon(ReadOnlySpan<char> printed, int start)
    {
        string words = NormalizedText.Fold(printed).TrimEnd(':').TrimEnd(s_digits);
        int end = start + printed.Length;
        return
            PlainLabel.Is(words)
            && LabelWording.Read(printed, hasTextBehind: true) is var (role, number)
            ? new(role, words, number, start, end)
            : DetailOf(printed, words, start);
    }

    // 該当箇所 素案3ページ
    private static InlineLabel? DetailOf(ReadOnlySpan<char> printed, string words, int start) =>
        DetailLabel.Match(printed.ToString())
            is { Role: ColumnRole.Place or ColumnRole.Submitter } detail
            ? new(detail.Role, words, null, start, start + printed.Length)
            : null;

    private static InlineLabel? OfWords(string line, int start, ReadOnlySpan<char> printed)
    {
        int end = start + printed.Length;
        string words = NormalizedText.Fold(printed).TrimEnd(s_digits);
        if (
            PlainLabel.Is(words)
            && LabelWording.Read(printed, hasTextBehind: false) is var (role, number)
        )
        {
            int numbered =
                role == ColumnRole.Opinion && number is null
                    ? ParagraphLabel.EndOfNumberBehind(line, end)
                    : end;
            return numbered > end
                ? new(role, words, line[end..numbered].Trim(), start, numbered)
                : new(role, words, number, start, end);
        }

        return DetailOf(printed, words, start);
    }

    // 意見 を, 市の考え方 については: a line of the page that ended behind these words.
    private static bool GoesOnSentence(string line, int blank)
    {
        ReadOnlySpan<char> behind = line.AsSpan(blank).TrimStart();
        return behind.IsEmpty
            || SentenceShape.BeginsInsideClause(behind)
            || SentenceShape.BeginsInsideWord(behind)
            || behind.StartsWith("では", StringComparison.Ordinal)
            || behind.StartsWith("について", StringComparison.Ordinal);
    }

    private static int IndexOfBlank(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                return at;
            }
        }

        return -1;
    }
}
