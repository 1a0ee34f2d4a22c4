using System.Buffers;

namespace PublicComment.Parsing;

/// <summary>
/// Reads answers by reference: 「No.1」の回答のとおりです, No.3の御意見に対する考え方を御参照ください, №1～3と同様です.
/// </summary>
internal static class ReferenceReader
{
    // How far behind the numbers the words may stand that make them a reference.
    private const int LongestTail = 40;
    private const int LongestRange = 100;

    private static readonly string[] s_markers =
    [
        .. NumberLabels.Abbreviations.Select(word => word + "."),
        .. NumberLabels.Abbreviations,
        .. NumberLabels.Words,
    ];

    // Before a bare number alone: 上記（１）のとおり points to a part of the response.
    private static readonly string[] s_aboveMarkers = ["上記", "前記"];

    // Markers that are looked for apart, since they refer only before some words.
    private static readonly string[] s_opinionMarkers = ["意見", "考え方"];

    private static readonly string[] s_behindOpinionMarkers =
    [
        "の",
        "への",
        "と同",
        "に同",
        "を参照",
        "を御参照",
        "をご参照",
    ];

    // 1に同じ, 3番と同じ: nothing but a number that begins the response.
    private static readonly string[] s_behindNumberAlone =
    [
        "に同じ",
        "と同じ",
        "と同様",
        "番に同じ",
        "番と同じ",
        "番と同様",
    ];

    private static readonly SearchValues<char> s_firstLetters = SearchValues.Create([
        .. s_markers.Concat(s_aboveMarkers).Concat(s_opinionMarkers).Select(marker => marker[0]),
    ]);

    private static readonly string[] s_tails =
    [
        "回答",
        "考え方",
        "参照",
        "同様",
        "同じ",
        "とおり",
        "同旨",
    ];
    private static readonly string[] s_joints =
    [
        "、",
        ",",
        "・",
        "及び",
        "並びに",
        "と",
        "~",
        "-",
        "〜",
        "から",
    ];

    /// <summary>The numbers that a response refers to, each once, in the order of the text.</summary>
    /// <param name="response">The response.</param>
    /// <param name="isKnown">Whether an entry has a number: 1-2 may be one number, or all from 1 to 2.</param>
    public static IReadOnlyList<string> Read(string response, Func<string, bool> isKnown)
    {
        string folded = NormalizedText.Fold(response);
        if (
            !folded.AsSpan().ContainsAnyInRange('0', '9')
            || !WordSearch.ContainsAny(folded, s_tails)
        )
        {
            return [];
        }

        List<string> numbers = [];
        if (
            TryReadNumber(folded, 0, out string alone, out int behind)
            && WordSearch.StartsWithAny(folded.AsSpan(behind), s_behindNumberAlone)
            && isKnown(alone)
        )
        {
            numbers.Add(alone);
        }

        int first = NextMarker(folded, 0);
        for (int position = first; position < folded.Length; )
        {
            int end = ReadReference(folded, position, numbers, isKnown);
            position = NextMarker(folded, Math.Max(end, position + 1));
        }

        return numbers.Count < 2 ? numbers : [.. numbers.Distinct(StringComparer.Ordinal)];
    }

    private static int NextMarker(string folded, int position)
    {
        int offset = folded.AsSpan(position).IndexOfAny(s_firstLetters);
        return offset < 0 ? folded.Length : position + offset;
    }

    // 意見1の回答のとおり and 考え方1-2に同じ refer; （意見1について） is the label of a part.
    private static int AfterOpinionMarker(string folded, int start)
    {
        int marked = AfterAny(folded, start, s_opinionMarkers);
        if (marked == start || !TryReadNumber(folded, marked, out _, out int end))
        {
            return start;
        }

        while (end < folded.Length && (char.IsAsciiDigit(folded[end]) || folded[end] == '-'))
        {
            end++;
        }

        return WordSearch.StartsWithAny(folded.AsSpan(end), s_behindOpinionMarkers)
            ? marked
            : start;
    }

    // Reads one reference; gives the position behind its numbers, or 0 where none stand. Numbers that refer to nothing are
    // passed over as a whole, since none of them has other words behind it than all.
    private static int ReadReference(
        string folded,
        int start,
        List<string> numbers,
        Func<string, bool> isKnown
    )
    {
        int marked = AfterMarker(folded, start);
        if (marked == start || !TryReadNumber(folded, marked, out string first, out int end))
        {
            return 0;
        }

        if (TryReadBranches(folded, marked, isKnown, out string branched, out int branchedEnd))
        {
            (first, end) = (branched, branchedEnd);
        }

        List<string> found = [first];
        while (AfterAny(folded, end, s_joints) is var joined && joined > end)
        {
            int next = AfterAny(folded, joined, s_markers);
            if (!TryReadNumber(folded, next, out string number, out int numberEnd))
            {
                break;
            }

            AddThrough(found, number, isRange: folded[end..joined] is "~" or "-" or "〜" or "から");
            end = numberEnd;
        }

        ReadOnlySpan<char> tail = folded.AsSpan(end, Math.Min(LongestTail, folded.Length - end));
        int sentence = tail.IndexOf('。');
        tail = sentence < 0 ? tail : tail[..sentence];
        if (
            tail.StartsWith("件", StringComparison.Ordinal)
            || !WordSearch.ContainsAny(tail, s_tails)
        )
        {
            return end;
        }

        numbers.AddRange(found);
        return end;
    }

    private static int AfterMarker(string folded, int start)
    {
        int above = AfterAny(folded, start, s_aboveMarkers);
        bool isAbove = above > start && above < folded.Length && char.IsAsciiDigit(folded[above]);
        return isAbove
            ? above
            : Math.Max(AfterAny(folded, start, s_markers), AfterOpinionMarker(folded, start));
    }

    // 1-2, where an entry has that number.
    private static bool TryReadBranches(
        string folded,
        int start,
        Func<string, bool> isKnown,
        out string number,
        out int end
    )
    {
        end = start;
        while (end < folded.Length && (char.IsAsciiDigit(folded[end]) || folded[end] == '-'))
        {
            end++;
        }

        number = folded[start..end];
        return number.Contains('-', StringComparison.Ordinal) && isKnown(number);
    }

    private static bool TryReadNumber(string folded, int start, out string number, out int end)
    {
        int digits = start < folded.Length && folded[start] is '(' or '「' ? start + 1 : start;
        end = digits;
        while (end < folded.Length && char.IsAsciiDigit(folded[end]))
        {
            end++;
        }

        number = folded[Math.Min(digits, end)..end];
        if (end < folded.Length && number.Length > 0 && folded[end] is ')' or '」')
        {
            end++;
        }

        return number.Length is > 0 and <= 5;
    }

    private static void AddThrough(List<string> found, string last, bool isRange)
    {
        int to = int.Parse(last, System.Globalization.CultureInfo.InvariantCulture);
        int from = int.TryParse(
            found[^1],
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out int first
        )
            ? first
            : to;
        for (
            int between = from + 1;
            isRange && between < to && to - from <= LongestRange;
            between++
        )
        {
            found.Add(between.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        found.Add(last);
    }

    private static int AfterAny(string text, int start, string[] words) =>
        start + WordSearch.LengthAtStart(text.AsSpan(start), words);
}
