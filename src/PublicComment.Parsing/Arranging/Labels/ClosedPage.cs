using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Finds where the page closes behind the last response of labelled paragraphs.</summary>
internal static class ClosedPage
{
    private const int LongestDate = 40;
    private const int LongestOfFrame = 120;

    // A heading over what comes next, or whom to ask.
    private static readonly string[] s_headings =
    [
        "今後の予定",
        "今後のスケジュール",
        "スケジュール",
        .. ClosingLine.OfPages,
    ];

    // What the line above announces.
    private static readonly string[] s_announcements = ["次の", "以下の", "下記の"];

    /// <summary>
    /// Where behind the first paragraph of a response its page closes, with whom to ask, thanks, the office and what comes next; the number
    /// of paragraphs where it does not.
    /// </summary>
    public static int FirstIn(List<SourceParagraph> response, JapaneseEraTable eras)
    {
        int end = response.FindIndex(paragraph =>
            LetterLabels.BeginContacts(paragraph.Text)
            || (paragraph.IsHeading && IsHeading(paragraph.Text))
            || (paragraph.IsOutsideText && !response[0].IsOutsideText)
        );
        int first = FirstOfFrame(response, end < 0 ? response.Count : end);
        while (
            first > 1 && end >= 0 && response[end].IsOutsideText && response[first - 1].IsHeading
        )
        {
            // より良いウェブサイトにするために, above a form.
            first--;
        }

        while (first > 1 && Closes(response, first - 1, eras))
        {
            first--;
        }

        return first > 0 ? first : response.Count;
    }

    // Where a line leads back, and no sentence stands behind it.
    private static int FirstOfFrame(List<SourceParagraph> response, int end)
    {
        int first = end;
        for (int at = end - 1; at > 0 && IsOfFrame(response[at].Text); at--)
        {
            first = ClosingLine.LeadsBack(response[at].Text) ? at : first;
        }

        return first;
    }

    private static bool IsOfFrame(string line) =>
        line.Length <= LongestOfFrame && !line.Contains('。', StringComparison.Ordinal);

    // The date stands above the office that signs; what the line above announces is a part of the response: 窓口は次のとおりです。
    private static bool Closes(List<SourceParagraph> response, int at, JapaneseEraTable eras) =>
        (
            ClosingLine.Is(response[at].Text)
            || (at + 1 < response.Count && IsDate(response[at].Text, eras))
        ) && !WordSearch.ContainsAny(NormalizedText.Fold(response[at - 1].Text), s_announcements);

    private static bool IsDate(string line, JapaneseEraTable eras) =>
        line.Length <= LongestDate
        && DateFinder.FindDates(line, eras: eras) is [{ Span: var span }]
        && line.Remove(span.Start, span.Length).AsSpan().Trim(" 　()（）").IsEmpty;

    // Over something else than an answer.
    private static bool IsHeading(string heading) =>
        WordSearch.StartsWithAny(NormalizedText.Fold(LineStart.Skip(heading)), s_headings);
}
