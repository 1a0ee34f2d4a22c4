namespace PublicComment.Model;

/// <summary>The characters that a date can begin with in running text.</summary>
internal static class DateStart
{
    private const string Numerals =
        "0123456789０１２３４５６７８９〇零一二三四五六七八九十壱壹弐貳参參肆伍陸漆捌玖拾廿卅卌千仟百佰";

    // 西暦, 同年, 翌年.
    private const string Words = "西同翌";

    public static string Characters(ValueList<JapaneseEra> eras)
    {
        string characters = Numerals + Words + string.Concat(eras.Select(NamesOf));
        IEnumerable<char> lookAlikes = PrintedCharacter.LookAlikes.Where(character =>
            characters.Contains(PrintedCharacter.Fold(character), StringComparison.Ordinal)
        );
        return string.Concat([.. characters, .. lookAlikes]);
    }

    private static string NamesOf(JapaneseEra era)
    {
        string letters = $"{era.Letter}{era.Latin[0]}";
        letters = letters.ToUpperInvariant() + letters.ToLowerInvariant();
        string fullWidth = string.Concat(letters.Select(JapaneseScript.Widen));
        return $"{era.Initial}{era.Ligature}{letters}{fullWidth}";
    }
}
