using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>
/// A random result whose cells stand behind each other, broken to their widths, with a blank line between them or the same shape before
/// each response.
/// </summary>
/// <remarks>
/// Not generated without either, because a reader cannot be sure then: an opinion whose sentence ends with a line may be the end of the
/// opinion.
/// </remarks>
internal sealed record SequenceResult(
    IReadOnlyList<ColumnContent> Columns,
    int Width,
    string? Mark,
    GeneratedLetter? Letter,
    IReadOnlyList<ResultEntry> Entries
)
{
    private const int MostSentences = 3;

    // Of one row nobody can tell what all responses begin with.
    private const int FewestMarked = 2;

    private static readonly string?[] s_marks = [null, "■", "◆", "●"];
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
        from mark in Gen.Elements(s_marks)
        from count in Gen.Choose(mark is null ? 1 : FewestMarked, 6)
        from entries in SingleOpinions.Of(columns, flags, MostSentences).ListOf(count)
        select new SequenceResult(
            columns,
            width,
            mark,
            letter,
            [.. entries.Select((entry, index) => Marked(Numbered(entry, index + 1), mark))]
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
            ColumnContent.Opinion => [.. Lines(entry.Opinions[0].Text), .. Gap],
            ColumnContent.Response => [.. Lines(entry.Response!.Text), .. Gap],
            _ => [entry.Amendment.Text!, .. Gap],
        };

    private string[] Gap => Mark is null ? [""] : [];

    private IEnumerable<string> Lines(RichText text) =>
        text.ToPlainText().Split('\n').SelectMany(line => AlignedPage.Broken(line, Width));

    private static ResultEntry Marked(ResultEntry entry, string? mark) =>
        mark is null
            ? entry
            : entry with
            {
                Response = new()
                {
                    Text = RichText.FromParagraphs(
                        $"{mark}標識の管理について",
                        entry.Response!.Text.ToPlainText()
                    ),
                },
            };

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
