namespace PublicComment.Model;

/// <summary>The number before the text of a clause that is set out as a statute sets it out: 第７条　…, ２　…, 三　….</summary>
/// <param name="Level">The article, or the place beside the articles, the paragraph or the item.</param>
/// <param name="Provision">Its address, as far as its own number tells it.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The position behind it.</param>
/// <param name="IsOmitted">Whether its text is left out: （略）.</param>
internal readonly record struct ClauseHead(
    AddressLevel Level,
    Provision Provision,
    int Start,
    int End,
    bool IsOmitted
)
{
    private const int LongestCaption = 40;

    private static readonly string[] s_omissions =
    [
        "（略）",
        "(略)",
        "〔略〕",
        "［略］",
        "略",
        "（同左）",
        "（同右）",
        "同左",
        "同右",
    ];

    // 第12条 については: a citation behind which the conversion put a blank.
    private static readonly string[] s_particles =
    [
        "について",
        "に",
        "は",
        "を",
        "の",
        "が",
        "と",
        "で",
        "も",
        "へ",
        "から",
        "より",
        "及び",
        "並びに",
        "又は",
        "若しくは",
        "、",
        "等",
        "関係",
    ];

    /// <summary>The head at a position; null where none stands there.</summary>
    /// <param name="text">The text around it.</param>
    /// <param name="start">Where it would start.</param>
    /// <param name="end">Where the sentence that it begins ends.</param>
    public static ClauseHead? At(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> sentence = text[..end];
        return start >= end ? null
            : sentence[start] is '第' or '附' or '別' or '様' ? Article(sentence, start)
            : Numbered(sentence, start);
    }

    private static ClauseHead? Article(ReadOnlySpan<char> text, int start) =>
        AddressReader.TryRead(text, start, AddressReading.Ordinal, out Address address, out int end)
        && (address.First == AddressLevel.Article || address.HasPlace)
            ? Head(text, AddressLevel.Article, address.ToProvision(), start, end)
            : null;

    // ２　 is a paragraph, 三　 and (3) are items.
    private static ClauseHead? Numbered(ReadOnlySpan<char> text, int start)
    {
        bool isBracketed = text[start] is '(' or '（';
        int end = start + (isBracketed ? 1 : 0);
        bool isItem = isBracketed || (end < text.Length && Numeral.IsKanji(text[end]));
        if (!Numeral.TryRead(text, ref end, out int number))
        {
            return null;
        }

        if (isBracketed)
        {
            if (end >= text.Length || text[end] is not (')' or '）'))
            {
                return null;
            }

            end++;
        }

        string digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return isItem
            ? Head(text, AddressLevel.Item, new() { Item = digits }, start, end)
            : Head(text, AddressLevel.Paragraph, new() { Paragraph = number }, start, end);
    }

    private static ClauseHead? Head(
        ReadOnlySpan<char> text,
        AddressLevel level,
        Provision provision,
        int start,
        int end
    )
    {
        ReadOnlySpan<char> behind = text[end..];
        bool isApart = behind.IsEmpty || Blanks.IsBlank(behind[0]) || behind[0] is '(' or '（';
        ReadOnlySpan<char> own = WithoutCaption(behind.Trim());
        return isApart && !WordSearch.StartsWithAny(own, s_particles)
            ? new(level, provision, start, end, IsOmission(behind.Trim()) || IsOmission(own))
            : null;
    }

    // 第七条（届出）　…
    private static ReadOnlySpan<char> WithoutCaption(ReadOnlySpan<char> text)
    {
        int close = text is ['(' or '（', ..] ? text.IndexOfAny(')', '）') : -1;
        return close is > 0 and <= LongestCaption ? text[(close + 1)..].TrimStart() : text;
    }

    private static bool IsOmission(ReadOnlySpan<char> text)
    {
        int length = WordSearch.LengthAtStart(text, s_omissions);
        return length > 0 && length == text.Length;
    }
}
