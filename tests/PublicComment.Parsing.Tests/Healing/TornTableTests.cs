using PublicComment.Model;
using PublicComment.Testing;

namespace PublicComment.Parsing.Tests.Healing;

/// <summary>
/// Tears a whole table at every row boundary and at every place inside every row, and expects the entries of the whole one.
/// </summary>
/// <remarks>
/// Truly ambiguous, and left out, are tears that leave nothing by which a reader could tell them from whole rows:
/// <list type="bullet">
/// <item>without a number column, a row cut in both cells where both halves before the tear end a sentence: two whole
/// sentences in each cell are two rows as well as one;</item>
/// <item>without a number column, a row cut in both cells where one half ends a sentence and the other is cut between two
/// words: where few other opinions end with 。, one that does not is as likely;</item>
/// <item>text between two tables behind two cells that both end a sentence, where it is the response that goes on: nothing says
/// to which of the two cells it belongs, and opinions are the longer ones.</item>
/// </list>
/// At such a place the halves may stand as two paragraphs where the whole row has one; a tear at the end of a sentence
/// cannot tell a paragraph's end, so texts are compared without their line breaks.
/// </remarks>
public class TornTableTests
{
    private static readonly WholeRow[] s_rows =
    [
        new(
            "1",
            "園内の通路を広げる案に賛成します。車椅子を使う家族がおり、今の幅では「すれ違うことができない（特に橋の手前）」と感じていました。",
            "賛同の御意見として承ります。通路の幅は、二メートル以上を確保することとしております。"
        ),
        new(
            "2",
            "届出の様式が複雑です。\n様式第二号の記載例を示し、窓口だけでなく郵送や電子メールでも受け付けてください。",
            "記載例は、施行の日までに公表することとしております。\n郵送による届出は、現在も受け付けております。"
        ),
        new("3", "反対。", "いただいた御意見は、今後の検討に当たって参考にさせていただきます。"),
        new(
            "4",
            "第五条ただし書の「やむを得ない事由」とは何ですか。具体的な例を、ガイドラインで示すべきだと考えます。",
            "災害その他の事由により、あらかじめ届け出ることができない場合を想定しております。"
        ),
    ];

    private static readonly Dictionary<bool, Lazy<string>> s_whole = new()
    {
        [true] = new(() => DescribeWhole(isNumbered: true)),
        [false] = new(() => DescribeWhole(isNumbered: false)),
    };

