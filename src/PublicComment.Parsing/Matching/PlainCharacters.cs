using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PublicComment.Parsing;

/// <summary>
/// The characters that are their own normal form, of which nearly all text consists: ASCII without blanks, the marks from 、 on, kana and the
/// unified ideographs.
/// </summary>
internal static class PlainCharacters
{
    public static bool Contains(char character) =>
        character
            is (> ' ' and < '\u007F')
                or (>= '\u3001' and <= '\u3029')
                or (>= '\u3041' and <= '\u3096')
                or (>= '\u30A1' and <= '\u30FE')
                or (>= '\u4E00' and <= '\u9FFF');

    /// <summary>How many characters at the start of a text are plain.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> text)
    {
        int length = 0;
        if (Vector128.IsHardwareAccelerated)
        {
            ReadOnlySpan<ushort> letters = MemoryMarshal.Cast<char, ushort>(text);
            while (
                length <= letters.Length - Vector128<ushort>.Count
                && AreContained(Vector128.Create(letters.Slice(length, Vector128<ushort>.Count)))
            )
            {
                length += Vector128<ushort>.Count;
            }
        }

        while (length < text.Length && Contains(text[length]))
        {
            length++;
        }

        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreContained(Vector128<ushort> letters) =>
        (
            AreBetween(letters, '!', '~')
            | AreBetween(letters, '\u3001', '\u3029')
            | AreBetween(letters, '\u3041', '\u3096')
            | AreBetween(letters, '\u30A1', '\u30FE')
            | AreBetween(letters, '\u4E00', '\u9FFF')
        ) == Vector128<ushort>.AllBitsSet;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> AreBetween(Vector128<ushort> letters, char first, char last) =>
        Vector128.LessThan(
            letters - Vector128.Create((ushort)first),
            Vector128.Create((ushort)(last - first + 1))
        );
}
