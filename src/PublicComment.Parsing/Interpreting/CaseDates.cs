using NodaTime;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The dates that the text outside the tables states about the case.</summary>
/// <param name="PublishedOn">The day of the result.</param>
/// <param name="PublishedLine">The 0-based line of the letter that dates it, where it stands there by itself.</param>
/// <param name="NoticeDate">The day on which the draft was put out for comment.</param>
/// <param name="CommentPeriod">From when until when opinions could be sent.</param>
internal sealed record CaseDates(
    LocalDate? PublishedOn,
    int? PublishedLine,
    LocalDate? NoticeDate,
    CommentPeriod? CommentPeriod
)
{
    private const int LongestLabel = 24;

    // What may stand beside a date or a period on its line: brackets, 付, 公表.
    private const int LongestRest = 4;

    private static readonly string[] s_published =
    [
        "公表日",
        "公表年月日",
        "結果の公示日",
        "結果公示日",
        "結果公表日",
        "掲載日",
        "公示日",
        "更新日",
        "公開日",
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
    private static readonly string[] s_period =
    [
        "募集期間",
        "実施期間",
        "募集の期間",
        "提出期間",
        "公募期間",
        "公表期間",
        "意見の受付期間",
        "受付期間",
    ];
    private static readonly string[] s_periodMarks = ["から", "~", "-", "まで", "以降", "より"];
    private static readonly string[] s_procedure = ["募集", "公募", "意見", "パブリック"];

    public static CaseDates Read(IReadOnlyList<LetterLine> letter, IReadOnlyList<LetterLine> all)
    {
        int? published = FirstDateLine(letter);
        LocalDate? labelled = LabelledDate(all, s_published, s_notice);
        LocalDate? publishedOn = published is { } line ? OnlyDate(letter[line]) : labelled;
        return new(
            publishedOn,
            published,
            LabelledDate(all, s_notice, []),
            ReadPeriod(all, publishedOn)
        );
    }

    // A line that is a date and nothing more dates the document.
    private static int? FirstDateLine(IReadOnlyList<LetterLine> letter)
    {
        for (int line = 0; line < letter.Count; line++)
        {
            bool isLabelled =
                line > 0 && IsLabel(letter[line - 1].Text, [.. s_period, .. s_notice]);
            if (!isLabelled && OnlyDate(letter[line]) is not null)
            {
                return line;
            }
        }

        return null;
    }

    private static LocalDate? OnlyDate(LetterLine line)
    {
        if (DateFinder.FindDates(line.Printed) is not [{ Date: { } date } mention])
        {
            return null;
        }

        // Brackets, or a word such as 付 or 公表, may stand beside it.
        string rest = NormalizedText
            .Fold(line.Printed.Remove(mention.Span.Start, mention.Span.Length))
            .Trim('(', ')', '【', '】', '[', ']');
        return
            rest.Length <= LongestRest
            && !s_periodMarks.Any(mark => rest.Contains(mark, StringComparison.Ordinal))
            ? date
            : null;
    }

    private static LocalDate? LabelledDate(
        IReadOnlyList<LetterLine> lines,
        string[] labels,
        string[] otherLabels
    )
    {
        for (int line = 0; line < lines.Count; line++)
        {
            string text = lines[line].Text;
            int label = IndexOfLabel(text, labels);
            if (label < 0 || label > LongestLabel || IndexOfLabel(text, otherLabels) >= 0)
            {
                continue;
            }

            LocalDate? found =
                FirstDate(lines[line].Printed)
                ?? (line + 1 < lines.Count ? FirstDate(lines[line + 1].Printed) : null);
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static LocalDate? FirstDate(string text) =>
        DateFinder
            .FindDates(text)
            .Select(mention => mention.Date)
            .FirstOrDefault(date => date is not null);

    // A labelled period first; else one in a sentence about the procedure, else one that has a line of its own.
    private static CommentPeriod? ReadPeriod(
        IReadOnlyList<LetterLine> lines,
        LocalDate? publishedOn
    )
    {
        CommentPeriod? inSentence = null;
        CommentPeriod? alone = null;
        for (int line = 0; line < lines.Count; line++)
        {
            if (
                DateFinder.FindPeriods(lines[line].Printed, publishedOn)
                is not [PeriodMention first, ..]
            )
            {
                continue;
            }

            if (
                IndexOfLabel(lines[line].Text, s_period) >= 0
                || (line > 0 && IsLabel(lines[line - 1].Text, s_period))
            )
            {
                return first.Period;
            }

            if (IndexOfLabel(lines[line].Text, s_procedure) >= 0)
            {
                inSentence ??= first.Period;
            }
            else if (IsWholeLine(lines[line], first))
            {
                alone ??= first.Period;
            }
        }

        return inSentence ?? alone;
    }

    private static bool IsWholeLine(LetterLine line, PeriodMention mention) =>
        mention.Period is { Start: not null, End: not null }
        && NormalizedText.Fold(line.Printed.Remove(mention.Span.Start, mention.Span.Length)).Length
            <= LongestRest;

    private static bool IsLabel(string text, string[] labels) =>
        text.Length <= LongestLabel && IndexOfLabel(text, labels) >= 0;

    private static int IndexOfLabel(string text, string[] labels) =>
        labels
            .Select(label => text.IndexOf(label, StringComparison.Ordinal))
            .Where(index => index >= 0)
            .DefaultIfEmpty(-1)
            .Min();
}
