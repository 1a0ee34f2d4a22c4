using NodaTime;

namespace PublicComment.Model.Tests;

/// <summary>Results written by hand.</summary>
internal static class SampleResults
{
    /// <summary>A result that has a value for every member of the contract.</summary>
    public static ConsultationResult WithEveryMember { get; } =
        new()
        {
            Consultation = new()
            {
                Title = "○○に関する命令の一部を改正する命令案",
                CaseNumber = "290000001",
                Instruments =
                [
                    new("○○に関する命令", InstrumentKind.MinisterialOrder, InstrumentAction.Amend),
                ],
                NoticeDate = new LocalDate(2025, 6, 12),
                CommentPeriod = new(new LocalDate(2025, 6, 12), new LocalDate(2025, 7, 11)),
            },
            Publisher = new("デジタル庁", "デジタル社会共通機能グループ"),
            PublishedOn = new LocalDate(2025, 10, 20),
            DeclaredCounts = new(Opinions: 3, Submitters: 2),
            Entries =
            [
                new()
                {
                    Group = "第１　総論\n１　目的",
                    Opinions =
                    [
                        new()
                        {
                            Number = "1",
                            Place = "第33条",
                            Submitter = new(SubmitterKind.Anonymous, "匿名"),
                            Text = new([
                                new Paragraph("第33条第4項に賛成です。（ほか同旨1件）"),
                                new BulletList(["・　理由一", "・　理由二"]),
                            ]),
                            SimilarCount = 1,
                            Citations = [Citation],
                        },
                    ],
                    Response = new()
                    {
                        Text = RichText.FromParagraphs("第33条第4項を修正しました。"),
                        Citations = [Citation],
                    },
                    Amendment = new()
                    {
                        Status = AmendmentStatus.Amended,
                        Text = "あり",
                        Source = AmendmentSource.Column,
                        RevisedProvisions = [Citation],
                    },
                },
            ],
            Notes = ["令和７年10月20日"],
        };

    private static ProvisionCitation Citation =>
        new()
        {
            Text = "第33条第4項",
            Start = 0,
            Length = 7,
            Law = "○○に関する命令",
            Provision = new()
            {
                Article = "33",
                Paragraph = 4,
                Item = "11_2",
                Subitem = ["イ", "1"],
            },
        };
}
