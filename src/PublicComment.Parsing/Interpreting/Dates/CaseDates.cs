using NodaTime;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The dates that the text outside the tables states about the case.</summary>
/// <param name="PublishedOn">The day of the result.</param>
/// <param name="DateLine">The 0-based line of the letter that dates it, where a date stands there by itself.</param>
/// <param name="NoticeDate">The day on which the draft was put out for comment.</param>
/// <param name="CommentPeriod">From when until when opinions could be sent.</param>
internal sealed record CaseDates(
    LocalDate? PublishedOn,
    int? DateLine,
    LocalDate? NoticeDate,
    CommentPeriod? CommentPeriod
)
{
    private static readonly string[] s_published =
    [
        "結果の公示日",
        "結果公示日",
        "結果公表日",
        "結果の公表",
        "公表日",
        "公表年月日",
        "作成日",
        "掲載日",
        "公開日",
        "公示日",
        "公告日",
        "更新日",
    ];
    private static readonly string[] s_notice =
    [
        "案の公示日",
        "案公示日",
        "案の公表日",
        "募集開始日",
        "募集の公示日",
        "公募開始日",
    ];

    private static readonly string[] s_events = ["公表", "掲載", "公開"];

    // With blanks between its letters and the brackets that close behind it.
    private const int LongestEvent = 20;

    // Labels of the notice's day, or of the result's: the period tells which.
    private static readonly string[] s_noticeOrPublished = ["公示日", "公告日"];

    public static CaseDates Read(IReadOnlyList<LetterLine> letter, IReadOnlyList<LetterLine> all)
    {
        CommentPeriod? period = PeriodReader.Read(all, publishedOn: null);
        LocalDate? lastDay = period?.End ?? period?.Start;

        // What is dated before the last opinion could come in is no result.
        bool IsOfResult(LocalDate date) => !(date <= lastDay);

        List<(int Line, LocalDate Date)> lines = LinesThatAreDates(letter);
        (int Line, LocalDate Date)[] ofResult = [.. lines.Where(line => IsOfResult(line.Date))];
        Dated? published =
            ofResult.Length > 0
                ? new(ofResult[0].Date, ofResult[0].Line)
                : DateLabels
                    .DatesAt(s_published, s_notice, all)
                    .Select(date => new Dated(date))
                    .Concat(DatesAtEnd(all))
                    .Concat(
                        letter
                            .Select(DateAtHead.Read)
                            .OfType<LocalDate>()
                            .Select(date => new Dated(date))
                    )
                    .FirstOrDefault(dated => IsOfResult(dated.Date));
        return new(
            published?.Date,
            published?.Line ?? (lines.Count > 0 ? lines[0].Line : null),
            FirstOf(DateLabels.DatesAt(s_notice, [], all)) ?? EarlierNotice(all, lastDay),
            published is null ? period : PeriodReader.Read(all, published.Date)
        );
    }

    // The day of the result, and the line that is nothing else or stands above the office.
    private sealed record Dated(LocalDate Date, int? Line = null);

    // 令和２年２月28日公表, or the office and the date: below the tables, so that the last one comes first; a heading may say so too.
    private static IEnumerable<Dated> DatesAtEnd(IReadOnlyList<LetterLine> lines) =>
        from at in Enumerable.Range(0, lines.Count).Reverse()
        let line = lines[at]
        where line.Kind is not (ParagraphKind.Row or ParagraphKind.PageTitle)
        let signed = IsSigned(lines, at) ? LineOfDate.Read(line) : null
        let date = signed ?? PublishedIn(line)
        where date is not null
        select new Dated(date.Value, signed is null ? null : at);

    // The office stands on the line of the date, or on the next one.
    private static bool IsSigned(IReadOnlyList<LetterLine> lines, int at) =>
        OfficeLine.Read(lines[at]) is not null
        || (
            at + 1 < lines.Count
            && OfficeLine.Read(lines[at + 1]) is not null
            && !(at > 0 && LabelsOtherDay(lines[at - 1]))
        );

    // …の結果について（令和６年５月10日公表）; 令和６年３月公表の白書 is another work.
    private static LocalDate? PublishedIn(LetterLine line)
    {
        foreach (DateMention mention in line.Dates)
        {
            if (line.Printed.Length - mention.Span.End > LongestEvent)
            {
                continue;
            }

            string behind = NormalizedText.Fold(line.Printed.AsSpan(mention.Span.End));
            int word = WordSearch.LengthAtStart(behind, s_events);
            if (word > 0 && behind[word..].TrimEnd(')', '】', ']').Length == 0)
            {
                return mention.Date;
            }
        }

        return null;
    }

    private static LocalDate? EarlierNotice(IReadOnlyList<LetterLine> lines, LocalDate? lastDay) =>
        FirstOf(
            DateLabels
                .DatesAt(s_noticeOrPublished, s_published.Except(s_noticeOrPublished), lines)
                .Where(date => date <= lastDay)
        );

    private static List<(int Line, LocalDate Date)> LinesThatAreDates(
        IReadOnlyList<LetterLine> letter
    )
    {
        List<(int Line, LocalDate Date)> lines = [];
        for (int line = 0; line < letter.Count; line++)
        {
            bool isValueOfOther = line > 0 && LabelsOtherDay(letter[line - 1]);
            if (!isValueOfOther && LineOfDate.Read(letter[line]) is { } date)
            {
                lines.Add((line, date));
            }
        }

        return lines;
    }

    private static readonly string[] s_days = ["日"];

    // 案の公示日, 募集期間, 命令等を公布した日
    private static bool LabelsOtherDay(LetterLine line) =>
        PeriodReader.IsLabel(line)
        || DateLabels.IsLabel(line, s_notice)
        || (
            DateLabels.IsLabel(line, s_days)
            && line.Text.EndsWith('日')
            && !DateLabels.IsLabel(line, s_published)
        );

    private static LocalDate? FirstOf(IEnumerable<LocalDate> dates) =>
        dates.Select(date => (LocalDate?)date).FirstOrDefault();
}
