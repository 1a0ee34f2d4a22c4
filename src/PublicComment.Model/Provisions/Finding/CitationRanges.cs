using System.Runtime.CompilerServices;

namespace PublicComment.Model;

/// <summary>Reads what makes an address the start of a range: から第7条まで, ～第5条, 乃至第5条.</summary>
internal static class CitationRanges
{
    private const int LongestBracket = 40;
    private const int MostBranches = 50;
    private const int LongestMove = 16;

    private static readonly string[] s_behindRanges =
    [
        "に規定する",
        "に規定された",
        "に規定して",
        "に規定の",
        "に掲げる",
        "に掲げた",
        "に定める",
        "に定めた",
        "に該当する",
        "に係る",
        "に関する",
        "に基づ",
        "について",
        "において",
        "による",
        "により",
        "によって",
    ];

    /// <summary>Reads the end of a range behind an address and moves behind it; null where no range goes on there.</summary>
    /// <param name="text">The text around it.</param>
    /// <param name="first">The address.</param>
    /// <param name="law">The words for the law before the address, which may stand again: 法第17条～法第21条.</param>
    /// <param name="position">The position behind the address.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Provision? Read(
        ReadOnlySpan<char> text,
        in Address first,
        ReadOnlySpan<char> law,
        ref int position
    )
    {
        if (first.RangeEnd > 0)
        {
            Address last = first;
            last[first.Last] = new(first.RangeEnd);
            return last.ToProvision();
        }

        int at = Blanks.Skip(text, position);
        if (at >= text.Length || !new Letter(text[at]).BeginsRange)
        {
            return null;
        }

        ReadOnlySpan<char> rest = text[at..];
        bool isFrom = rest.StartsWith("から");
        int sign =
            isFrom || rest.StartsWith("乃至") ? 2
            : rest.StartsWith("ないし") ? 3
            : NumberRanges.IsSign(rest[0]) ? 1
            : 0;
        if (sign == 0)
        {
            return null;
        }

        int start = Blanks.SkipWithBreak(text, at + sign);
        start += text[start..].StartsWith(law) ? law.Length : 0;
        if (
            start >= text.Length
            || !AddressReader.TryRead(
                text,
                start,
                AddressReading.Fragment,
                out Address end,
                out int behind
            )
            || (end.First == AddressLevel.None && !end.HasPlace)
            || end.First == AddressLevel.Portion
        )
        {
            return isFrom ? null : ReadBranch(text, start, first, ref position);
        }

        int until = isFrom ? Blanks.Skip(text, behind) : behind;
        bool isUntil = text[until..].StartsWith("まで");
        if (isFrom && !isUntil && !(IsOfOneLevel(first, end) && EndsRange(text, behind)))
        {
            return null;
        }

        if (!end.HasPlace)
        {
            end.TakeOver(first, end.First);
        }
        else if (!end.Relative.IsNone)
        {
            // …から同表の三の項まで
            end.AppendixNumber = first.AppendixNumber;
            end.Supplementary = first.Supplementary;
        }

        position = isUntil ? until + 2 : behind;
        return end.ToProvision();
    }

    private static bool IsOfOneLevel(in Address first, in Address end) =>
        !end.HasPlace && end.First == end.Last && end.Last == first.Last;

    // 第25条から第26条は, 同号から第3号に規定する: a range without まで; 第3条から第5条に移す is a way.
    private static bool EndsRange(ReadOnlySpan<char> text, int position)
    {
        int at = Blanks.Skip(text, position);
        if (at < text.Length && text[at] is '(' or '（')
        {
            int close = text[at..Math.Min(text.Length, at + LongestBracket)].IndexOfAny(')', '）');
            at = close < 0 ? at : Blanks.Skip(text, at + close + 1);
        }

        return at >= text.Length
            || text[at] is not ('に' or 'へ' or 'と')
            || (
                WordSearch.StartsWithAny(text[at..], s_behindRanges)
                && !text[at..Math.Min(text.Length, at + LongestMove)].Contains('移')
            );
    }

    // 第1条の2～10,000円, 第2条の2～3メートル
    private static bool IsPartOfNumber(char c) =>
        c is ',' or '，' or '.' or '．' || JapaneseScript.IsKatakana(c) || char.IsAsciiLetter(c);

    // 第137条の2～3: only the branch is said again.
    private static Provision? ReadBranch(
        ReadOnlySpan<char> text,
        int start,
        in Address first,
        ref int position
    )
    {
        int at = start;
        if (
            first.Last is AddressLevel.None or > AddressLevel.Item
            || first[first.Last].Split() is not { Branch: > 0 and var branch } number
            || !Numeral.TryRead(text, ref at, out int last)
            || last <= branch
            || last - branch > MostBranches
            || !Following.AllowsBranch(text, at)
            || (at < text.Length && IsPartOfNumber(text[at]))
        )
        {
            return null;
        }

        Address end = first;
        end[first.Last] = number.Trunk.With(last);
        position = at;
        return end.ToProvision();
    }
}
