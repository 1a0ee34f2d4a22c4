namespace PublicComment.Model;

/// <summary>The characters that a date can begin with in running text.</summary>
internal static class DateStart
{
    private const string Numerals =
        "0123456789０１２３４５６７８９〇零一二三四五六七八九十壱壹弐貳参參肆伍陸漆捌玖拾廿卅卌千仟百佰";

    // 西暦, 同年, 翌年.
    private const string Words = "西同翌";

    // What PrintedCharacter.Fold maps to one of the others.
    private const string LookAlikes = "\uF9A8\u2F00\u2F06\u2F0B\u2F17\u2F24\u2EC4";

    public static string Characters(ValueList<JapaneseEra> eras) =>
        Numerals + Words + LookAlikes + string.Concat(eras.Select(NamesOf));

    private static string NamesOf(JapaneseEra era)
    {
        string letters = $"{era.Letter}{era.Latin[0]}";
        letters = letters.ToUpperInvariant() + letters.ToLowerInvariant();
        string fullWidth = string.Concat(letters.Select(letter => (char)(letter + 0xFEE0)));
        return $"{era.Initial}{era.Ligature}{letters}{fullWidth}";
    }
}
