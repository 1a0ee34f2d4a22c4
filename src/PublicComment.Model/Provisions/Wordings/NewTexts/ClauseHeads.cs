using System.Globalization;

namespace PublicComment.Model;

/// <summary>Reads the numbers before the text of clauses.</summary>
internal static class ClauseHeads
{
    private const int LongestCaption = 40;
    private const string Brackets = "（）()〔〕［］[]【】";

    private static readonly string[] s_omissions =
    [
        "略",
        "省略",
        "同左",
        "同右",
        "変更なし",
        "修正なし",
        "現行のとおり",
        "現行どおり",
        "原案のとおり",
        "原案どおり",
    ];

    /// <summary>The head at a position; null where none stands there.</summary>
    /// <param name="text">The text around it.</param>
    /// <param name="start">Where it would start.</param>
    /// <param name="end">Where the sentence that it begins ends.</param>
    public static ClauseHead? At(ReadOnlySpan<char> text, int start, int end)
    {
        if (start >= end)
        {
            return null;
        }

        ReadOnlySpan<char> sentence = text[..end];
        return sentence[start] switch
        {
            '附' => Supplementary(sentence, start) ?? Named(sentence, start),
            '第' or '付' or '別' or '様' => Named(sentence, start),
            var circled when CircledNumbers.Is(circled) => Head(
                sentence,
                AddressLevel.Paragraph,
                new() { Paragraph = CircledNumbers.ValueOf(circled) },
                start,
                start + 1
            ),
            _ => Numbered(sentence, start) ?? Lettered(sentence, start),
        };
    }

    // 附　則, as statutes print it above its articles.
    private static ClauseHead? Supplementary(ReadOnlySpan<char> text, int start)
    {
        int end = Blanks.Skip(text, start + 1);
        return end > start + 1 && end < text.Length && text[end] == '則'
            ? Head(
                text,
                AddressLevel.Article,
                new() { Supplementary = SupplementaryProvisions.Original },
                start,
                end + 1
            )
            : null;
    }

    // 第７条, 附則第２条, 別表第一, and 第２項 below an article.
    private static ClauseHead? Named(ReadOnlySpan<char> text, int start)
    {
        if (
            !AddressReader.TryRead(
                text,
                start,
                AddressReading.Ordinal,
                out Address address,
                out int end
            )
        )
        {
            return null;
        }

        AddressLevel level = address.HasPlace ? AddressLevel.Article : address.First;
        return level is AddressLevel.Article or AddressLevel.Paragraph or AddressLevel.Item
            ? Head(text, level, address.ToProvision(), start, end)
            : null;
    }

    // ２　 is a paragraph, 三　 and (3) are items.
    private static ClauseHead? Numbered(ReadOnlySpan<char> text, int start)
    {
        bool isBracketed = text[start] is '(' or '（';
        int end = start + (isBracketed ? 1 : 0);
        bool isItem = isBracketed || (end < text.Length && Numeral.IsKanji(text[end]));
        if (
            !Numeral.TryRead(text, ref end, out int number)
            || (isBracketed && (end >= text.Length || text[end++] is not (')' or '）')))
        )
        {
            return null;
        }

        return isItem
            ? Head(
                text,
                AddressLevel.Item,
                new() { Item = number.ToString(CultureInfo.InvariantCulture) },
                start,
                end
            )
            : Head(text, AddressLevel.Paragraph, new() { Paragraph = number }, start, end);
    }

    // イ　, ロ
    private static ClauseHead? Lettered(ReadOnlySpan<char> text, int start) =>
        ProvisionRules.IsKatakana(text[start])
        && start + 1 < text.Length
        && Blanks.IsBlank(text[start + 1])
            ? Head(
                text,
                AddressLevel.Subitem,
                new() { Subitem = [text[start].ToString()] },
                start,
                start + 1
            )
            : null;

    private static ClauseHead? Head(
        ReadOnlySpan<char> text,
        AddressLevel level,
        Provision provision,
        int start,
        int end
    )
    {
        ReadOnlySpan<char> behind = text[end..];
        // 第七条中「甲」を「乙」に改める。
        bool isAmended = behind.StartsWith("中「");
        ReadOnlySpan<char> own = WithoutCaption(
            behind.Trim().TrimStart("】］]〕：:"),
            out bool isOpen
        );
        bool isHead =
            isAmended
            || (
                (behind.IsEmpty || Blanks.IsBlank(behind[0]) || "（(】］]〕：:".Contains(behind[0]))
                && !isOpen
                && !Particles.Begin(own)
                && !own.EndsWith("について")
                && !(level == AddressLevel.Paragraph && CountedUnits.Begin(own))
            );
        return isHead
            ? new(level, provision, start, end, isAmended ? ClauseText.Present : TextOf(own))
            : null;
    }

    // 第七条（届出）　…; a bracket that is not closed belongs to a sentence: 第５条（第８条の場合を含む。）の規定.
    private static ReadOnlySpan<char> WithoutCaption(ReadOnlySpan<char> text, out bool isOpen)
    {
        isOpen = false;
        if (text is not ['(' or '（', ..])
        {
            return text;
        }

        int close = text.IndexOfAny(')', '）');
        isOpen = close < 0;
        return close is > 0 and <= LongestCaption && !IsOmission(text[..(close + 1)])
            ? text[(close + 1)..].TrimStart()
            : text;
    }

    private static ClauseText TextOf(ReadOnlySpan<char> own) =>
        own.Trim(Brackets).IsEmpty ? ClauseText.Below
        : IsOmission(own) ? ClauseText.LeftOut
        : ClauseText.Present;

    private static bool IsOmission(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> word = text.Trim().Trim(Brackets);
        int length = WordSearch.LengthAtStart(word, s_omissions);
        return length > 0 && length == word.Length;
    }
}
