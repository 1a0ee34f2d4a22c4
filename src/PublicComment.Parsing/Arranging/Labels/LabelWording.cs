namespace PublicComment.Parsing;

/// <summary>The words of labels over opinions and responses: （いただいた御意見）, 意見1：, 市の検討結果.</summary>
internal static class LabelWording
{
    /// <summary>The longest label in UTF-16 code units.</summary>
    public const int Longest = 30;

    // Not of the words that tell the role: 意見等, 市の考え方など.
    private static readonly string[] s_plurals = ["など", "等"];

    // What is said of all opinions, or of a group of them: 意見募集の結果, 意見の提出状況, 意見を反映したもの. 市の検討結果 is the response to one.
    private static readonly string[] s_aboutAll =
    [
        "結果",
        "状況",
        "件数",
        "内訳",
        "方法",
        "期間",
        "できる",
        "募集",
        "公募",
        "提出者",
        "総数",
        "意見数",
        "採択",
        "もの",
    ];

    // （同様の意見　他2件） counts others.
    private static readonly string[] s_ofOthers =
    [
        "同様",
        "同旨",
        "同趣旨",
        "類似",
        "同じ",
        "ほか",
        "他",
    ];

    // Words behind which a topic ends: 適用除外に関する意見 heads the opinions below it, and …計画（案）に関するパブリックコメント is the
    // first line of a title: 募集結果について.
    private static readonly string[] s_topics =
    [
        "に関する意見",
        "に関する御意見",
        "に関するご意見",
        "に係る意見",
        "に係る御意見",
        "に係るご意見",
        "に関するパブリックコメント",
        "に関するパブリック・コメント",
        "に対するパブリックコメント",
        "に対するパブリック・コメント",
        "に係るパブリックコメント",
        "に係るパブリック・コメント",
        "についてのパブリックコメント",
        "についてのパブリック・コメント",
    ];

    // The ends of words that are labels without brackets or marks around them.
    private static readonly string[] s_endings =
    [
        "意見",
        "意見の概要",
        "意見の内容",
        "意見概要",
        "意見内容",
        "意見趣旨",
        "意見の趣旨",
        "意見の要旨",
        "コメント",
        "コメントの概要",
        "質問内容",
        "考え方",
        "見解",
        "回答",
        ")",
    ];

    // The second line of a title: に対するパブリックコメントへの回答.
    private static readonly string[] s_beginnings =
    [
        "に対する",
        "に関する",
        "に係る",
        "について",
        "それに対する",
        "これに対する",
    ];

    // Labels where nothing else stands on their line.
    private static readonly string[] s_alone =
    [
        "対応",
        "検討結果",
        .. Municipalities.Each("の検討結果"),
    ];

    private const int LongestOfPlural = 5;

    private static readonly char[] s_brackets =
    [
        .. Brackets.All + Brackets.Quotes + "・:" + Bullets.Shapes,
    ];
    private static readonly char[] s_digits = [.. "0123456789"];
    private static readonly char[] s_behindNumber = [.. ".、"];
    private static readonly char[] s_beforeNumber = [.. "(-."];

    /// <summary>What a label says of the text behind it, and the number behind its words; null where it is none.</summary>
    /// <param name="printed">The line, or what stands before the text of a paragraph.</param>
    /// <param name="hasTextBehind">Whether text follows in the same paragraph, behind a bracket or a colon.</param>
    public static (ColumnRole Role, string? Number)? Read(
        ReadOnlySpan<char> printed,
        bool hasTextBehind
    )
    {
        if (printed.Length > Longest || printed.Contains('。'))
        {
            return null;
        }

        NormalizedText view = NormalizedText.Of(printed);
        if (NumberedResponse(view.Text) is { } answered)
        {
            return (ColumnRole.Response, answered);
        }

        string folded = WithoutCount(view.Text);
        if (folded.Length == 0)
        {
            return null;
        }

        int end = folded.TrimEnd(s_brackets).TrimEnd(s_behindNumber).Length;
        int start = StartOfNumber(folded, end);
        string? number = start < end ? view.Printed(start, end).Of(printed).ToString() : null;
        string words = WordsOf(folded, end - start);
        if (
            !(hasTextBehind || StandsAlone(folded, words))
            || BeginsOther(folded)
            || WordSearch.StartsWithAny(words, s_beginnings)
            || CountsOthers(view.Text, words)
            || (!hasTextBehind && IsTopic(words, folded))
            || HeadingOfBoth.Is(words)
        )
        {
            return null;
        }

        return ColumnVocabulary.RoleOf(words) switch
        {
            ColumnRole.Opinion when WordSearch.ContainsAny(words, s_aboutAll) => null,
            ColumnRole.Opinion => (ColumnRole.Opinion, number),
            ColumnRole.Response => (ColumnRole.Response, number),
            _ => null,
        };
    }

