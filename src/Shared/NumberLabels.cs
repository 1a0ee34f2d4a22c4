namespace PublicComment;

/// <summary>The words before the number of an opinion: No.3, 意見番号3, 第3.</summary>
internal static class NumberLabels
{
    private static readonly string[] s_labels =
    [
        "意見番号",
        "整理番号",
        "通し番号",
        "御意見",
        "ご意見",
        "意見",
        "番号",
        "項番",
        "No",
        "NO",
        "no",
        "第",
    ];

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
