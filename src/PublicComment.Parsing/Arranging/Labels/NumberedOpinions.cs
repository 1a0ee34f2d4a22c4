using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Finds the opinions of a text whose responses alone have labels: each begins with its number, from 1 on, and ends at the label of its
/// response.
/// </summary>
internal static class NumberedOpinions
{
    private const string Stops = ".．、:：";
    private const string Closing = Brackets.Closing + Stops;

    private static readonly char[] s_bracketsOfHeadings =
    [
        .. Brackets.OpeningOfHeadings + Brackets.ClosingOfHeadings,
    ];

    private static readonly string[] s_words = ["No.", "№", "意見", "ご意見", "御意見"];

    /// <summary>
    /// The labels of the opinions, each with the position of its paragraph; null where a response lacks one, or there is but one,
    /// before which a line of the letter may begin with 1 as well.
    /// </summary>
    public static IReadOnlyList<(int Index, ParagraphLabel Label)>? Find(
        IReadOnlyList<LabelledLine> lines
    )
    {
        List<(int Index, ParagraphLabel Label)> opinions = [];
        string? form = null;
        int from = 0;
        for (int index = 0; index < lines.Count; index++)
        {
            if (!lines[index].IsResponse)
            {
                continue;
            }

            int number = opinions.Count + 1;
            int opinion = index - 1;
            while (opinion >= from && !Begins(lines[opinion].Text, number, form))
            {
                opinion--;
            }

            if (opinion < from)
            {
                return null;
            }

            string text = lines[opinion].Text;
            form ??= FormOf(text);
            opinions.Add((opinion, LabelOf(text)));
            from = index + 1;
        }

        return opinions.Count > 1 ? opinions : null;
    }

    private static bool Begins(string text, int number, string? form)
    {
        int end = EndOfNumber(text);
        return end > 0
            && NumberCell.OrdinalOf(NumberOf(text, end)) == number
            && (form is null || FormOf(text) == form);
    }

    // What stands around the digits: （）, No., ．
    private static string FormOf(string text) =>
        string.Concat(text.Take(EndOfNumber(text)).Where(character => !char.IsNumber(character)));

    private static ParagraphLabel LabelOf(string text)
    {
        int end = EndOfNumber(text);
        return new(
            ColumnRole.Opinion,
            NumberOf(text, end),
            text[..end].TrimEnd(),
            RichText.FromParagraphs(text[end..].Trim())
        );
    }

    // 【1】 and 〔2〕 are 1 and 2 as 【意見1】 is; （１） and No.1 are printed so.
    private static string NumberOf(string text, int end) =>
        text[..end].Trim().Trim(s_bracketsOfHeadings);

    // １．…, （１）…, 1【…】…, ①…, No.1 …; 0 where no number stands there.
    private static int EndOfNumber(string text)
    {
        int digits = WordSearch.LengthAtStart(text, s_words);
        digits += digits < text.Length && Brackets.Opening.Contains(text[digits]) ? 1 : 0;
        int end = Numerals.EndOfDigits(text, digits);
        if (end == digits)
        {
            return text is [var first, ..] && CircledNumbers.Is(first) ? 1 : 0;
        }

        if (end < text.Length && Closing.Contains(text[end]))
        {
            // 1.1 and 1.5km are no numbers of opinions; (3)7つの… is one.
            return
                end + 1 < text.Length && !(Stops.Contains(text[end]) && char.IsDigit(text[end + 1]))
                ? end + 1
                : 0;
        }

        bool standsApart =
            end < text.Length
            && (char.IsWhiteSpace(text[end]) || Brackets.Opening.Contains(text[end]));
        return standsApart && Enumerator.StyleOf(text.AsSpan(digits)) != EnumeratorStyle.None
            ? end
            : 0;
    }
}
