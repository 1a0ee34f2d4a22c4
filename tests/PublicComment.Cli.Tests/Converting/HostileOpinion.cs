using PublicComment.Model;

namespace PublicComment.Cli.Tests;

/// <summary>Opinions that try to be something else in a page, a spreadsheet, a table or a terminal.</summary>
internal static class HostileOpinion
{
    public const string Script = "<script>alert(1)</script>";

    public const string Formula = "=cmd|'/c calc'!A1";

    public const string TableRow = "|---|";

    public const string Bell = "\u0007";

    public static ConsultationResult Result { get; } = Of(Script, Formula, TableRow, $"a{Bell}b");

    public static ConsultationResult Of(params string[] texts) =>
        new()
        {
            Consultation = new() { Title = "○○に関する命令案" },
            Entries = texts
                .Select(
                    (text, index) =>
                        new ResultEntry
                        {
                            Opinions =
                            [
                                new()
                                {
                                    Number = $"{index + 1}",
                                    Text = RichText.FromParagraphs(text),
                                },
                            ],
                            Response = new() { Text = RichText.FromParagraphs(text) },
                        }
                )
                .ToValueList(),
        };

    public static IEnumerable<string> OpinionsOf(ConsultationResult result) =>
        result.Entries.Select(entry => Assert.Single(entry.Opinions).Text.ToPlainText());

    public static IEnumerable<string?> ResponsesOf(ConsultationResult result) =>
        result.Entries.Select(entry => entry.Response?.Text.ToPlainText());
}
