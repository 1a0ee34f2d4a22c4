using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Reads the columns of a table without headings from what stands in them.</summary>
internal static class ColumnContent
{
    private const int FewestRows = 2;
    private const int ShortestText = 12;

    // How offices end their answers.
    private static readonly string[] s_responseEndings =
    [
        "考えております。",
        "考えています。",
        "考えます。",
        "いたします。",
        "おります。",
        "いただきます。",
        "まいります。",
        "参ります。",
        "なります。",
        "承ります。",
        "承りました。",
        "存じます。",
    ];

    // Those who send opinions end theirs so too.
    private const string OfBoth = "考えます。";

    private static readonly string[] s_requests =
    [
        "願い",
        "願います",
        "ほしい",
        "欲しい",
        "べき",
        "下さい",
        "ください",
        "思います",
        "賛成",
        "反対",
    ];

    /// <summary>The layout; null where the content is not clearly that of opinions and responses.</summary>
    public static ColumnLayout? LayoutOf(IReadOnlyList<GridRow> rows)
    {
        int columns = rows.Max(row => row.Cells.Length);
        if (rows.Count < FewestRows || columns < 2)
        {
            return null;
        }

        ColumnRole[] roles =
        [
            .. Enumerable.Range(0, columns).Select(column => RoleOf(rows, column)),
        ];
        int response = Array.FindLastIndex(roles, role => role == ColumnRole.Response);
        int opinion =
            response < 1
                ? -1
                : Array.FindLastIndex(roles, response - 1, role => role == ColumnRole.Opinion);
        if (opinion < 0)
        {
            return null;
        }

        for (int column = 0; column < columns; column++)
        {
            bool isFurtherText =
                roles[column] is ColumnRole.Opinion or ColumnRole.Response
                && column != opinion
                && column != response;
            roles[column] = isFurtherText ? ColumnRole.Place : roles[column];
        }

        return new(roles.ToValueList());
    }

    private static ColumnRole RoleOf(IReadOnlyList<GridRow> rows, int column)
    {
        string[] texts = [.. rows.Select(row => row.TextAt(column)).Where(text => text.Length > 0)];
        if (texts.Length == 0)
        {
            return ColumnRole.Unknown;
        }

        return Most(texts, text => NumberCell.IsNumber(text)) ? ColumnRole.Number
            : Most(texts, IsSubmitter) ? ColumnRole.Submitter
            : Most(
                texts,
                text =>
                    text.Length < ShortestText
                    && AmendmentWording.Read(text) != AmendmentStatus.NotStated
            )
                ? ColumnRole.Flag
            : Most(texts, IsResponse) ? ColumnRole.Response
            : Most(texts, text => text.Length >= ShortestText) ? ColumnRole.Opinion
            : ColumnRole.Place;
    }

    /// <summary>Whether a text ends as offices end their answers; who sends an opinion may ask for something in the same words.</summary>
    public static bool IsAnswer(string text) =>
        IsResponse(text) && !text.EndsWith(OfBoth, StringComparison.Ordinal) && !Requests(text);

    /// <summary>Whether a text has words of those who ask for something.</summary>
    public static bool Requests(string text) => WordSearch.ContainsAny(text, s_requests);

    /// <summary>Whether a text is a word for those who send opinions: 個人, 匿名.</summary>
    public static bool IsSubmitter(string text) =>
        SubmitterWords.IsAlone(NormalizedText.Fold(text));

    private static bool IsResponse(string text) => WordSearch.EndsWithAny(text, s_responseEndings);

    private static bool Most(string[] texts, Func<string, bool> isOfKind) =>
        texts.Count(isOfKind) * 3 >= texts.Length * 2;
}
