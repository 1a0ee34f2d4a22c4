using System.Collections.Frozen;

namespace PublicComment.Model;

/// <summary>Reads the cell of a flag's column, which is a word of its own: 有, 一部反映, 有（第３条）.</summary>
internal static class FlagWording
{
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
        "一部修正",
        "文言修正",
        "字句修正",
        "案を修正",
        "修文",
        "追記",
        "追記する",
        "加筆",
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
        "一部反映",
        "採用",
        "採用する",
        "一部採用",
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
        "変更なし",
        "変更無",
        "変更無し",
        "変更しない",
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
        "原文どおり",
        "原文のとおり",
        "案のとおり",
        "案どおり",
        "現行どおり",
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

    // In the bracket behind a word they turn it round: 修正（見送り）.
    private static readonly string[] s_denials = ["ない", "なし", "無し", "せず", "不", "見送"];

    private static readonly FrozenDictionary<string, AmendmentStatus> s_words = s_amended
        .Select(word => KeyValuePair.Create(word, AmendmentStatus.Amended))
        .Concat(s_notAmended.Select(word => KeyValuePair.Create(word, AmendmentStatus.NotAmended)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The status of a cell, prepared with <see cref="WordingText.Plain"/>; not stated where it is no known word.</summary>
    public static AmendmentStatus Read(string plain)
    {
        if (s_words.TryGetValue(plain, out AmendmentStatus status))
        {
            return status;
        }

        int open = plain.AsSpan().IndexOfAny("([【〔");
        return open > 0
            ? ReadWithRemark(plain[..open], plain[(open + 1)..].TrimEnd(')', ']', '】', '〕'))
            : AmendmentStatus.NotStated;
    }

    // 修正（なし） is one word that a bracket cuts; in 有（一部） the bracket only says more.
    private static AmendmentStatus ReadWithRemark(string word, string remark)
    {
        if (s_words.TryGetValue(word + remark, out AmendmentStatus whole))
        {
            return whole;
        }

        AmendmentStatus status = s_words.GetValueOrDefault(word, AmendmentStatus.NotStated);
        return status == AmendmentStatus.Amended && WordSearch.ContainsAny(remark, s_denials)
            ? AmendmentStatus.NotStated
            : status;
    }
}
