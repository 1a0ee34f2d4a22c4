namespace PublicComment.Model;

/// <summary>The words that names of laws and orders end with, and words that only look like them.</summary>
internal static class LawNames
{
    /// <summary>The endings of names, the most frequent first.</summary>
    public static readonly string[] Endings =
    [
        "法律",
        "法",
        "令",
        "規則",
        "細則",
        "準則",
        "条例",
        "規程",
        "告示",
        "条約",
        "協定",
        "議定書",
        "憲章",
        "典範",
        "要綱",
        "要領",
        "基準",
        "指針",
        "ガイドライン",
        "約款",
        "定款",
        "規約",
        "を定める件",
    ];

    // Words that end like a law's name and are none, with whatever stands before them: 実施方法, 食事療法.
    private static readonly string[] s_otherEndings =
    [
        "方法",
        "手法",
        "療法",
        "作法",
        "寸法",
        "辞令",
        "号令",
    ];

    // Words that are none alone: 用法 is none, 番号利用法 is one.
    private static readonly string[] s_otherWords =
    [
        "用法",
        "違法",
        "適法",
        "合法",
        "不法",
        "立法",
        "司法",
        "製法",
        "技法",
        "工法",
        "文法",
        "無法",
        "脱法",
    ];

    // Names that end a phrase such as …に関する and say nothing alone.
    private static readonly string[] s_heads =
    [
        "法律",
        "法",
        "政令",
        "令",
        "省令",
        "府令",
        "庁令",
        "命令",
        "規則",
        "規程",
        "条例",
        "告示",
        "細則",
        "基準",
        "要綱",
        "要領",
        "指針",
        "ガイドライン",
        "特別措置法",
        "臨時措置法",
        "緊急措置法",
        "暫定措置法",
        "臨時措置令",
        "特例法",
        "特別法",
        "約款",
        "施行令",
        "施行規則",
        "施行細則",
    ];

    // What is made to carry out a law and bears its name.
    private static readonly string[] s_executions =
    [
        "施行令",
        "施行規則",
        "施行細則",
        "施行規程",
        "施行条例",
    ];

    // What ministries issue, whatever its name says: 施行規則 are mostly 省令.
    private static readonly string[] s_orders = ["省令", "府令", "庁令", "命令"];

    // What stands between the name of a law and the rest of a longer name that contains it.
    private static readonly string[] s_behindContainedNames =
    [
        "施行",
        "に規定する",
        "に基づく",
        "の規定",
        "の施行",
        "第",
        "関係",
    ];

    /// <summary>Whether a text ends with a word that ends names.</summary>
    public static bool EndsLikeName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !new Letter(text[^1]).EndsName)
        {
            return false;
        }

        return WordSearch.EndsWithAny(text, Endings)
            && !WordSearch.EndsWithAny(text, s_otherEndings)
            && !(WordSearch.EndsWithAny(text, s_otherWords) && IsWordAlone(text));
    }

    /// <summary>Whether a word says only what kind of law is meant: 法, 省令, 施行規則.</summary>
    public static bool IsKind(ReadOnlySpan<char> word) =>
        WordSearch.IsOneOf(word, s_heads)
        || (WordSearch.EndsWithAny(word, ["省令", "府令"]) && word.Length <= 6);

    /// <summary>Whether a word, with what carries the law out behind it, says only what kind of law is meant: 法, 法施行規則.</summary>
    public static bool SaysKindAlone(ReadOnlySpan<char> word) =>
        IsKind(word) || !ExecutionOf(word).IsEmpty;

    /// <summary>Whether a letter before a word for a kind points to a law: 同法, 本法, 当条例.</summary>
    public static bool IsPointer(char letter) => letter == '同' || IsSelf(letter);

    /// <summary>Whether what it points to is the law that speaks, or that everybody speaks of.</summary>
    public static bool IsSelf(char letter) => letter is '本' or '当';

    /// <summary>Whether a word points to a law that was named before: 同法, 本法, 同法施行令.</summary>
    public static bool PointsBack(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> law = word[..^ExecutionOf(word).Length];
        return law.Length > 1 && IsPointer(law[0]) && IsKind(law[1..]);
    }

    /// <summary>Whether a word is one for what carries a law out: 施行令.</summary>
    public static bool IsExecution(ReadOnlySpan<char> word) =>
        WordSearch.IsOneOf(word, s_executions);

    /// <summary>施行規則 in 法施行規則 and 同法施行規則; empty where no word for a kind stands before it.</summary>
    public static ReadOnlySpan<char> ExecutionOf(ReadOnlySpan<char> word)
    {
        foreach (string execution in s_executions)
        {
            if (word.Length > execution.Length && word.EndsWith(execution))
            {
                ReadOnlySpan<char> law = word[..^execution.Length];
                bool isKind = IsKind(law.Length > 1 && IsPointer(law[0]) ? law[1..] : law);
                return isKind ? word[^execution.Length..] : default;
            }
        }

        return default;
    }

    /// <summary>Whether a word can end a long name: 法律, 法律施行規則, 総務省令.</summary>
    public static bool IsHead(ReadOnlySpan<char> word)
    {
        foreach (string execution in s_executions)
        {
            if (word.Length > execution.Length && word.EndsWith(execution))
            {
                return IsKind(word[..^execution.Length]);
            }
        }

        return IsKind(word);
    }

    /// <summary>Whether a name is of the kind that a word says: 施行規則 of 規則, 法律 of 法.</summary>
    public static bool IsOfKind(ReadOnlySpan<char> name, ReadOnlySpan<char> kind) =>
        kind is "法" or "法律" ? name.EndsWith("法") || name.EndsWith("法律")
        : kind is "令" ? name.EndsWith("政令") || name.EndsWith("施行令")
        : name.EndsWith(kind);

    /// <summary>
    /// Whether an instrument is what a word for a kind means: 法 of a 法律, 本省令 or 内閣府令 of a 施行規則, この政令 of a 施行令.
    /// </summary>
    public static bool IsCalled(ReadOnlySpan<char> instrument, ReadOnlySpan<char> kind) =>
        IsOfKind(instrument, kind)
        || InstrumentKinds.Of(instrument) switch
        {
            // The rules of an ordinance are no orders of a ministry.
            InstrumentKind.MinisterialOrder or InstrumentKind.Rule => WordSearch.EndsWithAny(
                kind,
                s_orders
            ) && !instrument.Contains("条例", StringComparison.Ordinal),
            InstrumentKind.CabinetOrder => kind is "政令",
            _ => false,
        };

    /// <summary>The law whose name a longer name contains: 行政手続法 for 行政手続法施行規則; null where there is none.</summary>
    public static string? LawBehind(string name)
    {
        ReadOnlySpan<char> text = name;
        for (int end = 1; end < text.Length; end++)
        {
            if (text[end - 1] is '法' or '律' && EndsLikeName(text[..end]))
            {
                foreach (string behind in s_behindContainedNames)
                {
                    if (text[end..].StartsWith(behind))
                    {
                        return name[..end];
                    }
                }
            }
        }

        return null;
    }

    // All of these words have two letters.
    private static bool IsWordAlone(ReadOnlySpan<char> text) =>
        text.Length == 2 || !FreeLawName.IsNameLetter(text[^3]);
}
