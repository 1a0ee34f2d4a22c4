namespace PublicComment.Model;

/// <summary>Reads the cell of a flag's column, which is a word of its own: 有, 一部反映, 有（第３条）.</summary>
internal static class FlagWording
{
    private const int LongestFlag = 20;

    // 【採用】 and 【無】 may begin a sentence.
    private const int ShortestStatement = 3;

    // In the bracket behind a word they turn it round: 修正（見送り）.
    private static readonly string[] s_denials = ["ない", "なし", "無し", "せず", "不", "見送"];

    /// <summary>Reads a cell, prepared with <see cref="WordingText.Plain"/>.</summary>
    /// <param name="plain">The text.</param>
    /// <param name="status">What it says; not stated where it says two things: 有（文言の変更なし）.</param>
    /// <returns>Whether it is a known word.</returns>
    public static bool TryRead(string plain, out AmendmentStatus status)
    {
        ReadOnlySpan<char> cell = WithoutMarks(plain);
        status = FlagWords.Read(cell);
        int open = cell.IndexOfAny("([【〔");
        bool isKnown = status != AmendmentStatus.NotStated;
        return isKnown
            || (
                open > 0
                && TryReadWithRemark(cell[..open], cell[(open + 1)..].TrimEnd(")]】〕"), out status)
            );
    }

    /// <summary>The status that stands in a bracket before or behind a response: 【修正なし】…, …（修正なし）.</summary>
    public static AmendmentStatus ReadBeside(ReadOnlySpan<char> response)
    {
        ReadOnlySpan<char> text = response.Trim();
        int close = text is ['【' or '［' or '[', ..] ? text.IndexOfAny("】］]") : -1;
        AmendmentStatus before =
            close > 0 ? ReadBracket(text[1..close]) : AmendmentStatus.NotStated;
        int open = text is [.., '】' or '］' or ']' or ')' or '）']
            ? text.LastIndexOfAny("【［[(（")
            : -1;
        return before == AmendmentStatus.NotStated && open > 0
            ? ReadBracket(text[(open + 1)..^1])
            : before;
    }

    private static AmendmentStatus ReadBracket(ReadOnlySpan<char> inner)
    {
        string flag = inner.Length <= LongestFlag ? WordingText.Plain(inner) : "";
        return flag.Length >= ShortestStatement && TryRead(flag, out AmendmentStatus status)
            ? status
            : AmendmentStatus.NotStated;
    }

    // 修正（なし） is one word that a bracket cuts; in 有（一部） the bracket only says more.
    private static bool TryReadWithRemark(
        ReadOnlySpan<char> word,
        ReadOnlySpan<char> remark,
        out AmendmentStatus status
    )
    {
        status = FlagWords.Read([.. word, .. remark]);
        if (status != AmendmentStatus.NotStated)
        {
            return true;
        }

        status = FlagWords.Read(word);
        bool isKnown = status != AmendmentStatus.NotStated;
        bool isDenied = WordSearch.ContainsAny(remark, s_denials);
        bool isContradicted =
            status == AmendmentStatus.Amended
                ? isDenied
                : isKnown && !isDenied && FlagWords.TellOfChange(remark);
        status = isContradicted ? AmendmentStatus.NotStated : status;
        return isKnown;
    }

    // 有※２ points to a note below the table, 「有」 quotes, and Ａ：反映 and ①修正 have the code of their kind before them.
    private static ReadOnlySpan<char> WithoutMarks(string plain)
    {
        int note = plain.IndexOf('※', StringComparison.Ordinal);
        ReadOnlySpan<char> word = plain.AsSpan(0, note > 0 ? note : plain.Length).Trim("「」『』");
        bool hasCode = word.Length > 1 && (CircledNumbers.Is(word[0]) || IsCode(word));
        return hasCode ? word[1..].TrimStart(":.、・)") : word;
    }

    private static bool IsCode(ReadOnlySpan<char> word) =>
        (char.IsAsciiLetterOrDigit(word[0]) || word[0] is >= 'ア' and <= 'ン')
        && !(
            char.IsAsciiLetterOrDigit(word[1])
            || JapaneseScript.IsKatakana(word[1])
            || word[1] == 'ー'
        );
}
