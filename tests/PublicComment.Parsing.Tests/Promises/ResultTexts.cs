using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Promises;

/// <summary>All printed texts of a result.</summary>
internal static class ResultTexts
{
    public static IEnumerable<string> Of(ConsultationResult result) =>
        result.Notes.Concat(OfEntries(result));

    public static IEnumerable<string> OfEntries(ConsultationResult result)
    {
        foreach (ResultEntry entry in result.Entries)
        {
            IEnumerable<string?> texts =
            [
                entry.Group,
                entry.Amendment.Text,
                entry.Response?.Text.ToPlainText(),
                .. entry.Opinions.SelectMany(opinion =>
                    new[]
                    {
                        opinion.Number,
                        opinion.Place,
                        opinion.Submitter?.Text,
                        opinion.Text.ToPlainText(),
                    }
                ),
            ];
            foreach (string text in texts.OfType<string>())
            {
                yield return text;
            }
        }
    }
}
