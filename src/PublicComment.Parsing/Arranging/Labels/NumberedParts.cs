namespace PublicComment.Parsing;

/// <summary>Recognises an opinion that numbers its own parts: 意見１　定義について …, 意見２　責務について … in one cell.</summary>
internal static class NumberedParts
{
    private static readonly string[] s_words = ["御意見", "ご意見", "意見", "コメント"];

    /// <summary>Whether a cell begins with the first part, and a later line or sentence with the second.</summary>
    public static bool Are(LogicalCell? cell)
    {
        if (cell is null || LabelAt(cell.Text, 0) is not 1)
        {
            return false;
        }

        string text = cell.Content.ToPlainText();
        for (int at = 1; at < text.Length; at++)
        {
            bool begins = char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '。';
            if (begins && LabelAt(text, at) is 2)
            {
                return true;
            }
        }

        return false;
    }

    // The number of 意見２ at a position; 意見２－１ is of a list that the office made.
    private static int? LabelAt(string text, int at)
    {
        int word = WordSearch.LengthAtStart(text.AsSpan(at), s_words);
        int number = at + word;
        bool isLabel =
            word > 0
            && number + 1 < text.Length
            && char.IsDigit(text[number])
            && char.IsWhiteSpace(text[number + 1]);
        return isLabel ? (int)char.GetNumericValue(text[number]) : null;
    }
}
