using NodaTime;
using PublicComment.Model;

namespace PublicComment.Cli.Tests;

/// <summary>A result with everything that the formats for people show.</summary>
internal static class SampleResult
{
    public static ConsultationResult Whole { get; } =
        new()
        {
            Consultation = new()
            {
                Title = "「○○に関する命令」の一部を改正する命令案",
                CaseNumber = "290000001",
                Instruments = [new("○○に関する命令")],
                CommentPeriod = new(new LocalDate(2025, 6, 12), new LocalDate(2025, 7, 11)),
            },
            Publisher = new("デジタル庁", "△△グループ"),
            PublishedOn = new LocalDate(2025, 10, 20),
            DeclaredCounts = new(Opinions: 4, Submitters: 3),
            Entries =
            [
                Entry(
                    "１　総論",
                    "賛成します。",
                    "あり",
                    Opinion(
                        "1",
                        "第33条に賛成です。\n理由は次のとおりです。（ほか同旨1件）",
                        similar: 1
                    ),
                    Opinion("2", "第33条に賛成です。")
                ),
                Entry(
                    "２　各論",
                    "御意見のとおり修正しました。",
                    "なし",
                    Opinion("3", "文言が不明確です。")
                ),
            ],
            Notes = ["令和７年10月20日", "１. この表は要約です。\n2行目"],
        };

    private static ResultEntry Entry(
        string group,
        string response,
        string flag,
        params Opinion[] opinions
    ) =>
        new()
        {
            Group = group,
            Opinions = opinions.ToValueList(),
            Response = new() { Text = RichText.FromParagraphs(response) },
            Amendment = new()
            {
                Status = flag == "あり" ? AmendmentStatus.Amended : AmendmentStatus.NotAmended,
                Text = flag,
                Source = AmendmentSource.Column,
            },
        };

    private static Opinion Opinion(string number, string text, int similar = 0) =>
        new()
        {
            Number = number,
            Submitter = new(SubmitterKind.Individual, "個人"),
            Text = RichText.FromParagraphs(text),
            SimilarCount = similar,
        };
}
