using PublicComment.Model;

namespace PublicComment.Parsing.Tests;

/// <summary>Writes an opinion with its number and its response on a line: <c>1:opinion>response</c>.</summary>
internal static class EntryLine
{
    public static string[] Of(ConsultationResult result) =>
        [
            .. from entry in result.Entries
            from opinion in entry.Opinions
            select $"{opinion.Number}:{opinion.Text.ToPlainText()}>{entry.Response?.Text.ToPlainText()}",
        ];
}
