using System.Text;

namespace PublicComment.Parsing;

/// <summary>
/// Where the characters of a line stand in a font of fixed width: kanji, kana and full-width signs take two columns, all others
/// one, as those count who draw tables with dashes.
/// </summary>
internal static class DisplayColumns
{
    private const int FirstWide = 0x1100;

    // The first and the last characters of the wide blocks, in pairs: Hangul, radicals to kanji, Yi, syllables, compatibility, full width, planes of kanji.
    private static readonly (int First, int Last)[] s_wide =
    [
        (FirstWide, 0x115F),
        (0x2E80, 0x303E),
        (0x3041, 0xA4CF),
        (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F),
        (0xFF01, 0xFF60),
        (0xFFE0, 0xFFE6),
        (0x1F300, 0x1FAFF),
        (0x20000, 0x3FFFD),
    ];

    /// <summary>The places of the characters that begin at columns, which ascend; -1 where none does, and the line's length behind its end.</summary>
    public static int[] PlacesOf(ReadOnlySpan<char> line, IReadOnlyList<int> columns)
    {
        int[] places = new int[columns.Count];
        Array.Fill(places, -1);
        int column = 0;
        int next = 0;
        int place = 0;
        while (next < columns.Count)
        {
            while (next < columns.Count && columns[next] < column)
            {
                next++;
            }

            if (next < columns.Count && columns[next] == column)
            {
                places[next++] = place;
            }

            if (place == line.Length)
            {
                break;
            }

            Rune.DecodeFromUtf16(line[place..], out Rune rune, out int length);
            column += IsWide(rune.Value) ? 2 : 1;
            place += length;
        }

        Array.Fill(places, line.Length, next, places.Length - next);
        return places;
    }

    private static bool IsWide(int character) =>
        character >= FirstWide
        && Array.Exists(s_wide, block => character >= block.First && character <= block.Last);
}
