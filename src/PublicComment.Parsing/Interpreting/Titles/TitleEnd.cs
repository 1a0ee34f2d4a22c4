namespace PublicComment.Parsing;

/// <summary>Finds where a title ends in a line: before a connective and the name of the procedure.</summary>
internal static class TitleEnd
{
    // They point to a title, and are none.
    private static readonly string[] s_pointers = ["この", "今回の", "次の"];

    // What the procedure and its result are called, in folded text. The title stands before it.
    private static readonly string[] s_procedures =
    [
        "意見募集",
        "意見公募",
        "意見の募集",
        "意見の公募",
        "意見等の募集",
        "意見・情報の募集",
        "意見・情報募集",
        "意見及び情報の募集",
        "意見募集等",
        "パブリックコメント",
        "パブリック・コメント",
        "パブコメ",
        "提出された意見",
        "提出された御意見",
        "提出されたご意見",
        "寄せられた意見",
        "寄せられた御意見",
        "寄せられたご意見",
        "に寄せられた",
        "に提出された",
        "意見の概要",
        "意見等の概要",
        "意見(パブリックコメント)",
        "意見(パブリック・コメント)",
        "意見及び",
        "意見と",
        "意見への",
        "意見等公表",
        "意見等の公表",
        "意見に対する",
        "コメントの概要",
        "県民意見",
        "市民意見",
        "区民意見",
        "町民意見",
        "村民意見",
        "都民意見",
        "道民意見",
        "府民意見",
        "住民意見",
        "国民の皆様から",
        "意見提出手続",
        "意見の提出状況",
    ];

    private const string Result = "結果";

    private static readonly string[] s_connectives =
    [
        "に対する",
        "に対して",
        "に関する",
        "に関しての",
        "に係る",
        "についての",
        "について",
        "への",
        "に対し",
        "にかかる",
        "にかかわる",
        "策定に向けた",
        "の策定に向けた",
        "改定に向けた",
        "の改定に向けた",
        "の",
    ];

    private static readonly string[] s_honorifics = ["御", "ご", "皆様の", "皆様からの", "国民の"];

    private static readonly string[] s_aspects = ["の内容", "の概要"];

    // …（素案）に対する主な御意見及びそれに対する考え方
    private static readonly string[] s_adjectives = ["主な"];

    /// <summary>
    /// Behind the title in a line that names the procedure behind it, alone or in brackets, …条例の制定について（意見公募の結果）; 0 where
    /// the line begins with that; null for other lines.
    /// </summary>
    public static int? In(string folded)
    {
        int procedure = ProcedureIn(folded);
        if (procedure < 0)
        {
            return null;
        }

        ReadOnlySpan<char> before = folded.AsSpan(0, procedure);
        if (before is [.., '('] && folded is [.., ')'] && folded.Contains(Result))
        {
            ReadOnlySpan<char> named = TrimEnd(before[..^1], s_connectives);
            bool isTitle =
                named.Length < before.Length - 1 || named is [.., '」'] || EndsWithDraft(named);
            return isTitle ? named.Length : null;
        }

        // …（案）について / ～パブリックコメントの結果～
        if (before.Trim("~〜-―") is "")
        {
            return 0;
        }

        ReadOnlySpan<char> stated = WithoutRemark(
            TrimEnd(TrimEnd(before, s_honorifics), s_adjectives)
        );
        if (WordSearch.IsOneOf(stated, s_pointers))
        {
            return null;
        }

        ReadOnlySpan<char> title = WithoutAspect(
            TrimEnd(ConcurrentAct.TakeOff(stated), s_connectives)
        );
        bool isConnected =
            title.Length < stated.Length || stated is [.., '」'] || EndsWithDraft(stated);
        return isConnected || stated.IsEmpty ? title.Length : null;
    }

    /// <summary>Where a line names the procedure or its result; -1 where it does not.</summary>
    public static int ProcedureIn(string folded) => WordSearch.IndexOfAny(folded, s_procedures);

    /// <summary>Whether a text is nothing but the name of the procedure and its result: パブリックコメントの結果.</summary>
    public static bool IsProcedureAlone(string folded)
    {
        ReadOnlySpan<char> name = TrimEnd(
            TrimEnd(TrimEnd(folded, s_connectives), [Result]),
            ["の"]
        );
        return name.Length < folded.Length && WordSearch.IsOneOf(name, s_procedures);
    }

    /// <summary>Whether what stands behind a title leads on to the procedure.</summary>
    public static bool BeginsWithConnective(string text) =>
        WordSearch.StartsWithAny(text, s_connectives);

    // 「…計画（案）」の内容に対する意見
    private static ReadOnlySpan<char> WithoutAspect(ReadOnlySpan<char> text) =>
        TrimEnd(text, s_aspects) is [.., '」'] title ? title : text;

    // 「…案」（令和７年９月１日公示）に寄せられた意見: a remark on the quoted title.
    private static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> text)
    {
        int open = text is [.., ')'] ? text.LastIndexOf('(') : -1;
        return open > 0 && text[open - 1] == '」' ? text[..open] : text;
    }

    /// <summary>Whether a text is nothing but what leads on from a title.</summary>
    public static bool IsConnective(string text) => s_connectives.Contains(text);

    private static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text, string[] endings) =>
        text[..^WordSearch.LengthAtEnd(text, endings)];

    /// <summary>Whether a title ends with a line, the procedure on the next one: …の一部を改正する省令案に関する / 意見募集の結果について.</summary>
    public static bool IsAtEndOf(string folded) =>
        TrimEnd(folded, s_connectives).Length < folded.Length
        || EndsWithDraft(folded is [.., '」'] ? folded.AsSpan(0, folded.Length - 1) : folded);

    /// <summary>Whether a folded title ends as drafts do: …案, …（案）.</summary>
    public static bool EndsWithDraft(ReadOnlySpan<char> folded) =>
        folded is [.., '案'] or [.., '案', ')'];

    /// <summary>Whether a folded text is nothing but the mark of a draft, whose title stands elsewhere: (案), (素案).</summary>
    public static bool IsDraftMark(ReadOnlySpan<char> folded) =>
        folded is ['(', .. var mark, '案', ')'] && !mark.ContainsAny('(', ')');

    /// <summary>The line without what leads on to the procedure.</summary>
    public static string WithoutConnective(string printed) =>
        TrimEnd(printed, s_connectives).ToString();
}
