using FsCheck;
using FsCheck.Fluent;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>A random result without a table: what is said of an opinion stands under labels, in one order for all of them.</summary>
internal sealed record LabelledResult(
    LabelStyle Style,
    IReadOnlyList<ColumnContent> Order,
    GeneratedLetter? Letter,
    IReadOnlyList<ResultEntry> Entries
)
{
    // What is said of an opinion stands before it; 該当箇所 may stand directly behind its label too, and the flag where the office likes.
    private static readonly ColumnContent[][] s_orders =
    [
        [ColumnContent.Opinion, ColumnContent.Response],
        [ColumnContent.Opinion, ColumnContent.Response, ColumnContent.Flag],
        [ColumnContent.Opinion, ColumnContent.Flag, ColumnContent.Response],
        [ColumnContent.Flag, ColumnContent.Opinion, ColumnContent.Response],
        [ColumnContent.Place, ColumnContent.Opinion, ColumnContent.Response],
        [
            ColumnContent.Place,
            ColumnContent.Submitter,
            ColumnContent.Opinion,
            ColumnContent.Response,
            ColumnContent.Flag,
        ],
        [
            ColumnContent.Submitter,
            ColumnContent.Place,
            ColumnContent.Opinion,
            ColumnContent.Flag,
            ColumnContent.Response,
        ],
    ];

    private static readonly string[] s_submitters = ["個人", "匿名", "株式会社白波電機"];

    public static Gen<LabelledResult> Results =>
        from style in Gen.Elements(LabelStyle.All)
        from order in Gen.Elements(s_orders)
        from letter in Gen.OneOf(
            LetterGenerator.Letters.Select(GeneratedLetter? (letter) => letter),
            Gen.Constant<GeneratedLetter?>(null)
        )
        from flags in Gen.Elements(FlagWordings.All)
        // One paragraph that begins with a number is as likely a line of the letter.
        from count in Gen.Choose(style.Numbering == LabelNumbering.InsteadOfLabel ? 2 : 1, 5)
        from entries in Entry(style, order, flags).ListOf(count)
        select new LabelledResult(
            style,
            order,
            letter,
            [.. entries.Select((entry, index) => Numbered(entry, style, index + 1))]
        );

    public string Text =>
        string.Join(
            '\n',
            [
                .. Letter?.Lines ?? [],
                .. Entries.SelectMany(
                    (entry, index) => Order.Select(content => Line(entry, content, index + 1))
                ),
                "",
            ]
        );

    public override string ToString() => $"{Style}\n{Text}";

    private static Gen<ResultEntry> Entry(
        LabelStyle style,
        ColumnContent[] order,
        FlagWordings flags
    ) =>
        from opinion in Gen.Elements(OpinionTexts.Sentences)
        from place in Gen.Elements(OpinionTexts.Places)
        from submitter in Gen.Elements(s_submitters)
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
                    Place = order.Contains(ColumnContent.Place) ? place : null,
                    Submitter = order.Contains(ColumnContent.Submitter)
                        ? SubmitterOf(submitter)
                        : null,
                },
            ],
            Response = new() { Text = RichText.FromParagraphs(outcome.Text) },
            Amendment =
                order.Contains(ColumnContent.Flag)
                    ? Flag(printed, flags.Of(printed), AmendmentSource.Column)
                : outcome.Status == AmendmentStatus.NotStated ? AmendmentFlag.NotStated
                : Flag(outcome.Status, null, AmendmentSource.Response),
        };

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

    private static ResultEntry Numbered(ResultEntry entry, LabelStyle style, int number) =>
        entry with
        {
            Opinions = [entry.Opinions[0] with { Number = style.NumberOf(number) }],
        };

    private string Line(ResultEntry entry, ColumnContent content, int number) =>
        content switch
        {
            ColumnContent.Opinion => Style.Opinion(number, entry.Opinions[0].Text.ToPlainText()),
            ColumnContent.Response => Style.Response(entry.Response!.Text.ToPlainText()),
            ColumnContent.Place => Style.Detail("該当箇所", entry.Opinions[0].Place!),
            ColumnContent.Submitter => Style.Detail("提出者", entry.Opinions[0].Submitter!.Text),
            _ => Style.Detail("修正の有無", entry.Amendment.Text!),
        };
}
