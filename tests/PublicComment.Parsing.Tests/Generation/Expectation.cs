using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Compares a parse with what the generator wrote, field by field.</summary>
internal static class Expectation
{
    public static void Check(GeneratedDocument expected, ResultDocument parsed)
    {
        ConsultationResult result = parsed.Result;
        Assert.True(
            expected.Entries.Count == result.Entries.Count,
            $"{expected.Entries.Count} entries were expected, {result.Entries.Count} were read\n{Describe(parsed)}\n{expected}"
        );
        for (int index = 0; index < expected.Entries.Count; index++)
        {
            CheckEntry(expected.Entries[index], result.Entries[index], Where);

            string Where(string field) => $"{field} of entry {index + 1}\n{expected}";
        }

        CheckRemarks(expected, result);
        if (expected.Letter is not null)
        {
            CheckLetter(expected.Letter, result, field => $"{field}\n{expected}");
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

    private static void CheckLetter(
        GeneratedLetter expected,
        ConsultationResult actual,
        Func<string, string> where
    )
    {
        Same(expected.Title, actual.Consultation.Title, where("title"));
        Same(expected.PublishedOn, actual.PublishedOn, where("day of the result"));
        Same(expected.Publisher, actual.Publisher, where("publisher"));
        Same(expected.Period, actual.Consultation.CommentPeriod, where("comment period"));
        Same(expected.Counts, actual.DeclaredCounts, where("declared counts"));
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
