using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>A random result whose table is laid out with blanks, on pages that each begin with the headings.</summary>
internal sealed record AlignedResult(
    IReadOnlyList<Column> Columns,
    AlignedPage Page,
    int RowsOfPage,
    GeneratedLetter? Letter,
    IReadOnlyList<ResultEntry> Entries
)
{
    private const int MostSentences = 4;

    private static readonly Column s_number = new(ColumnContent.Number, "No.");
    private static readonly Column s_place = new(ColumnContent.Place, "該当箇所");
    private static readonly Column s_submitter = new(ColumnContent.Submitter, "意見提出者");
    private static readonly Column s_opinion = new(ColumnContent.Opinion, "提出された御意見の概要");
    private static readonly Column s_response = new(ColumnContent.Response, "御意見に対する考え方");
    private static readonly Column s_flag = new(ColumnContent.Flag, "案の修正の有無");

    private static readonly Column[][] s_tables =
    [
        [s_number, s_opinion, s_response],
        [s_number, s_opinion, s_response, s_flag],
        [s_number, s_submitter, s_opinion, s_response, s_flag],
        [s_number, s_place, s_opinion, s_response],
        [s_place, s_number, s_opinion, s_response, s_flag],
    ];

    public static Gen<AlignedResult> Results =>
        from columns in Gen.Elements(s_tables)
        from textWidth in Gen.Choose(14, 26)
        from marksMiddle in Gen.Elements(true, false)
        from rowsOfPage in Gen.Choose(2, 5)
        from letter in Gen.OneOf(
            LetterGenerator.Letters.Select(GeneratedLetter? (letter) => letter),
            Gen.Constant<GeneratedLetter?>(null)
        )
        from flags in Gen.Elements(FlagWordings.All)
        let contents = columns.Select(column => column.Content).ToArray()
        from count in Gen.Choose(2, 9)
        from entries in SingleOpinions.Of(contents, flags, MostSentences).ListOf(count)
        select new AlignedResult(
            columns,
            new([.. contents.Select(content => Width(content, 2 * textWidth))], marksMiddle),
            rowsOfPage,
            letter,
            [.. entries.Select((entry, index) => Numbered(entry, index + 1))]
        );

    public string Text =>
        string.Join(
            '\n',
            [.. Letter?.Lines ?? [], "", .. Entries.Chunk(RowsOfPage).SelectMany(Lines), ""]
        );

    public override string ToString() => $"{Page}\n{Text}";

    private IEnumerable<string> Lines(ResultEntry[] entries, int page)
    {
        IEnumerable<string> lines =
        [
            .. Page.Row([.. Columns.Select(column => column.Heading)], isHeading: true),
            .. entries.SelectMany(entry =>
                Page.Row([.. Columns.Select(column => Cell(entry, column.Content))])
            ),
        ];
        return lines.Select((line, index) => page > 0 && index == 0 ? $"\f{line}" : line);
    }

    private static string Cell(ResultEntry entry, ColumnContent content) =>
        content switch
        {
            ColumnContent.Number => entry.Opinions[0].Number!,
            ColumnContent.Place => entry.Opinions[0].Place!,
            ColumnContent.Submitter => entry.Opinions[0].Submitter!.Text,
            ColumnContent.Opinion => entry.Opinions[0].Text.ToPlainText(),
            ColumnContent.Response => entry.Response!.Text.ToPlainText(),
            _ => entry.Amendment.Text!,
        };

    private static int Width(ColumnContent content, int text) =>
        content switch
        {
            ColumnContent.Number => 4,
            ColumnContent.Place or ColumnContent.Submitter => 16,
            ColumnContent.Flag => 10,
            _ => text,
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
