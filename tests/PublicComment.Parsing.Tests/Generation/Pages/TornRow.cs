using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Cuts a row in the middle of a sentence of its opinion, as a page break does.</summary>
internal static class TornRow
{
    /// <summary>
    /// The two halves; null where the opinion has no such place, or ends no sentence: a list of words goes on as well on a
    /// line of its own.
    /// </summary>
    public static (PageRow Before, PageRow After)? Tear(PageRow row, int opinionColumn)
    {
        if (
            row.Cells[opinionColumn].Text.Blocks is not [Paragraph { Text: { } text }]
            || text[^1] != '。'
        )
        {
            return null;
        }

        int cut = PlaceToCut(text);
        return cut < 0
            ? null
            : (
                new([
                    .. row.Cells.Select(
                        (cell, column) => column == opinionColumn ? PageCell.Of(text[..cut]) : cell
                    ),
                ]),
                new([
                    .. row.Cells.Select(
                        (_, column) =>
                            column == opinionColumn ? PageCell.Of(text[cut..]) : PageCell.Blank
                    ),
                ])
            );
    }

    // Between two hiragana, so that neither half can be taken for a whole sentence.
    private static int PlaceToCut(string text)
    {
        for (int cut = text.Length / 2; cut < text.Length - 1; cut++)
        {
            if (IsHiragana(text[cut - 1]) && IsHiragana(text[cut]))
            {
                return cut;
            }
        }

        return -1;
    }

    private static bool IsHiragana(char character) => character is >= 'ぁ' and <= 'ん';
}
