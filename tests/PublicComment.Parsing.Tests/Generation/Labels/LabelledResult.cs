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
        from entries in SingleOpinions.Of(order, flags, mostSentences: 1).ListOf(count)
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
