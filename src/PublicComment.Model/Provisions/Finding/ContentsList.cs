using System.Buffers;

namespace PublicComment.Model;

/// <summary>
/// Recognises the contents of an order, whose lines name one article each, 第１条　目的 / 第２条　定義 / 第３条　対象 / 第４条　届出, or the articles of a
/// chapter, 第１章　総則（第１条―第３条）.
/// </summary>
internal static class ContentsList
{
    // Two or three lines may name what an opinion is about.
    private const int FewestLines = 4;
    private const int LongestLine = 30;

    private const int LongestArticles = 30;
    private const int LongestChapter = 40;

    private static readonly SearchValues<char> s_articles = SearchValues.Create(
        "第条の―‐－-—~～〜・、及び0123456789０１２３４５６７８９〇一二三四五六七八九十百"
    );

    /// <summary>Whether an article stands in a bracket that names those of a chapter, and nothing behind it: 第１章　総則（第１条―第３条）.</summary>
    public static bool IsOfChapter(ReadOnlySpan<char> text, int start, int end)
    {
        int from = Math.Max(0, start - LongestArticles);
        int open = from + text[from..start].LastIndexOfAnyExcept(s_articles);
        int behind = text[end..Math.Min(text.Length, end + LongestArticles)]
            .IndexOfAnyExcept(s_articles);
        return open >= from
            && behind >= 0
            && text[open] is '(' or '（'
            && text[end + behind] is ')' or '）'
            && IsChapter(text[Math.Max(0, open - LongestChapter)..open])
            && EndsEntry(text[(end + behind + 1)..]);
    }

    // 第１章　総則, at the start of a line or of the contents, or behind the chapter before it.
    private static bool IsChapter(ReadOnlySpan<char> before)
    {
        int start = before.LastIndexOf('第');
        int at = start + 1;
        return start >= 0
            && before[..start].TrimEnd(" \u3000")
                is []
                    or [.., '\n' or ')' or '）']
                    or [.., '目', '次']
            && Numeral.TryRead(before, ref at, out _)
            && at < before.Length
            && AddressUnits.LevelOf(before[at]) is >= AddressLevel.Part and < AddressLevel.Article;
    }

    private static bool EndsEntry(ReadOnlySpan<char> behind)
    {
        ReadOnlySpan<char> next = behind.TrimStart(" \u3000\r");
        return next.IsEmpty
            || next[0] == '\n'
            || (next.Length < behind.Length && next[0] is '第' or '附');
    }

    /// <summary>Whether the line that begins at a position is one of several such lines.</summary>
    public static bool Holds(ReadOnlySpan<char> text, int start)
    {
        int lines = 0;
        for (int at = start; lines < FewestLines && EndOfEntry(text, at) is > 0 and var end; )
        {
            lines++;
            at = Math.Min(text.Length, end + 1);
        }

        for (int at = start; lines is > 0 and < FewestLines && at > 1; lines++)
        {
            ReadOnlySpan<char> above = text[Math.Max(0, at - 1 - LongestLine)..(at - 1)];
            at = at - 1 - above.Length + above.LastIndexOf('\n') + 1;
            if (text[at..] is not ['第', ..] || EndOfEntry(text, at) <= 0)
            {
                break;
            }
        }

        return lines >= FewestLines;
    }

    // The end of the line 第２条　定義; 0 where none begins there.
    private static int EndOfEntry(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> near = text[start..Math.Min(text.Length, start + LongestLine)];
        int length = near.IndexOf('\n');
        ReadOnlySpan<char> line = length >= 0 ? near[..length] : near;
        bool endsThere = length >= 0 || start + near.Length == text.Length;
        int at = 1;
        bool isEntry =
            endsThere
            && line is ['第', ..]
            && Numeral.TryRead(line, ref at, out _)
            && at + 1 < line.Length
            && line[at] == '条'
            && Blanks.IsBlank(line[at + 1])
            && line.IndexOfAny('、', '。', '|') < 0;
        return isEntry ? start + line.Length : 0;
    }
}
