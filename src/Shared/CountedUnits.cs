namespace PublicComment;

/// <summary>What stands behind a number that counts or dates something, where a blank may part them: 10 日以内に, 2 か所で.</summary>
internal static class CountedUnits
{
    private const string Letters = "世年月日時分秒条項号章節件人名者社回円頁％%倍割つ階";

    // 2 日曜日の窓口 begins with a word; 2 日間 and 2 日には do not.
    private const string Behind = "以間頃前後程末初中目、。";

    private static readonly string[] s_words =
    [
        "か所",
        "箇所",
        "ヶ所",
        "カ所",
        "か月",
        "箇月",
        "ヶ月",
        "カ月",
    ];

    /// <summary>Whether a text begins with a unit, and not with a word that begins like one.</summary>
    public static bool Begin(ReadOnlySpan<char> text)
    {
        int length = WordSearch.LengthAtStart(text, s_words);
        length =
            length > 0 ? length
            : !text.IsEmpty && Letters.Contains(text[0]) ? 1
            : 0;
        return length > 0
            && (
                length == text.Length
                || JapaneseScript.IsHiragana(text[length])
                || Behind.Contains(text[length])
            );
    }
}
