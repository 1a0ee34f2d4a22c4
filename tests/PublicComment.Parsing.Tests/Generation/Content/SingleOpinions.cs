using FsCheck;
using FsCheck.Fluent;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Random entries of one opinion in one paragraph, and of one response.</summary>
internal static class SingleOpinions
{
    private static readonly string[] s_submitters = ["個人", "匿名", "株式会社白波電機"];

    /// <param name="columns">What is said of an opinion.</param>
    /// <param name="flags">The words of the flag.</param>
    /// <param name="mostSentences">How many sentences an opinion, and what stands before the outcome of a response, may have.</param>
    public static Gen<ResultEntry> Of(
        IReadOnlyCollection<ColumnContent> columns,
        FlagWordings flags,
        int mostSentences
    ) =>
        from opinion in Sentences(OpinionTexts.Sentences, 1, mostSentences)
        from place in Gen.Elements(OpinionTexts.Places)
        from submitter in Gen.Elements(s_submitters)
        from opening in Sentences(ResponseTexts.Openings, 0, mostSentences - 1)
        from outcome in Gen.Elements(ResponseTexts.Sentences)
        from isAmended in Gen.Elements(true, false)
        let printed = isAmended ? AmendmentStatus.Amended : AmendmentStatus.NotAmended
        select new ResultEntry
        {
            Opinions =
            [
                new()
                {
                    Text = RichText.FromParagraphs(opinion),
                    Place = columns.Contains(ColumnContent.Place) ? place : null,
                    Submitter = columns.Contains(ColumnContent.Submitter)
                        ? SubmitterOf(submitter)
                        : null,
                },
            ],
            Response = new() { Text = RichText.FromParagraphs(opening + outcome.Text) },
            Amendment =
                columns.Contains(ColumnContent.Flag)
                    ? Flag(printed, flags.Of(printed), AmendmentSource.Column)
                : outcome.Status == AmendmentStatus.NotStated ? AmendmentFlag.NotStated
                : Flag(outcome.Status, null, AmendmentSource.Response),
        };

    private static Gen<string> Sentences(string[] sentences, int fewest, int most) =>
        from count in Gen.Choose(fewest, most)
        from chosen in Gen.Elements(sentences).ListOf(count)
        select string.Concat(chosen);

    private static Submitter SubmitterOf(string printed) =>
        new(
            printed switch
            {
                "個人" => SubmitterKind.Individual,
                "匿名" => SubmitterKind.Anonymous,
                _ => SubmitterKind.Organization,
            },
            printed
        );

    private static AmendmentFlag Flag(
        AmendmentStatus status,
        string? text,
        AmendmentSource source
    ) =>
        new()
        {
            Status = status,
            Text = text,
            Source = source,
        };
}
