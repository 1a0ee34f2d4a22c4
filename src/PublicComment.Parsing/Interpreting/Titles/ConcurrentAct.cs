namespace PublicComment.Parsing;

/// <summary>
/// Takes off what an office announces together with the result, between the title and the name of the procedure: 「…省令」の公布及びそれに対する意見募集の結果,
/// …の一部改正についての審議会からの答申及び意見募集の結果.
/// </summary>
internal static class ConcurrentAct
{
    private static readonly string[] s_joints = ["及び", "並びに", "と", "・", "、"];

    private static readonly string[] s_pronouns =
    [
        "それに対する",
        "それらに対する",
        "これに対する",
        "これらに対する",
        "それに関する",
        "これに関する",
    ];

    private static readonly string[] s_acts =
    [
        "の公布",
        "の公布・施行",
        "の施行",
        "の制定",
        "の決定",
        "の閣議決定",
        "の策定",
        "の改定",
        "の公表",
        "の公示",
    ];

    // An answer is an act of another office, which stands behind a connective.
    private static readonly string[] s_answers = ["からの答申", "の答申", "への諮問"];

    private static readonly string[] s_aboutAnswers =
    [
        "についての",
        "に関する",
        "に係る",
        "に対する",
    ];

    /// <summary>The text up to the end of the title; the whole text where nothing is announced with the result.</summary>
    /// <param name="folded">What stands before the name of the procedure.</param>
    public static ReadOnlySpan<char> TakeOff(ReadOnlySpan<char> folded)
    {
        ReadOnlySpan<char> joined = TrimEnd(folded, s_pronouns);
        ReadOnlySpan<char> first = TrimEnd(joined, s_joints);
        if (first.Length == joined.Length)
        {
            return folded;
        }

        ReadOnlySpan<char> title = TrimEnd(first, s_acts);
        if (TrimEnd(first, s_answers) is var answered && answered.Length < first.Length)
        {
            title = BeforeAnswer(answered);
        }

        title = title is [.., '」', '等'] ? title[..^1] : title;
        // What the joint joins to the procedure may as well be a title of its own, which a draft or a quotation ends.
        return title.Length < first.Length || title is [.., '」'] ? title : folded;
    }

    private static ReadOnlySpan<char> BeforeAnswer(ReadOnlySpan<char> text)
    {
        int end = 0;
        foreach (string word in s_aboutAnswers)
        {
            end = Math.Max(end, text.LastIndexOf(word));
        }

        return end > 0 ? text[..end] : text;
    }

    private static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text, string[] endings) =>
        text[..^WordSearch.LengthAtEnd(text, endings)];
}
