namespace PublicComment.Model;

/// <summary>Recognises the date of an earlier change: 平成30年に第３条を改めました.</summary>
internal static class DateOfChange
{
    private static readonly string[] s_units = ["年度", "年", "月", "日"];

    // 有効期間は５年に修正しました: a number alone is a length of time.
    private static readonly string[] s_eras = [.. LawNumbers.Eras, "昨", "同"];

    private const string Numbers = "0123456789元一二三四五六七八九十〇年月";

    private const int WesternYear = 4;

    /// <summary>Whether the date of the verb stands in what is before it.</summary>
    public static bool StandsIn(ReadOnlySpan<char> before)
    {
        for (int at = 1; at < before.Length; at++)
        {
            if (
                before[at] == 'に'
                && EndsWithDate(before[..at])
                && !IsNewValue(before[..at])
                && !Clauses.HaveVerbIn(before[(at + 1)..])
                && !Clauses.EndIn(before[(at + 1)..])
            )
            {
                return true;
            }
        }

        return false;
    }

    // 期限を令和８年に変更: behind を a date is what something is changed to.
    private static bool IsNewValue(ReadOnlySpan<char> text) =>
        text[(text.LastIndexOf('、') + 1)..].IndexOf('を') >= 0;

    private static bool IsWesternYear(ReadOnlySpan<char> text) =>
        text.Length > WesternYear && !text[..WesternYear].ContainsAnyExceptInRange('0', '9');

    private static bool EndsWithDate(ReadOnlySpan<char> text)
    {
        int unit = WordSearch.LengthAtEnd(text, s_units);
        if (unit == 0)
        {
            return false;
        }

        int start = text[..^unit].TrimEnd(Numbers).Length;
        return IsWesternYear(text[start..]) || WordSearch.EndsWithAny(text[..start], s_eras);
    }
}
