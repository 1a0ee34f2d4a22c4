namespace PublicComment.Parsing;

/// <summary>Reads titles in 「」 and 『』.</summary>
internal static class QuotedTitle
{
    private static readonly string[] s_subjects = ["募集", "意見", "パブリック"];

    // 「意見の取扱い」の区分 quotes a heading of the table.
    private static readonly string[] s_words = ["意見", "御意見", "ご意見", "考え方"];

    // What a page announces of an instrument.
    private static readonly string[] s_changes =
    [
        "の一部改正",
        "の一部変更",
        "の改正",
        "の改定",
        "の改訂",
        "の変更",
        "の見直し",
        "の制定",
        "の策定",
        "の公布",
        "の公表",
        "の決定",
    ];

    // Behind a draft on which opinions are asked for.
    private static readonly string[] s_makings =
    [
        "を作成し",
        "を策定し",
        "を取りまとめ",
        "をとりまとめ",
        "をまとめ",
    ];

    // 「…計画（案）」に貴重なご意見をいただき
    private static readonly string[] s_givings =
    [
        "に貴重な",
        "に意見",
        "に御意見",
        "にご意見",
        "に多くの御意見",
        "に多くのご意見",
        "に多数の御意見",
        "に多数のご意見",
    ];

    // Between two titles.
    private static readonly string[] s_joints = ["及び", "並びに", "、", "と", "・"];

    /// <summary>
    /// The title in a sentence: 「…案」について、令和7年6月12日から…御意見の募集を行った; 「…規則」案を公表し、…意見を求めた
    /// </summary>
    public static string? InSentence(LetterLine line) =>
        FirstIn(line) is { } quotation
        && (
            TitleEnd.BeginsWithConnective(quotation.Behind)
            || quotation.Behind.TrimStart('案').StartsWith("を公表し", StringComparison.Ordinal)
            || (
                (quotation.Behind is ['案', ..] || IsDraft(quotation.Title))
                && (
                    WordSearch.StartsWithAny(quotation.Behind.TrimStart('案'), s_makings)
                    || WordSearch.StartsWithAny(quotation.Behind.TrimStart('案'), s_givings)
                )
            )
        )
        && WordSearch.ContainsAny(line.Text, s_subjects)
        && !WordSearch.StartsWithAny(NormalizedText.Fold(quotation.Title), s_words)
            ? quotation.Title
            : null;

    /// <summary>The title behind the name of the procedure in a heading: パブリックコメント「…（素案）」の結果について</summary>
    public static string? BehindProcedure(LetterLine line)
    {
        if (line.Text.EndsWith('。') || FirstIn(line) is not { } quotation)
        {
            return null;
        }

        string before = NormalizedText.Fold(quotation.Before);
        bool isBehindProcedure =
            TitleEnd.ProcedureIn(before) >= 0 && !before.Contains('、', StringComparison.Ordinal);
        bool endsHeading =
            quotation.Behind.Length == 0
            || TitleEnd.BeginsWithConnective(quotation.Behind)
            || quotation.Behind.StartsWith("結果", StringComparison.Ordinal)
            || TitleEnd.ProcedureIn(NormalizedText.Fold(quotation.Behind)) == 0;
        return isBehindProcedure && endsHeading ? quotation.Title : null;
    }

    /// <summary>The draft that has a line of its own: 「…計画（案）」 under a heading that names none.</summary>
    public static string? Alone(LetterLine line) =>
        FirstIn(line) is { Before: "", Behind: "" } quotation && IsDraft(quotation.Title)
            ? quotation.Title
            : null;

    /// <summary>The title in the heading of a page that tells what became of the draft: 「…運用基準」の改正について.</summary>
    public static string? OfChange(LetterLine line) =>
        !line.Text.EndsWith('。')
        && FirstIn(line) is { } quotation
        && TitleStart.Skip(quotation.Before).Length == 0
        && WordSearch.LengthAtStart(quotation.Behind, s_changes) is > 0 and var change
        && TitleEnd.IsConnective(quotation.Behind[change..])
            ? quotation.Title
            : null;

    /// <summary>「…運用基準」の一部改正 without what is said of it; any other title as it is.</summary>
    public static string WithoutChange(string title) =>
        title is ['「', ..]
        && MatchingClose(title, 0) is > 1 and var close
        && WordSearch.IsOneOf(title.AsSpan(close + 1), s_changes)
            ? title[..(close + 1)]
            : title;

    /// <summary>A label's value without the quotation marks around it, and without について or に対する意見について behind them.</summary>
    public static string Value(string value) =>
        value is ['「', ..]
        && MatchingClose(value, 0) is > 1 and var close
        && LeadsOn(NormalizedText.Fold(value[(close + 1)..]))
            ? value[1..close].Trim()
            : Unquote(value);

    private static bool LeadsOn(string behind) =>
        TitleEnd.IsConnective(behind)
        || (
            TitleEnd.BeginsWithConnective(behind)
            && WordSearch.EndsWithAny(TitleEnd.WithoutConnective(behind), s_subjects)
        );

    private static bool IsDraft(string title) => TitleEnd.EndsWithDraft(NormalizedText.Fold(title));

    private static (string Before, string Title, string Behind)? FirstIn(LetterLine line)
    {
        string printed = line.Printed;
        int open = printed.AsSpan().IndexOfAny('「', '『');
        int close = MatchingClose(printed, open);
        if (close <= open + 1)
        {
            return null;
        }

        // 「…内閣府令（案）」等 and a list of titles keep their marks.
        int last = CloseOfList(printed, close);
        int end = last + 1;
        end += end < printed.Length && printed[end] == '等' ? 1 : 0;
        return (
            printed[..open],
            (end == close + 1 ? printed[(open + 1)..close] : printed[open..end]).Trim(),
            WithoutRemark(printed[end..].TrimStart())
        );
    }

    // 「…省令案」及び「…告示案」について: several titles, which keep their marks.
    private static int CloseOfList(string printed, int close)
    {
        while (
            WordSearch.LengthAtStart(printed.AsSpan(close + 1), s_joints) is > 0 and int joint
            && close + 1 + joint < printed.Length
            && printed[close + 1 + joint] == '「'
            && MatchingClose(printed, close + 1 + joint) is > 0 and int next
        )
        {
            close = next;
        }

        return close;
    }

    // 「…案」（以下「本案」という。）について
    private static string WithoutRemark(string behind)
    {
        int depth = 0;
        for (int position = 0; behind is ['(' or '（', ..] && position < behind.Length; position++)
        {
            depth += behind[position] switch
            {
                '(' or '（' => 1,
                ')' or '）' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return behind[(position + 1)..].TrimStart();
            }
        }

        return behind;
    }

    /// <summary>A title without the quotation marks around it.</summary>
    public static string Unquote(string title)
    {
        if (title.Length <= 2 || title[0] is not ('「' or '『'))
        {
            return title;
        }

        int close = MatchingClose(title, 0);
        return close == title.Length - 1 ? title[1..^1].Trim()
            // 「…案に係る意見募集」の結果: the procedure stands inside the quotation.
            : close < 0 ? Unquote(title[1..].Trim())
            : title;
    }

    private static int MatchingClose(string text, int open)
    {
        int depth = 0;
        for (int position = Math.Max(open, 0); open >= 0 && position < text.Length; position++)
        {
            depth += text[position] switch
            {
                '「' or '『' => 1,
                '」' or '』' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return position;
            }
        }

        return -1;
    }
}
