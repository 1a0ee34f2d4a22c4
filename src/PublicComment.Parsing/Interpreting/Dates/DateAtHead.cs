using System.Buffers;
using NodaTime;

namespace PublicComment.Parsing;

/// <summary>
/// Finds the date that heads a letter whose lines are lost: 令和６年３月20日 白波市環境課 「…計画（案）」に関する意見募集の結果 …, 令和６年３月20日
/// 意見の概要 市の考え方, …計画（案）に関する意見募集の結果について 令和６年３月20日 白波市 ….
/// </summary>
internal static class DateAtHead
{
    // 様式第４号, 資料２
    private const int LongestBefore = 8;

    // A shorter line that begins with a date and an office may be one of a list of events.
    private const int ShortestText = 100;

    // Within which the heading stands behind the date.
    private const int LongestHeading = 120;

    private static readonly SearchValues<char> s_digits = SearchValues.Create(
        "0123456789０１２３４５６７８９"
    );

    private const string Result = "結果";

    private static readonly string[] s_headingEnds =
    [
        "結果",
        "結果について",
        "結果の公表",
        "結果の公表について",
        "考え方について",
    ];

    /// <summary>
    /// The date at the start of a line, before the office or the headings of the letter, or behind its heading; null for every
    /// other line.
    /// </summary>
    public static LocalDate? Read(LetterLine line) =>
        line.Dates is [{ Date: { } date } mention, ..]
        && mention.Span.End < line.Printed.Length
        && NormalizedText.IsBlank(line.Printed[mention.Span.End])
        && (
            (
                IsAtStart(line.Printed, mention.Span.Start)
                && BeginsLetter(
                    line.Printed.AsSpan(mention.Span.End).TrimStart(),
                    line.Printed.Length
                )
            ) || IsBehindHeading(line.Printed.AsSpan(0, mention.Span.Start))
        )
            ? date
            : null;

    private static bool IsBehindHeading(ReadOnlySpan<char> before)
    {
        if (before.Length == 0 || !NormalizedText.IsBlank(before[^1]))
        {
            return false;
        }

        string heading = NormalizedText.Fold(before);
        return !heading.Contains('。', StringComparison.Ordinal)
            && WordSearch.EndsWithAny(heading, s_headingEnds)
            && TitleEnd.ProcedureIn(heading) > 0;
    }

    private static bool IsAtStart(string printed, int date) =>
        date == 0
        || (
            date <= LongestBefore
            && NormalizedText.IsBlank(printed[date - 1])
            && printed.AsSpan(0, date - 1).ContainsAny(s_digits)
        );

    private static bool BeginsLetter(ReadOnlySpan<char> behind, int length)
    {
        int blank = behind.IndexOfAny(' ', '\u3000');
        if (blank <= 0)
        {
            return false;
        }

        string word = behind[..blank].ToString();
        if (length < ShortestText)
        {
            return ColumnVocabulary.RoleOf(word) == ColumnRole.Opinion
                && ColumnVocabulary.RoleOf(NextWord(behind[blank..])) == ColumnRole.Response;
        }

        string heading = NormalizedText.Fold(behind[..Math.Min(behind.Length, LongestHeading)]);
        return OfficeName.Read(word) is not null
            || (
                TitleEnd.ProcedureIn(heading) > 0
                && heading.Contains(Result, StringComparison.Ordinal)
            );
    }

    private static ReadOnlySpan<char> NextWord(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        int blank = text.IndexOfAny(' ', '\u3000');
        return blank < 0 ? text : text[..blank];
    }
}
