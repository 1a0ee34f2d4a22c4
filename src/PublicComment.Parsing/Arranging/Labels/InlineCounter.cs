using System.Buffers;

namespace PublicComment.Parsing;

/// <summary>Finds what stands before a label inside a line and is of its opinion: …ます。 【甲関係】 3. 意見：….</summary>
internal static class InlineCounter
{
    private const int Longest = 6;

    private static readonly SearchValues<char> s_opening = SearchValues.Create(
        Brackets.OpeningOfHeadings
    );

    /// <summary>Where the number before a place starts; the place itself where none does.</summary>
    public static int StartBefore(string line, int place)
    {
        int end = EndOfWordBefore(line, place);
        int start = end;
        while (start > 0 && end - start <= Longest && !char.IsWhiteSpace(line[start - 1]))
        {
            start--;
        }

        return
            end < place
            && start < end
            && Enumerator.StyleOf(line.AsSpan(start, place - start + 1)) != EnumeratorStyle.None
            && NumberCell.OrdinalOf(line[start..end]) is not null
            ? start
            : place;
    }

    /// <summary>Where the bracket before a place starts that holds a heading; the place itself where none does.</summary>
    public static int StartOfBracketBefore(string line, int place, int longest)
    {
        int end = EndOfWordBefore(line, place);
        if (end == 0 || !Brackets.ClosingOfHeadings.Contains(line[end - 1]))
        {
            return place;
        }

        int from = Math.Max(0, end - longest);
        int open = line.AsSpan(from, end - from).LastIndexOfAny(s_opening);
        return open < 0 ? place : from + open;
    }

    private static int EndOfWordBefore(string line, int place)
    {
        int end = place;
        while (end > 0 && char.IsWhiteSpace(line[end - 1]))
        {
            end--;
        }

        return end;
    }
}
