using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PublicComment.Model;

/// <summary>What a whole text is searched for before its citations are read, in one pass; most texts have none of it.</summary>
/// <param name="HasRadicals">Whether it has radicals of <see cref="CjkRadicals"/>.</param>
/// <param name="MayDeclare">Whether it has the 以下 of 以下「番号法」という.</param>
/// <param name="MayAmend">Whether it has the 次の of を次のように改正する.</param>
internal readonly record struct TextMarks(bool HasRadicals, bool MayDeclare, bool MayAmend)
{
    public static TextMarks In(ReadOnlySpan<char> text)
    {
        // The second letter of a pair stands one behind the vector.
        int last = text.Length - Vector512<ushort>.Count - 1;
        if (!Vector512.IsHardwareAccelerated || last < 0)
        {
            return new(
                text.ContainsAnyInRange(CjkRadicals.First, CjkRadicals.Last),
                text.IndexOf("以下") >= 0,
                text.IndexOf("次の") >= 0
            );
        }

        Vector512<ushort> radicals = default;
        Vector512<ushort> declarations = default;
        Vector512<ushort> amendments = default;
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        for (int position = 0; ; position = Math.Min(position + Vector512<ushort>.Count, last))
        {
            Vector512<ushort> letters = Vector512.LoadUnsafe(ref first, (nuint)position);
            Vector512<ushort> behind = Vector512.LoadUnsafe(ref first, (nuint)position + 1);
            radicals |= Radicals(letters);
            declarations |= Pairs(letters, '以', behind, '下');
            amendments |= Pairs(letters, '次', behind, 'の');
            if (position == last)
            {
                break;
            }
        }

        return new(
            radicals != default || CjkRadicals.Unify(text[^1]) != text[^1],
            declarations != default,
            amendments != default
        );
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Radicals(Vector512<ushort> letters) =>
        Vector512.LessThanOrEqual(
            letters - Vector512.Create((ushort)CjkRadicals.First),
            Vector512.Create((ushort)(CjkRadicals.Last - CjkRadicals.First))
        );

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Pairs(
        Vector512<ushort> letters,
        char letter,
        Vector512<ushort> behind,
        char second
    ) =>
        Vector512.Equals(letters, Vector512.Create((ushort)letter))
        & Vector512.Equals(behind, Vector512.Create((ushort)second));
}