    public static TheoryData<bool, PageBreak> Breaks()
    {
        TheoryData<bool, PageBreak> data = [];
        foreach (PageBreak kind in Enum.GetValues<PageBreak>())
        {
            data.Add(true, kind);
            data.Add(false, kind);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Tears_between_rows_are_healed(bool isNumbered, PageBreak kind)
    {
        for (int boundary = 1; boundary < s_rows.Length; boundary++)
        {
            TornTable torn = new(isNumbered);
            WriteRows(torn, 0, boundary);
            torn.Break(kind);
            WriteRows(torn, boundary, s_rows.Length);
            AssertHealed(torn, isNumbered, $"before row {boundary}");
        }
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void A_row_whose_opinion_alone_goes_on_is_healed(bool isNumbered, PageBreak kind) =>
        ForEveryCut(
            row => row.Opinion,
            (torn, row, cut) =>
            {
                torn.WriteRow(row with { Opinion = row.Opinion[..cut] });
                torn.Break(kind);
                torn.WriteRow(new("", row.Opinion[cut..], ""));
            },
            isNumbered
        );

    [Theory]
    [MemberData(nameof(Breaks))]
    public void A_row_whose_response_alone_goes_on_is_healed(bool isNumbered, PageBreak kind) =>
        ForEveryCut(
            row => row.Response,
            (torn, row, cut) =>
            {
                torn.WriteRow(row with { Response = row.Response[..cut] });
                torn.Break(kind);
                torn.WriteRow(new("", "", row.Response[cut..]));
            },
            isNumbered
        );

    [Theory]
    [MemberData(nameof(Breaks))]
    public void A_row_cut_in_both_cells_is_healed(bool isNumbered, PageBreak kind) =>
        ForEveryCut(
            row => row.Opinion,
            (torn, row, cut) =>
            {
                int responseCut = CutInside(row.Response, cut);
                torn.WriteRow(
                    row with
                    {
                        Opinion = row.Opinion[..cut],
                        Response = row.Response[..responseCut],
                    }
                );
                torn.Break(kind);
                torn.WriteRow(new("", row.Opinion[cut..], row.Response[responseCut..]));
            },
            isNumbered,
            row => isNumbered || row.Length > 20
        );

    [Theory]
    [MemberData(nameof(Breaks))]
    public void A_row_that_goes_on_over_three_pages_is_healed(bool isNumbered, PageBreak kind) =>
        ForEveryCut(
            row => row.Opinion,
            (torn, row, cut) =>
            {
                int second = (cut + row.Opinion.Length) / 2;
                int responseCut = CutInside(row.Response, Math.Min(cut, row.Response.Length / 2));
                int responseSecond = CutInside(row.Response, responseCut + 9);
                torn.WriteRow(
                    row with
                    {
                        Opinion = row.Opinion[..cut],
                        Response = row.Response[..responseCut],
                    }
                );
                torn.Break(kind);
                torn.WriteRow(
                    new("", row.Opinion[cut..second], row.Response[responseCut..responseSecond])
                );
                torn.Break(kind);
                torn.WriteRow(new("", row.Opinion[second..], row.Response[responseSecond..]));
            },
            isNumbered,
            row => row.Length > 20
        );

    [Theory]
    [InlineData(true, PageBreak.EmptyHeader)]
    [InlineData(false, PageBreak.EmptyHeader)]
    [InlineData(true, PageBreak.RepeatedHeader)]
    [InlineData(false, PageBreak.RepeatedHeader)]
    [InlineData(false, PageBreak.PageNumber)]
    public void Text_between_tables_goes_back_into_the_opinion(bool isNumbered, PageBreak kind) =>
        ForEveryCut(
            row => row.Opinion,
            (torn, row, cut) =>
            {
                torn.WriteRow(row with { Opinion = row.Opinion[..cut] });
                torn.WriteText(row.Opinion[cut..]);
                torn.Break(kind);
            },
            isNumbered
        );

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Text_between_tables_goes_back_into_a_response_cut_inside_a_sentence(
        bool isNumbered
    ) =>
        ForEveryCut(
            row => row.Response,
            (torn, row, cut) =>
            {
                torn.WriteRow(row with { Response = row.Response[..cut] });
                torn.WriteText(row.Response[cut..]);
                torn.Break(PageBreak.EmptyHeader);
            },
            isNumbered,
            text => true,
            (row, cut) => !EndsSentence(row.Response, cut)
        );

    private static void ForEveryCut(
        Func<WholeRow, string> cell,
        Action<TornTable, WholeRow, int> writeTorn,
        bool isNumbered,
        Func<string, bool>? isLongEnough = null,
        Func<WholeRow, int, bool>? isUnambiguous = null
    )
    {
        int stride = Property.StrideOf(s_rows.Sum(row => cell(row).Length));
        for (int index = 0; index < s_rows.Length; index++)
        {
            WholeRow row = s_rows[index];
            for (int cut = 1; cut < cell(row).Length; cut += stride)
            {
                if (
                    isLongEnough?.Invoke(cell(row)) == false
                    || isUnambiguous?.Invoke(row, cut) == false
                )
                {
                    continue;
                }

                TornTable torn = new(isNumbered);
                WriteRows(torn, 0, index);
                writeTorn(torn, row, cut);
                WriteRows(torn, index + 1, s_rows.Length);
                AssertHealed(torn, isNumbered, $"in row {index + 1} behind 「{cell(row)[..cut]}」");
            }
        }
    }

    // A place inside a sentence of the response, about as far along as the opinion's.
    private static int CutInside(string response, int near)
    {
        int cut = Math.Clamp(near, 2, response.Length - 2);
        while (EndsSentence(response, cut) || response[cut] is '\n')
        {
            cut = cut > 2 ? cut - 1 : cut + 3;
        }

        return cut;
    }

    private static bool EndsSentence(string text, int cut) =>
        text[cut - 1] is '。' or '\n' or '」' or '）' || text[cut] == '\n';

    private static void WriteRows(TornTable torn, int from, int to)
    {
        for (int index = from; index < to; index++)
        {
            torn.WriteRow(s_rows[index]);
        }
    }

    private static void AssertHealed(TornTable torn, bool isNumbered, string where)
    {
        string expected = s_whole[isNumbered].Value;
        string actual = Describe(ResultDocument.Parse(torn.ToString()).Result);
        Assert.True(
            expected == actual,
            $"Torn {where}:\n{torn}\n expected {expected}\n but was  {actual}"
        );
    }

    private static string DescribeWhole(bool isNumbered) =>
        Describe(ResultDocument.Parse(TornTable.Whole(s_rows, isNumbered)).Result);

    private static string Describe(ConsultationResult result) =>
        string.Join(
            " / ",
            result.Entries.Select(entry =>
                $"{string.Join('+', entry.Opinions.Select(opinion => $"{opinion.Number}:{Flat(opinion.Text)}"))} => {Flat(entry.Response?.Text)}"
            )
        );

    private static string Flat(RichText? text) =>
        text?.ToPlainText().Replace("\n", "", StringComparison.Ordinal) ?? "none";
}
