using System.Text;

namespace PublicComment.Parsing;

/// <summary>
/// Keeps two numbers apart that only a blank separates, 件数 64 2 意見の概要, where folding takes blanks away; the single digits of
/// １ ４ ２ 件 are one number.
/// </summary>
internal static class SeparateNumbers
{
    public const char Separator = '、';

    /// <summary>The folded text of a line, with a 、 between such numbers.</summary>
    public static string In(LetterLine line)
    {
        string folded = line.Text;
        StringBuilder? separated = null;
        int copied = 0;
        for (int start = folded.AsSpan().IndexOfAnyInRange('0', '9'); start >= 0; )
        {
            int end = EndOfDigits(folded, start);
            for (int at = start + 1; IsSpaced(line, start, end) && at < end; at++)
            {
                if (HasBlankBefore(line, at))
                {
                    separated ??= new();
                    separated.Append(folded, copied, at - copied).Append(Separator);
                    copied = at;
                }
            }

            int next = folded.AsSpan(end).IndexOfAnyInRange('0', '9');
            start = next < 0 ? -1 : end + next;
        }

        return separated?.Append(folded, copied, folded.Length - copied).ToString() ?? folded;
    }

    // Blanks stand in it, and digits without a blank between them too.
    private static bool IsSpaced(LetterLine line, int start, int end)
    {
        int blanks = 0;
        for (int at = start + 1; at < end; at++)
        {
            blanks += HasBlankBefore(line, at) ? 1 : 0;
        }

        return blanks > 0 && blanks < end - start - 1;
    }

    private static bool HasBlankBefore(LetterLine line, int at) =>
        line.Folded.Printed(at - 1, at).Start + 1 < line.Folded.Printed(at, at + 1).Start;

    private static int EndOfDigits(string folded, int start)
    {
        int length = folded.AsSpan(start).IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? folded.Length : start + length;
    }
}
