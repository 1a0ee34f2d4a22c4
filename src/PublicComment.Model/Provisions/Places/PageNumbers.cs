using System.Diagnostics.CodeAnalysis;

namespace PublicComment.Model;

/// <summary>Reads P３, p.42, 10～11頁, L17～19, 23 行目から 24 行目, 注 8.</summary>
internal static class PageNumbers
{
    private static readonly string[] s_pageCounters = ["頁目", "頁", "ページ目", "ページ"];
    private static readonly string[] s_lineCounters = ["行目", "行"];
    private static readonly string[] s_notes = ["脚注", "注釈", "注"];

    // Behind the first letter: pp. 12, Ｐ．　３.
    private const int LongestMark = 4;

    /// <summary>Reads pages by a letter before them or a counter behind them.</summary>
    public static bool TryReadPages(
        ReadOnlySpan<char> text,
        ref int position,
        [NotNullWhen(true)] out NumberRange? pages
    ) =>
        TryReadLettered(text, ref position, "PpＰｐ", out pages)
        || TryReadCounted(text, ref position, s_pageCounters, out pages);

    /// <summary>Reads lines by a letter before them or a counter behind them.</summary>
    public static bool TryReadLines(
        ReadOnlySpan<char> text,
        ref int position,
        [NotNullWhen(true)] out NumberRange? lines
    ) =>
        TryReadLettered(text, ref position, "LlＬｌ", out lines)
        || TryReadCounted(text, ref position, s_lineCounters, out lines);

    /// <summary>Reads the number of a footnote.</summary>
    public static bool TryReadNote(
        ReadOnlySpan<char> text,
        ref int position,
        [NotNullWhen(true)] out int? note
    )
    {
        note = null;
        foreach (string word in s_notes)
        {
            int at = position + word.Length;
            if (position < text.Length && text[position..].StartsWith(word))
            {
                at = Blanks.Skip(text, at);
                if (Numeral.TryRead(text, ref at, out int number))
                {
                    note = number;
                    position = at;
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Where a range starts whose last number starts at <paramref name="start"/>: 10～11頁.</summary>
    public static int StartOfRange(ReadOnlySpan<char> text, int start, int floor)
    {
        int end = Blanks.SkipBack(text, start, floor);
        if (end > floor && NumberRanges.IsSign(text[end - 1]))
        {
            end = Blanks.SkipBack(text, end - 1, floor);
            int first = Numeral.StartBefore(text, end, floor);
            return first < end ? first : start;
        }

        return start;
    }

    // P.10～11, Ｌ１７～１９; the letter is no end of a word.
    private static bool TryReadLettered(
        ReadOnlySpan<char> text,
        ref int position,
        string letters,
        [NotNullWhen(true)] out NumberRange? range
    )
    {
        range = null;
        if (
            position >= text.Length
            || !letters.Contains(text[position], StringComparison.Ordinal)
            || (position > 0 && IsPartOfAddress(text[position - 1]))
        )
        {
            return false;
        }

        int at = position + 1;
        int endOfMark = Math.Min(text.Length, at + LongestMark);
        while (
            at < endOfMark
            && text[at] is 'P' or 'p' or 'Ｐ' or 'ｐ' or '.' or '．' or ' ' or '\u3000' or '\u00A0'
        )
        {
            at++;
        }

        if (!Numeral.TryRead(text, ref at, out int first) || !Numeral.IsDigit(text[at - 1]))
        {
            return false;
        }

        if (
            at < text.Length
            && char.IsAsciiLetterOrDigit(JapaneseScript.Narrow(text[at]))
            && JapaneseScript.Narrow(text[at]) is not ('L' or 'l')
        )
        {
            return false;
        }

        int? last = ReadLast(text, ref at, letters, counters: []);
        range = Close(text, ref at, first, last);
        position = at;
        return true;
    }

    // P3 in https://…/p3 and in P3C is no page.
    private static bool IsPartOfAddress(char c) =>
        char.IsAsciiLetterOrDigit(JapaneseScript.Narrow(c))
        || c is '/' or '_' or '-' or '.' or '=' or '&' or '?' or '#' or '%';

    // 11 頁, 10～11頁, 23 行目から 24 行目.
    private static bool TryReadCounted(
        ReadOnlySpan<char> text,
        ref int position,
        ReadOnlySpan<string> counters,
        [NotNullWhen(true)] out NumberRange? range
    )
    {
        range = null;
        int at = position;
        if (
            at >= text.Length
            || !Numeral.IsDigit(text[at])
            || !Numeral.TryRead(text, ref at, out int first)
        )
        {
            return false;
        }

        int? last = ReadLast(text, ref at, "", counters: []);
        at = Blanks.Skip(text, at);
        int counter = WordSearch.LengthAtStart(text[at..], counters);
        if (counter == 0)
        {
            return false;
        }

        at += counter;
        last ??= ReadLast(text, ref at, "", counters);
        range = Close(text, ref at, first, last);
        position = at;
        return true;
    }

    private static int? ReadLast(
        ReadOnlySpan<char> text,
        ref int position,
        string letters,
        ReadOnlySpan<string> counters
    )
    {
        int at = Blanks.Skip(text, position);
        if (at >= text.Length)
        {
            return null;
        }

        int sign =
            NumberRanges.IsSign(text[at]) ? 1
            : text[at..].StartsWith("から") ? 2
            : 0;
        at = Blanks.Skip(text, at + sign);
        if (sign == 0 || at >= text.Length)
        {
            return null;
        }

        at = letters.Contains(text[at], StringComparison.Ordinal) ? Blanks.Skip(text, at + 1) : at;
        if (!Numeral.TryRead(text, ref at, out int last))
        {
            return null;
        }

        if (counters.Length > 0)
        {
            int counterAt = Blanks.Skip(text, at);
            int counter = WordSearch.LengthAtStart(text[counterAt..], counters);
            if (counter == 0)
            {
                return null;
            }

            at = counterAt + counter;
        }

        position = at;
        return last;
    }

    // まで closes a range; 以降 and ～ leave it open.
    private static NumberRange Close(
        ReadOnlySpan<char> text,
        ref int position,
        int first,
        int? last
    )
    {
        if (last is not null)
        {
            position += text[position..].StartsWith("まで") ? 2 : 0;
            return new() { First = first, Last = last };
        }

        int at = Blanks.Skip(text, position);
        bool isOpen = text[at..].StartsWith("以降") || text[at..].StartsWith("以下");
        bool isSign = at < text.Length && text[at] is '～' or '〜' or '~';
        position =
            isOpen ? at + 2
            : isSign ? at + 1
            : position;
        return new() { First = first, IsOpen = isOpen || isSign };
    }
}
