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

    private const string Newly = "新たに";
    private const int LongestText = 200;

    private static readonly string[] s_additions =
    [
        "を追加",
        "を加え",
        "を新設",
        "を設け",
        "を新たに",
        "追加し",
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

    // 第3条に第4項を加えます, 第3条に新たに第4項として「…」を追加しました: the place of what is added, if an addition follows.
    private static bool TrySkipPlace(ReadOnlySpan<char> text, ref int at)
    {
        int ordinal = at + 1;
        ordinal += text[ordinal..].StartsWith(Newly) ? Newly.Length : 0;
        bool isAdded =
            ordinal < text.Length
            && text[ordinal] == '第'
            && BehindOrdinal(text, ordinal) is > 0 and var end
            && IsAddedBehind(text, end);
        at = isAdded ? ordinal : at;
        return isAdded;
    }

    private static int BehindOrdinal(ReadOnlySpan<char> text, int ordinal)
    {
        int end = Blanks.Skip(text, ordinal + 1);
        return
            Numeral.TryRead(text, ref end, out _)
            && end < text.Length
            && AddressUnits.LevelOf(text[end]) > AddressLevel.None
            ? end + 1
            : -1;
    }

    // 第三号を加え, 第三号「…」を加え, 第二項及び第三項を加え, 第三号として、…を加え
    private static bool IsAddedBehind(ReadOnlySpan<char> text, int end)
    {
        int next = ListConnectors.Skip(text, end, out bool isConnected);
        while (
            isConnected
            && next < text.Length
            && text[next] == '第'
            && BehindOrdinal(text, next) is > 0 and var further
        )
        {
            end = further;
            next = ListConnectors.Skip(text, end, out isConnected);
        }

        ReadOnlySpan<char> behind = text[end..Math.Min(text.Length, end + LongestText)];
        if (behind.StartsWith("として"))
        {
            int stop = behind.IndexOf('。');
            return WordSearch.ContainsAny(stop < 0 ? behind : behind[..stop], s_additions);
        }

        int close = behind is ['「', ..] ? behind.IndexOf('」') : -1;
        return AdditionWords.StandBehind(behind[(close + 1)..]);
    }
}
