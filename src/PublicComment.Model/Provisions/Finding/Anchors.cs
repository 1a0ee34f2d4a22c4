using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PublicComment.Model;

/// <summary>
/// Finds the letters at which an address can start: 第, 条, 附, 別, 前, 次, 同, 本 of relative words, and ① to ⑳. The searches of the framework for
/// more than five letters are several times as slow in text outside ASCII.
/// </summary>
internal static class Anchors
{
    /// <summary>The first such letter at or behind a position; the length of the text where there is none.</summary>
    public static int Next(ReadOnlySpan<char> text, int position)
    {
        if (Vector128.IsHardwareAccelerated)
        {
            ReadOnlySpan<ushort> letters = MemoryMarshal.Cast<char, ushort>(text);
            for (
                ;
                position <= letters.Length - Vector256<ushort>.Count;
                position += Vector256<ushort>.Count
            )
            {
                uint matches = Matches(
                    Vector256.Create(letters.Slice(position, Vector256<ushort>.Count))
                );
                if (matches != 0)
                {
                    return position + BitOperations.TrailingZeroCount(matches);
                }
            }
        }

        while (position < text.Length && !IsAnchor(text[position]))
        {
            position++;
        }

        return position;
    }

    private static bool IsAnchor(char c) =>
        c is '第' or '条' or '附' or '別' or '前' or '次' or '同' or '本' || CircledNumbers.Is(c);

    // One bit for each of the letters. A call for every sixteen of them would take more time than the comparisons.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Matches(Vector256<ushort> letters) =>
        (
            Vector256.Equals(letters, Vector256.Create((ushort)'第'))
            | Vector256.Equals(letters, Vector256.Create((ushort)'条'))
            | Vector256.Equals(letters, Vector256.Create((ushort)'附'))
            | Vector256.Equals(letters, Vector256.Create((ushort)'別'))
            | Vector256.Equals(letters, Vector256.Create((ushort)'前'))
            | Vector256.Equals(letters, Vector256.Create((ushort)'次'))
            | Vector256.Equals(letters, Vector256.Create((ushort)'同'))
            | Vector256.Equals(letters, Vector256.Create((ushort)'本'))
            | Vector256.LessThan(
                letters - Vector256.Create((ushort)CircledNumbers.First),
                Vector256.Create((ushort)CircledNumbers.Count)
            )
        ).ExtractMostSignificantBits();
}
