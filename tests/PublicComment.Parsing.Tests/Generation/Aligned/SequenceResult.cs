using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>A random result whose cells stand behind each other, broken to their widths, with a blank line between them.</summary>
/// <remarks>
/// Not generated without the blank lines, because a reader cannot be sure then: an opinion whose sentence ends with a line may be the
/// end of the opinion.
/// </remarks>
internal sealed record SequenceResult(
    IReadOnlyList<ColumnContent> Columns,
    int Width,
    GeneratedLetter? Letter,
    IReadOnlyList<ResultEntry> Entries
)
{
    private const int MostSentences = 3;

    private static readonly ColumnContent[][] s_tables =
    [
        [ColumnContent.Number, ColumnContent.Opinion, ColumnContent.Response],
        [ColumnContent.Number, ColumnContent.Opinion, ColumnContent.Response, ColumnContent.Flag],
    ];

    public static Gen<SequenceResult> Results =>
        from columns in Gen.Elements(s_tables)
        from width in Gen.Choose(24, 60)
        from letter in Gen.OneOf(
            LetterGenerator.Letters.Select(GeneratedLetter? (letter) => letter),
            Gen.Constant<GeneratedLetter?>(null)
        )
        from flags in Gen.Elements(FlagWordings.All)
        from count in Gen.Choose(1, 6)
        from entries in SingleOpinions.Of(columns, flags, MostSentences).ListOf(count)
        select new SequenceResult(
            columns,
            width,
            letter,
            [.. entries.Select((entry, index) => Numbered(entry, index + 1))]
        );

    public string Text =>
        string.Join(
            "\n",
            [
                .. Letter?.Lines ?? [],
                "",
                .. Columns.Select(Heading),
                "",
                .. Entries.SelectMany(entry => Columns.SelectMany(column => Cell(entry, column))),
            ]
        );

    public override string ToString() => Text;

    private static string Heading(ColumnContent column) =>
        column switch
        {
            ColumnContent.Number => "番号",
            ColumnContent.Opinion => "御意見の概要",
            ColumnContent.Response => "御意見に対する考え方",
            _ => "命令等への修正の有無",
        };

    private IEnumerable<string> Cell(ResultEntry entry, ColumnContent column) =>
        column switch
        {
            ColumnContent.Number => [entry.Opinions[0].Number!],
            ColumnContent.Opinion => [.. Lines(entry.Opinions[0].Text), ""],
            ColumnContent.Response => [.. Lines(entry.Response!.Text), ""],
            _ => [entry.Amendment.Text!, ""],
        };

    private List<string> Lines(RichText text) => AlignedPage.Broken(text.ToPlainText(), Width);

    private static ResultEntry Numbered(ResultEntry entry, int number) =>
        entry with
        {
            Opinions =
            [
                entry.Opinions[0] with
                {
                    Number = number.ToString(CultureInfo.InvariantCulture),
                },
            ],
        };
}
