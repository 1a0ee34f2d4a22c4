using System.Collections.Frozen;

namespace PublicComment.Model;

/// <summary>Reads the cell of a flag's column, which is a word of its own: 有, 一部反映, 有（第３条）.</summary>
internal static class FlagWording
{
    private const int LongestFlag = 20;

    // 【採用】 and 【無】 may begin a sentence.
    private const int ShortestStatement = 3;

    // More than ○ stands for yes: the same mark is printed in several characters.
    private static readonly string[] s_amended =
    [
        "あり",
        "有",
        "有り",
        "○",
        "◯",
        "〇",
        "◎",
        "●",
        "修正",
        "修正あり",
        "修正有",
        "修正有り",
        "修正する",
        "修正した",
        "修正済",
        "修正済み",
        "加筆修正",
        "追記修正",
        "追加修正",
        "修文",
        "追記",
        "追記する",
        "追記あり",
        "加筆",
        "訂正",
        "変更あり",
        "変更有",
        "変更有り",
        "一部変更",
        "反映",
        "反映する",
        "反映した",
        "反映済",
        "反映済み",
        "反映あり",
        "反映有",
        "反映有り",
        "採用",
        "採用する",
    ];

    // What the draft says already needs no change: 記載済み.
    private static readonly string[] s_notAmended =
    [
        "なし",
        "無",
        "無し",
        "×",
        "✕",
        "✖",
        "修正なし",
        "修正無",
        "修正無し",
        "修正しない",
        "修正せず",
        "修正不要",
        "修正の必要なし",
        "変更なし",
        "変更無",
        "変更無し",
        "変更しない",
        "変更せず",
        "変更不要",
        "反映なし",
        "反映無",
        "反映無し",
        "反映しない",
        "反映せず",
        "反映できない",
        "反映困難",
        "不反映",
        "採用しない",
        "不採用",
        "原案どおり",
        "原案通り",
        "原案のとおり",
        "原案のまま",
        "原案維持",
        "素案どおり",
        "素案通り",
        "原文どおり",
        "原文のとおり",
        "案のとおり",
        "案どおり",
        "現行どおり",
        "現行のとおり",
        "現行のまま",
        "既に記載",
        "既記載",
        "記載済",
        "記載済み",
        "既に記載済み",
        "既に反映済み",
        "既に盛り込み済み",
        "盛り込み済み",
        "盛込み済み",
        "盛込済み",
    ];

    // What stands before a word of change and leaves its meaning: 一部修正, 語句の修正, 計画に反映. Longer ones stand first.
    private static readonly string[] s_objects =
    [
        "計画案を",
        "計画案に",
        "条例案を",
        "条例案に",
        "一部を",
        "文言の",
        "文言を",
        "語句の",
        "語句を",
        "字句の",
        "字句を",
        "表現の",
        "表現を",
        "記述を",
        "記載を",
        "本文を",
        "本文に",
        "内容を",
        "原案を",
        "原案の",
        "素案を",
        "素案に",
        "素案の",
        "計画を",
        "計画に",
        "一部",
        "文言",
        "語句",
        "字句",
        "案を",
        "案に",
        "案の",
        "原案",
    ];

    private static readonly string[] s_changes =
    [
        "修正",
        "修文",
        "追記",
        "加筆",
        "訂正",
        "変更",
        "反映",
        "採用",
    ];

    // In the bracket behind a word they turn it round: 修正（見送り）.
    private static readonly string[] s_denials = ["ない", "なし", "無し", "せず", "不", "見送"];

    private static readonly FrozenDictionary<string, AmendmentStatus> s_words = s_amended
        .Select(word => KeyValuePair.Create(word, AmendmentStatus.Amended))
        .Concat(s_notAmended.Select(word => KeyValuePair.Create(word, AmendmentStatus.NotAmended)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The status of a cell, prepared with <see cref="WordingText.Plain"/>; not stated where it is no known word.</summary>
    public static AmendmentStatus Read(string plain)
    {
        plain = WithoutMarks(plain);
        AmendmentStatus status = ReadWord(plain);
        if (status != AmendmentStatus.NotStated)
        {
            return status;
        }

        int open = plain.AsSpan().IndexOfAny("([【〔");
        return open > 0
            ? ReadWithRemark(plain[..open], plain[(open + 1)..].TrimEnd(')', ']', '】', '〕'))
            : AmendmentStatus.NotStated;
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
        return flag.Length >= ShortestStatement ? Read(flag) : AmendmentStatus.NotStated;
    }

    // 修正（なし） is one word that a bracket cuts; in 有（一部） the bracket only says more.
    private static AmendmentStatus ReadWithRemark(string word, string remark)
    {
        AmendmentStatus whole = ReadWord(word + remark);
        if (whole != AmendmentStatus.NotStated)
        {
            return whole;
        }

        bool isDenied = WordSearch.ContainsAny(remark, s_denials);
        return ReadWord(word) switch
        {
            AmendmentStatus.Amended when isDenied => AmendmentStatus.NotStated,
            // 無（文言のみ修正）
            AmendmentStatus.NotAmended
                when !isDenied && WordSearch.ContainsAny(remark, s_changes) =>
                AmendmentStatus.NotStated,
            AmendmentStatus status => status,
        };
    }

    private static AmendmentStatus ReadWord(string word)
    {
        if (s_words.TryGetValue(word, out AmendmentStatus status))
        {
            return status;
        }

        string change = WithoutObject(word);
        return
            change.Length < word.Length
            && WordSearch.StartsWithAny(change, s_changes)
            && s_words.TryGetValue(change, out status)
            ? status
            : AmendmentStatus.NotStated;
    }

    private static string WithoutObject(string word)
    {
        ReadOnlySpan<char> change = word;
        while (WordSearch.LengthAtStart(change, s_objects) is > 0 and int length)
        {
            change = change[length..];
        }

        return change.ToString();
    }

    // 有※２ points to a note below the table, 「有」 quotes, and Ａ：反映 and ①修正 have the code of their kind before them.
    private static string WithoutMarks(string plain)
    {
        int note = plain.IndexOf('※', StringComparison.Ordinal);
        ReadOnlySpan<char> word = plain.AsSpan(0, note > 0 ? note : plain.Length).Trim("「」『』");
        bool hasCode = word.Length > 1 && (IsCircled(word[0]) || IsCode(word));
        return (hasCode ? word[1..].TrimStart(":.、・)") : word)
            .ToString()
            .Replace("修正等", "修正", StringComparison.Ordinal);
    }

    private static bool IsCircled(char c) => c is >= '①' and <= '⑳';

    private static bool IsCode(ReadOnlySpan<char> word) =>
        (char.IsAsciiLetterOrDigit(word[0]) || word[0] is >= 'ア' and <= 'ン')
        && !(
            char.IsAsciiLetterOrDigit(word[1])
            || JapaneseScript.IsKatakana(word[1])
            || word[1] == 'ー'
        );
}
