using System.Buffers;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// What says of the text behind it that it is an opinion or a response: a line such as （いただいた御意見）, or the beginning of a
/// paragraph such as 【回答】 or 意見1：.
/// </summary>
/// <param name="Role">The opinion, the response, or what is said of an opinion: its place, who sent it, the flag.</param>
/// <param name="Number">The number behind the words or before the bracket around them, as printed; null where there is none.</param>
/// <param name="Printed">The label as printed, without the number before it.</param>
/// <param name="Rest">The text behind the label; null where the label stands alone.</param>
internal sealed record ParagraphLabel(
    ColumnRole Role,
    string? Number,
    string Printed,
    RichText? Rest
)
{
    private const int LongestNumber = 12;
    private const int LongestOrdinal = 3;

    private static readonly SearchValues<char> s_marks = SearchValues.Create(
        Bullets.Shapes + "・→⇒ \u3000"
    );
    private static readonly SearchValues<char> s_closing = SearchValues.Create(Brackets.Closing);
    private static readonly char[] s_stops = [.. ".．、"];
    private static readonly SearchValues<char> s_ends = SearchValues.Create(
        Brackets.Closing + ":："
    );

    /// <summary>
    /// The label at the start of a paragraph; null where none stands there. A label is left out of the records, so that it has to
    /// stand in the source as printed.
    /// </summary>
    public static ParagraphLabel? Read(SourceParagraph paragraph, SourceText source) =>
        Match(paragraph.Content) is { } label && label.IndexIn(source.Slice(paragraph.Span)) >= 0
            ? label
            : null;

    /// <summary>Where the label stands in a printed text; -1 where it does not. Marks of Markdown may stand before its colon: **意見**：.</summary>
    public int IndexIn(ReadOnlySpan<char> printed) =>
        printed.IndexOf(Printed.AsSpan().TrimEnd("：:"), StringComparison.Ordinal);

    /// <summary>The label at the start of a text; null where none stands there.</summary>
    public static ParagraphLabel? Match(RichText content)
    {
        if (content.Blocks is not [Paragraph first, ..] blocks)
        {
            return null;
        }

        if (blocks.Count == 1 && MarkedOpinion.Match(first.Text) is { } marked)
        {
            return marked;
        }

        int start = StartBehindNumber(first.Text);
        // ご意見 Ｐ５（２）…: what looks like a number before a bracket may be the label and the first word of the text.
        return MatchAt(start, first, blocks)
            ?? (start > 0 ? MatchAt(start: 0, first, blocks) : null);
    }

    private static ParagraphLabel? MatchAt(int start, Paragraph first, ValueList<TextBlock> blocks)
    {
        string text = first.Text[start..];
        int end = EndOfLabel(text);
        string printed = end > 0 ? text[..end] : text;
        string rest = end > 0 ? text[end..].TrimStart() : "";
        if (
            (rest.Length == 0 && blocks.Count > 1)
            // 意見総数：56件 and 意見提出者：2名 are lines of the letter.
            || (rest.Length > 0 && !s_closing.Contains(printed[^1]) && CountLine.IsCount(rest))
            || LabelWording.Read(rest.Length > 0 ? printed : text, hasTextBehind: rest.Length > 0)
                is not var (role, number)
            || (
                role == ColumnRole.Opinion
                && number is null
                && !s_ends.Contains(printed[^1])
                && ColumnHeadingLabels.GoOn(rest)
            )
        )
        {
            return null;
        }

        return new(
            role,
            start > 0 ? NumberBefore(first.Text[..start].Trim(), printed) : number,
            printed,
            rest.Length > 0 ? new([new Paragraph(rest), .. blocks.Skip(1)]) : null
        );
    }

    // 2 of 2. 意見：…; 1. of 1.【意見】….
    private static string NumberBefore(string number, string printed) =>
        printed[^1] is ':' or '：' ? number.TrimEnd(s_stops) : number;

    // 1 [お寄せいただいた意見], 2. 意見：…; without a bracket or colon, 1.点検に関する意見 heads a group. A letter is what is left of
    // a word, and stays in the text.
    private static int StartBehindNumber(string text)
    {
        for (int at = 1; at < Math.Min(text.Length, LongestNumber); at++)
        {
            ReadOnlySpan<char> before = text.AsSpan(0, at);
            if (
                (Brackets.Opening.Contains(text[at]) || IsBeforeColon(text, at))
                && NumberCell.IsNumber(before)
                && !NumberCell.KeyOf(before.ToString()).AsSpan().ContainsAnyInRange('a', 'z')
            )
            {
                return at;
            }
        }

        return 0;
    }

    // 意見：… behind a stop or a blank; 2. 意見3： has two numbers, and 4. 意見の概要： alone heads a part of the letter.
    private static bool IsBeforeColon(string text, int at)
    {
        if (
            char.IsWhiteSpace(text[at])
            || !(char.IsWhiteSpace(text[at - 1]) || s_stops.Contains(text[at - 1]))
        )
        {
            return false;
        }

        ReadOnlySpan<char> label = text.AsSpan(at, Math.Min(text.Length - at, LongestNumber));
        int colon = label.IndexOfAny('：', ':');
        return colon > 0
            && !text.AsSpan(at + colon + 1).IsWhiteSpace()
            && PlainLabel.IsOpinion(NormalizedText.Fold(label[..colon]));
    }

    // 【回答】…, 意見1：…
    private static int EndOfLabel(string text)
    {
        int begin = text.AsSpan().IndexOfAnyExcept(s_marks);
        ReadOnlySpan<char> start = text.AsSpan(Math.Max(begin, 0));
        start = start[..Math.Min(start.Length, LabelWording.Longest)];
        bool isBracketed = start.Length > 0 && Brackets.Opening.Contains(start[0]);
        int end = isBracketed ? ClosingOf(start) : start.IndexOfAny('：', ':');
        end = end < 0 && !isBracketed ? BlankBehindLabel(start) - 1 : end;
        return end < 0 ? -1 : Math.Max(begin, 0) + end + 1;
    }

    // 意見１　…, 御意見の概要　…: words that are a label alone, and a blank.
    private static int BlankBehindLabel(ReadOnlySpan<char> text)
    {
        int blank = text.IndexOfAny('\u3000', '\t', ' ');
        if (blank is <= 1 or > LongestNumber)
        {
            return -1;
        }

        // 見解　の相違である goes on a sentence that a line broke.
        ReadOnlySpan<char> words = NormalizedText.Fold(text[..blank]).TrimEnd("0123456789-");
        ReadOnlySpan<char> rest = text[blank..].TrimStart();
        bool isLabel =
            PlainLabel.Is(words)
            && LabelWording.Read(text[..blank], hasTextBehind: false) is not null
            && !SentenceShape.BeginsInsideClause(rest)
            && !NumberCell.IsNumber(rest)
            && !rest.StartsWith("では", StringComparison.Ordinal);
        return !isLabel ? -1
            : char.IsDigit(text[blank - 1]) ? blank
            : EndOfNumberBehind(text, blank);
    }

    /// <summary>Where the number ends that stands behind a label and a blank, before another blank: 意見 1 駅前を…; the same place where none does.</summary>
    public static int EndOfNumberBehind(ReadOnlySpan<char> text, int label)
    {
        int start = label;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        int end = Numerals.EndOfDigits(text, start);
        // 意見 2 名から counts, and 意見 1 at the end of a line has no text behind it.
        bool isNumber =
            end - start is > 0 and <= LongestOrdinal
            && end < text.Length
            && char.IsWhiteSpace(text[end])
            && !CountedUnits.Begin(text[end..].TrimStart());
        return isNumber ? end : label;
    }

    // The bracket that closes the first one, with those between them: （主な御意見［第１章］）.
    private static int ClosingOf(ReadOnlySpan<char> text)
    {
        int depth = 0;
        for (int at = 0; at < text.Length; at++)
        {
            depth += Brackets.Opening.Contains(text[at]) ? 1 : 0;
            if (s_closing.Contains(text[at]) && --depth == 0)
            {
                return at;
            }
        }

        return -1;
    }
}