    // 意見１に対する回答, （ご意見2への考え方）
    private static string? NumberedResponse(string folded)
    {
        const string Opinion = "意見";
        string words = folded.Trim(s_brackets);
        int opinion = words.IndexOf(Opinion, StringComparison.Ordinal);
        if (opinion is not (0 or 1))
        {
            return null;
        }

        int start = opinion + Opinion.Length;
        int end = start;
        while (end < words.Length && char.IsAsciiDigit(words[end]))
        {
            end++;
        }

        ReadOnlySpan<char> behind = words.AsSpan(end);
        bool isAnswer =
            end > start
            && (
                behind.StartsWith("に対する", StringComparison.Ordinal)
                || behind.StartsWith("への", StringComparison.Ordinal)
            )
            && ColumnVocabulary.RoleOf(behind) == ColumnRole.Response;
        return isAnswer ? words[start..end] : null;
    }

    // いただいたご意見(1件)
    private static string WithoutCount(string folded)
    {
        int open = folded.EndsWith("件)", StringComparison.Ordinal) ? folded.LastIndexOf('(') : -1;
        return open > 0 && CountCell.Read(folded[(open + 1)..^1]) is not null
            ? folded[..open]
            : folded;
    }

    // 2, 1-2
    private static int StartOfNumber(string folded, int end)
    {
        int start = end;
        while (
            start > 0 && (char.IsAsciiDigit(folded[start - 1]) || IsBranch(folded, start - 1, end))
        )
        {
            start--;
        }

        return start;
    }

    private static bool IsBranch(string folded, int at, int end) =>
        folded[at] == '-'
        && at > 0
        && at + 1 < end
        && char.IsAsciiDigit(folded[at - 1])
        && char.IsAsciiDigit(folded[at + 1]);

    // Without the number at their end, and what became of the draft: 市の考え方 of 【市の考え方・対応1-2】.
    private static string WordsOf(string folded, int number)
    {
        string words = folded.Trim(s_brackets);
        words =
            number == 0 ? words : words.TrimEnd(s_behindNumber)[..^number].TrimEnd(s_beforeNumber);
        return AnswerAndOutcome.WithoutOutcome(words).ToString();
    }

    // 提出された意見件数 63件(14人) is a line of the letter.
    private static bool StandsAlone(string folded, string words) =>
        s_brackets.Contains(folded[0])
        || (
            !words.AsSpan().ContainsAny(s_digits)
            && (
                folded[^1] == ':'
                || WordSearch.EndsWithAny(WithoutPlural(words), s_endings)
                || s_alone.Contains(words)
            )
        );

    // 1.点検に関する意見 and (2)手数料に関する意見 head groups; 「意見提出用紙」により is a sentence about how to send opinions in.
    private static bool BeginsOther(string folded) =>
        folded
            is [>= '0' and <= '9', ..]
                or ['(', >= '0' and <= '9', ..]
                or ['「' or '『', .., not ('」' or '』' or ':' or (>= '0' and <= '9'))];

    private static bool CountsOthers(string folded, string words) =>
        folded.TrimEnd(s_brackets) is [.., '件' or '名' or '通']
        && WordSearch.StartsWithAny(words, s_ofOthers);

    // 意見等 and 市の考え方など; 寄せられた意見等 is about all opinions.
    private static string WithoutPlural(string words)
    {
        string singular = words[..^WordSearch.LengthAtEnd(words, s_plurals)];
        return singular.Length <= LongestOfPlural ? singular : words;
    }

    private static bool IsTopic(string words, string folded) =>
        !s_brackets.Contains(folded[0])
        && WordSearch.LengthAtEnd(words, s_topics) is > 0 and var topic
        && topic < words.Length;
}
