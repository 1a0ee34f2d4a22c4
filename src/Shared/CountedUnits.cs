namespace PublicComment;

/// <summary>What stands behind a number that counts or dates something, where a blank may part them: 10 日以内に, 2 か所で.</summary>
internal static class CountedUnits
{
    private const string Letters = "年月日時分秒条項号章節件人名者社回円頁％%倍割つ階";

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
        "以上",
        "以下",
        "以内",
        "以降",
        "世紀",
        "年度",
        "周年",
    ];

    /// <summary>Whether a text begins with a unit, and not with a word that begins like one: 3 条例 counts nothing.</summary>
    public static bool Begin(ReadOnlySpan<char> text) =>
        WordSearch.StartsWithAny(text, s_words)
        || (
            !text.IsEmpty
            && Letters.Contains(text[0])
            && (text.Length == 1 || JapaneseScript.IsHiragana(text[1]) || Behind.Contains(text[1]))
        );
}
