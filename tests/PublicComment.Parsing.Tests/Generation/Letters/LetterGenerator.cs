using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Generates cover letters: heading, date, publisher, and a sentence or labelled lines on the procedure.</summary>
internal static class LetterGenerator
{
    public static Gen<GeneratedLetter> Letters =>
        from draft in Gen.Elements(LetterTitles.Drafts)
        from heading in Gen.Elements(LetterTitles.Headings)
        from publisher in Gen.Elements(LetterPublishers.All)
        from dates in Dates
        from counts in Counts
        from isLabelled in Gen.Elements(true, false, false)
        select new GeneratedLetter
        {
            Title = draft,
            PublishedOn = dates.PublishedOn,
            Publisher = publisher.Publisher,
            Period = dates.Period,
            Counts = counts.Counts,
            Lines =
            [
                heading.Replace("{0}", draft, StringComparison.Ordinal),
                dates.Printed,
                .. publisher.Lines,
                .. Procedure(draft, dates.PrintedPeriod, counts.Text, isLabelled),
                "御意見の概要及び御意見に対する考え方は、以下のとおりです。",
            ],
        };

    private static Gen<LetterDateLines> Dates =>
        from year in Gen.Choose(2015, 2026)
        from day in Gen.Choose(0, 300)
        from length in Gen.Choose(13, 40)
        from later in Gen.Choose(20, 120)
        from form in Gen.Choose(0, LetterDates.DateForms - 1)
        from periodForm in Gen.Choose(0, LetterDates.PeriodForms - 1)
        let start = new LocalDate(year, 1, 4).PlusDays(day)
        let end = start.PlusDays(length)
        let published = end.PlusDays(later)
        select new LetterDateLines(
            published,
            LetterDates.Date(published, form),
            new(start, end),
            LetterDates.Period(start, end, periodForm)
        );

    private static Gen<(string Text, DeclaredCounts Counts)> Counts =>
        from opinions in Gen.Choose(2, 1400)
        from submitters in Gen.Choose(2, 300)
        from form in Gen.Choose(0, LetterCounts.Forms - 1)
        select LetterCounts.Of(opinions, submitters, form);

    private static string[] Procedure(
        string draft,
        string period,
        string counts,
        bool isLabelled
    ) =>
        isLabelled
            ? [$"意見募集期間：{period}", $"提出された御意見：{counts}"]
            : [$"「{draft}」について、{period}、御意見の募集を行ったところ、{counts}"];

    private sealed record LetterDateLines(
        LocalDate PublishedOn,
        string Printed,
        CommentPeriod Period,
        string PrintedPeriod
    );
}
