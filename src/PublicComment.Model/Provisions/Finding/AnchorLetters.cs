using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PublicComment.Model;

/// <summary>
/// Finds the letters at which an address can start: 第, 条, 附, 別, 前, 次, 同, 本 of relative words, and ① to ⑳. The searches of the framework for
/// more than five letters are several times as slow in text outside ASCII.
/// </summary>
internal static class AnchorLetters
{
    /// <summary>How many letters are compared at once.</summary>
    public const int Block = 64;

    private const string Letters = "第条附別前次同本";

    // With it, the highest bits of the product differ for each of the letters.
    private const ushort Factor = 0x15;
    private const int BitsOfSlot = 5;
    private const int Shift = 16 - BitsOfSlot;

    // Each letter in the slot of its product; in the others one that has a slot elsewhere, which nothing there is equal to.
    private static readonly Vector512<ushort> s_slots = MakeSlots();

    /// <summary>A bit for each of the next 64 letters of a text, the lowest for the first.</summary>
    public static ulong At(ReadOnlySpan<char> text, int position)
    {
        if (text.Length < Block)
        {
            return InShort(text[position..]);
        }

        // The last block reaches back over letters of the one before.
        int start = Math.Min(position, text.Length - Block);
        return InBlock(text.Slice(start, Block)) >> (position - start);
    }

    private static ulong InShort(ReadOnlySpan<char> text)
    {
        Span<char> block = stackalloc char[Block];
        block.Clear();
        text.CopyTo(block);
        return InBlock(block);
    }

    private static ulong InBlock(ReadOnlySpan<char> block)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(block));
        if (Avx512BW.IsSupported)
        {
            Vector512<ushort> slots = s_slots;
            return OfVector512(Vector512.LoadUnsafe(ref first), slots)
                | (
                    OfVector512(
                        Vector512.LoadUnsafe(ref first, (nuint)Vector512<ushort>.Count),
                        slots
                    ) << Vector512<ushort>.Count
                );
        }

        ulong letters = 0;
        for (int offset = 0; offset < Block; offset += Vector256<ushort>.Count)
        {
            letters |= (ulong)OfVector256(Vector256.LoadUnsafe(ref first, (nuint)offset)) << offset;
        }

        return letters;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong OfVector512(Vector512<ushort> letters, Vector512<ushort> slots)
    {
        Vector512<ushort> slot = (letters * Vector512.Create(Factor)) >>> Shift;
        return (
            Vector512.Equals(letters, Avx512BW.PermuteVar32x16(slots, slot))
            | Vector512.LessThan(
                letters - Vector512.Create((ushort)CircledNumbers.First),
                Vector512.Create((ushort)CircledNumbers.Count)
            )
        ).ExtractMostSignificantBits();
    }

    // A call for every sixteen letters would take more time than the comparisons.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint OfVector256(Vector256<ushort> letters) =>
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

    private static Vector512<ushort> MakeSlots()
    {
        Span<ushort> slots = stackalloc ushort[Vector512<ushort>.Count];
        slots.Fill(Letters[0]);
        foreach (char letter in Letters)
        {
            slots[SlotOf(letter)] = letter;
        }

        return Vector512.Create<ushort>(slots);
    }

    private static int SlotOf(char letter) => (ushort)(letter * Factor) >> Shift;
}
