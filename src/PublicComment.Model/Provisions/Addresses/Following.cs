using System.Buffers;

namespace PublicComment.Model;

/// <summary>
/// Decides by what follows whether a number or a counter belongs to an address: 第5条の2 is an article, 第5条の2点 is not; 3項 is a
/// paragraph, 3項目 is not.
/// </summary>
internal static class Following
{
    // What stands behind an address without a particle between.
    private static readonly string[] s_behindAddresses =
    [
        "第",
        "及",
        "又",
        "並",
        "若",
        "乃",
        "中",
        "等",
        "但",
        "本文",
        "前段",
        "中段",
        "後段",
        "各",
        "柱",
        "括弧",
        "カッコ",
        "関係",
        "改正",
        "新設",
        "追加",
        "削除",
        "案",
        "規定",
        "見出",
        "以",
        "違反",
        "条文",
        "参照",
        "附則",
        "別表",
    ];

    // Counters, and words that a kanji numeral begins: の2点, の一部, の二重.
    private static readonly SearchValues<char> s_counters = SearchValues.Create(
        "つ個点件種年月日回人名者割倍箇万千円％%類番分時次社階段行頁項号桁週桁枚本部度割列組"
    );

    /// <summary>Whether a branch number that ends before <paramref name="position"/> can be one.</summary>
    public static bool AllowsBranch(ReadOnlySpan<char> text, int position)
    {
        ReadOnlySpan<char> rest = text[Math.Min(position, text.Length)..];
        if (rest.IsEmpty)
        {
            return true;
        }

        bool isKanji = Numeral.IsKanji(text[position - 1]);
        if (rest[0] is 'か' or 'カ' or 'ケ' or 'ヶ' or 'ヵ')
        {
            return rest.Length < 2 || rest[1] is not ('所' or '月' or '国' or '年' or '条');
        }

        return StartsBehindAddress(rest)
            || !(
                isKanji
                    ? JapaneseScript.IsKanji(rest[0]) || rest[0] == 'つ'
                    : s_counters.Contains(rest[0])
            );
    }

    /// <summary>Whether the counter at <paramref name="position"/> counts provisions; <paramref name="isOrdinal"/> where 第 stands before it.</summary>
    public static bool AllowsUnit(ReadOnlySpan<char> text, int position, bool isOrdinal)
    {
        char next = position + 1 < text.Length ? text[position + 1] : '\0';
        return text[position] switch
        {
            '条' or '條' => next is not ('件' or '例' or '約')
                && (isOrdinal || next is not ('文' or '通' or '坊' or '項')),
            '項' => next != '目',
            '号' or '號' => isOrdinal
                || !JapaneseScript.IsKanji(next)
                || StartsBehindAddress(text[(position + 1)..]),
            '目' => next is not ('標' or '的' or '次' or '途' or '指' or '下'),
            '編' => next is not ('集' or '成' or '入'),
            _ => true,
        };
    }

    /// <summary>Whether an address can end at a position: 第三号施行日, 第1号被保険者, 第2号議案 are names of things.</summary>
    public static bool EndsAddress(ReadOnlySpan<char> text, int end) =>
        end >= text.Length
        || !(JapaneseScript.IsKanji(text[end]) || JapaneseScript.IsKatakana(text[end]))
        || StartsBehindAddress(text[end..]);

    /// <summary>Whether a text begins with a word that follows addresses directly.</summary>
    public static bool StartsBehindAddress(ReadOnlySpan<char> rest) =>
        WordSearch.StartsWithAny(rest, s_behindAddresses);
}
