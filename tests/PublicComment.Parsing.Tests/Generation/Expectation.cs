using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Compares a parse with what the generator wrote, field by field.</summary>
internal static class Expectation
{
    public static void Check(GeneratedDocument expected, ResultDocument parsed)
    {
        CheckEntries(expected.Entries, parsed, expected);
        CheckRemarks(expected, parsed.Result);
        if (expected.Letter is not null)
        {
            CheckLetter(expected.Letter, parsed, expected);
        }
    }

    /// <param name="expected">The entries that the document was written from.</param>
    /// <param name="parsed">What was read.</param>
    /// <param name="document">What a failure shows.</param>
    public static void CheckEntries(
        IReadOnlyList<ResultEntry> expected,
        ResultDocument parsed,
        object document
    )
    {
        ValueList<ResultEntry> read = parsed.Result.Entries;
        Assert.True(
            expected.Count == read.Count,
            $"{expected.Count} entries were expected, {read.Count} were read\n{Describe(parsed)}\n{document}"
        );
        for (int index = 0; index < expected.Count; index++)
        {
            CheckEntry(expected[index], read[index], Where);

            string Where(string field) => $"{field} of entry {index + 1}\n{document}";
        }
    }

    private static void CheckEntry(
        ResultEntry expected,
        ResultEntry actual,
        Func<string, string> where
    )
    {
        Same(expected.Group, actual.Group, where("group"));
        Same(expected.Opinions.Count, actual.Opinions.Count, where("number of opinions"));
        foreach ((Opinion opinion, Opinion read) in expected.Opinions.Zip(actual.Opinions))
        {
            Same(opinion.Number, read.Number, where("number"));
            Same(opinion.Place, read.Place, where("place"));
            Same(opinion.Submitter, read.Submitter, where("submitter"));
            Same(opinion.Text, read.Text, where("opinion"));
            Same(opinion.SimilarCount, read.SimilarCount, where("similar count"));
        }

        Same(expected.Response?.Text, actual.Response?.Text, where("response"));
        Same(expected.Amendment.Status, actual.Amendment.Status, where("amendment"));
        Same(expected.Amendment.Source, actual.Amendment.Source, where("source of the amendment"));
    }

    /// <param name="expected">What the letter says.</param>
    /// <param name="parsed">What was read.</param>
    /// <param name="document">What a failure shows.</param>
    public static void CheckLetter(GeneratedLetter expected, ResultDocument parsed, object document)
    {
        ConsultationResult actual = parsed.Result;
        Same(expected.Title, actual.Consultation.Title, Where("title"));
        Same(expected.PublishedOn, actual.PublishedOn, Where("day of the result"));
        Same(expected.Publisher, actual.Publisher, Where("publisher"));
        Same(expected.Period, actual.Consultation.CommentPeriod, Where("comment period"));
        Same(expected.Counts, actual.DeclaredCounts, Where("declared counts"));

        string Where(string field) => $"{field}\n{document}";
    }

    private static void CheckRemarks(GeneratedDocument expected, ConsultationResult result)
    {
        if (!expected.Layout.Has(ColumnContent.Remarks))
        {
            return;
        }

        foreach (Opinion opinion in expected.Entries.SelectMany(entry => entry.Opinions))
        {
            string? remark = GeneratedRemarks.Of(opinion);
            Assert.True(
                remark is null
                    || result.Notes.Any(note => note.Contains(remark, StringComparison.Ordinal)),
                $"The remark {remark} was lost\n{expected}"
            );
        }
    }

    private static void Same<T>(T expected, T actual, string where) =>
        Assert.True(
            Equals(expected, actual),
            $"「{expected}」 was expected, 「{actual}」 was read: {where}"
        );

    private static string Describe(ResultDocument parsed) =>
        string.Join('\n', parsed.Diagnostics.Select(diagnostic => diagnostic.ToString()));
}
