namespace PublicComment.Parsing;

/// <summary>The words at what a letter states of its case: 問い合わせ先, 担当課, 募集期間, 提出方法.</summary>
internal static class LetterLabels
{
    private static readonly string[] s_contacts =
    [
        "連絡先",
        "問い合わせ先",
        "問合せ先",
        "問合わせ先",
        "お問合せ",
        "お問い合わせ",
        "照会先",
    ];

    private static readonly string[] s_offices =
    [
        "担当課",
        "担当部署",
        "担当部局",
        "担当室",
        "担当係",
        "担当グループ",
        "所管課",
        "所管部署",
    ];

    // Longer labels hold one of these: 意見の募集期間, パブリックコメント実施期間.
    private static readonly string[] s_period =
    [
        "募集期間",
        "実施期間",
        "募集の期間",
        "提出期間",
        "公募期間",
        "公表期間",
        "受付期間",
    ];

    private static readonly string[] s_methods = ["提出方法", "周知方法", "公表方法"];

    private const string About = "に関する";
    private const int LongestLabel = 40;

    // 意見の提出方法, ご意見の募集期間, 本件問い合わせ先.
    private static readonly string[] s_beforeLabels = ["御", "ご", "意見", "等", "の", "本件"];

    /// <summary>Over, or before, the office that answers questions about a result.</summary>
    public static IReadOnlyList<string> Contacts => s_contacts;

    /// <summary>Before the office in charge.</summary>
    public static IReadOnlyList<string> Offices => s_offices;

    /// <summary>At the period in which opinions could be sent.</summary>
    public static ReadOnlySpan<string> Period => s_period;

    /// <summary>Whether a line, behind its marks and number, begins with the words over contacts, and is no sentence.</summary>
    public static bool BeginContacts(ReadOnlySpan<char> line) =>
        !line.Contains('。')
        && (
            WordSearch.StartsWithAny(WordsOf(line), s_contacts)
            || WordsOf(line).TrimEnd(Brackets.Closing) is "担当" or "担当者"
            || (line.Length <= LongestLabel && AskAboutPage(NormalizedText.Fold(line)))
        );

    // このページに関するお問い合わせ
    private static bool AskAboutPage(ReadOnlySpan<char> folded)
    {
        int about = folded.IndexOf(About);
        ReadOnlySpan<char> words = about < 0 ? [] : folded[(about + About.Length)..];
        return WordSearch.StartsWithAny(words, s_contacts)
            || WordSearch.StartsWithAny(words.TrimStart("お御ご"), s_contacts);
    }

    /// <summary>Whether a line begins with any of these words.</summary>
    public static bool Begin(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> words = WordsOf(line);
        return WordSearch.StartsWithAny(words, s_contacts)
            || WordSearch.StartsWithAny(words, s_offices)
            || WordSearch.StartsWithAny(words, s_period)
            || WordSearch.StartsWithAny(words, s_methods);
    }

    private static ReadOnlySpan<char> WordsOf(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> words = NormalizedText.Fold(LineStart.Skip(line));
        foreach (string before in s_beforeLabels)
        {
            words = words.StartsWith(before, StringComparison.Ordinal)
                ? words[before.Length..]
                : words;
        }

        return words;
    }
}
