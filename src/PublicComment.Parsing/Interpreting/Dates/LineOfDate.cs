using NodaTime;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Recognises the line that dates a letter: 令和7年2月3日, or the date and the office that publishes.</summary>
internal static class LineOfDate
{
    // What may stand beside a date or a period on its line: brackets, 付, 公表.
    private const int LongestRest = 4;

    private static readonly string[] s_periodMarks = ["から", "~", "-", "まで", "以降", "より"];

    // What else happens on a day: 令和８年４月１日施行.
    private static readonly string[] s_otherEvents =
    [
        "施行",
        "適用",
        "公布",
        "決定",
        "制定",
        "改正",
        "開始",
        "締切",
        "終了",
        "期限",
        "必着",
    ];

    /// <summary>The date of a line that states little more than it; null for every other line.</summary>
    public static LocalDate? Read(LetterLine line)
    {
        if (line.Dates is not [{ Date: { } date } mention])
        {
            return null;
        }

        string rest = Rest(line, mention.Span).Trim([.. Brackets.All]);
        bool isAlone =
            rest.Length <= LongestRest
            && !s_periodMarks
                .Concat(s_otherEvents)
                .Any(word => rest.Contains(word, StringComparison.Ordinal));
        return isAlone || OfficeLine.Read(line) is not null ? date : null;
    }

    /// <summary>Whether a line is a period and nothing more; 計画期間 labels another one.</summary>
    public static bool IsPeriod(LetterLine line, PeriodMention mention)
    {
        const string Label = "期間";
        string rest = Rest(line, mention.Span).TrimEnd(':');
        return mention.Period is { Start: not null, End: not null }
            && rest.Length <= LongestRest
            && (rest == Label || !rest.EndsWith(Label, StringComparison.Ordinal));
    }

    // （２）期間：: the number is no part of the rest.
    private static string Rest(LetterLine line, TextSpan span) =>
        NormalizedText.Fold(LineStart.Skip(line.Printed.Remove(span.Start, span.Length)));
}
