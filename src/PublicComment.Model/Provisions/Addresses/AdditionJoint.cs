using System.Buffers;

namespace PublicComment.Model;

/// <summary>
/// Skips what a draft says between a provision and the part that it newly inserts there: 第33条に新設する第4項, 第3条に第4項を加えます.
/// </summary>
internal static class AdditionJoint
{
    private static readonly string[] s_insertions =
    [
        "に新設する",
        "に新設される",
        "に新設された",
        "に新設した",
        "に新設予定の",
        "に新たに設ける",
        "に新たに設けられる",
        "に新たに設けられた",
        "に新たに追加する",
        "に新たに追加される",
        "に追加する",
        "に追加される",
        "に追加された",
        "に追加した",
        "に新たに加える",
        "に加える",
        "に加えられる",
        "に新たに規定する",
        "に新たに規定される",
        "に新設の",
        "に追加予定の",
        "に設ける",
        "に設けられる",
        "に設けられた",
    ];

    private static readonly SearchValues<char> s_insertionLetters = SearchValues.Create(
        s_insertions.Select(words => words[1]).Distinct().ToArray()
    );

    /// <summary>Moves from the に behind a provision to the part that is inserted; false where none is.</summary>
    public static bool TrySkip(ReadOnlySpan<char> text, ref int at) =>
        TrySkipInsertion(text, ref at) || TrySkipPlace(text, ref at);

    private static bool TrySkipInsertion(ReadOnlySpan<char> text, ref int at)
    {
        if (at + 1 >= text.Length || !s_insertionLetters.Contains(text[at + 1]))
        {
            return false;
        }

        int length = WordSearch.LengthAtStart(text[at..], s_insertions);
        at = length > 0 ? Blanks.Skip(text, at + length) : at;
        return length > 0;
    }

    // 第3条に第4項を加えます: the place of what is added, if an addition follows.
    private static bool TrySkipPlace(ReadOnlySpan<char> text, ref int at)
    {
        int ordinal = at + 1;
        int end = Blanks.Skip(text, Math.Min(ordinal + 1, text.Length));
        bool isAdded =
            ordinal < text.Length
            && text[ordinal] == '第'
            && Numeral.TryRead(text, ref end, out _)
            && end < text.Length
            && AddressUnits.LevelOf(text[end]) > AddressLevel.None
            && AdditionWords.StandBehind(text[(end + 1)..]);
        at = isAdded ? ordinal : at;
        return isAdded;
    }
}
