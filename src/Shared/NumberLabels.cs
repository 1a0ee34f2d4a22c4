namespace PublicComment;

/// <summary>The words before the number of an opinion: No.3, 意見番号3, 第3.</summary>
internal static class NumberLabels
{
    private static readonly string[] s_words = ["意見番号", "整理番号", "通し番号", "番号", "項番"];

    private static readonly string[] s_abbreviations = ["No", "NO", "no"];

    private static readonly string[] s_labels =
    [
        .. s_words,
        .. s_abbreviations,
        "御意見",
        "ご意見",
        "意見",
        "第",
    ];

    /// <summary>Those that mean nothing but a number.</summary>
    public static IReadOnlyList<string> Words => s_words;

    /// <summary>Those in Latin letters; a full stop may follow.</summary>
    public static IReadOnlyList<string> Abbreviations => s_abbreviations;

    /// <summary>The number alone, in one spelling for all its spellings: 2 for 意見No.2（続き） and (2).</summary>
    /// <param name="folded">The number without blanks, its characters narrow.</param>
    public static string KeyOf(string folded) =>
        TakeOff(ContinuationMark.Without(folded)).AsSpan().Trim("()[]<>.:、番").ToString();

    /// <summary>The number without its labels, of which several may stand before it: 意見No.3.</summary>
    /// <param name="folded">The number without blanks, its characters narrow.</param>
    public static string TakeOff(string folded)
    {
        string number = folded;
        while (WordSearch.LengthAtStart(number, s_labels) is > 0 and int length)
        {
            number = number[length..].TrimStart('.').TrimEnd('番');
        }

        return number;
    }
}
