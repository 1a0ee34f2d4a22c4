namespace PublicComment.Model;

/// <summary>Chooses of the citations of a response those that it says were changed.</summary>
internal static class ChangedClauses
{
    private const int LongestRemark = 200;

    private static readonly string[] s_rests =
    [
        "等",
        "など",
        "の規定",
        "の内容",
        "の文言",
        "の表現",
        "の用語",
        "の考え方",
        "の趣旨",
        "の例",
        "の委任",
        "の改正",
    ];

    // Behind a citation: it is the reason of the change, or kept as it is.
    private static readonly string[] s_reasons =
    [
        "を踏まえ",
        "も踏まえ",
        "に基づき",
        "に基づいて",
        "に基づく",
        "に鑑み",
        "にかんがみ",
        "に照らし",
        "に従い",
        "に従って",
        "に沿っ",
        "に倣",
        "になら",
        "に合わせ",
        "にあわせ",
        "に準じ",
        "と同様",
        "と同じ",
        "との整合",
        "との平仄",
        "との並び",
        "との均衡",
        "と整合",
        "と平仄",
        "を参考",
        "を参照",
        "を根拠",
        "を受け",
        "により",
        "は原案",
        "については原案",
        "は、原案",
        "については、原案",
        "は現行",
        "については現行",
        "は、現行",
        "については、現行",
    ];

    // What stands before them is what the opinion says, or granted before the change: 第１項と重複するとの御指摘を踏まえ.
    private static readonly string[] s_asides =
    [
        "との御指摘",
        "とのご指摘",
        "との指摘",
        "という御指摘",
        "というご指摘",
        "との御意見",
        "とのご意見",
        "との意見",
        "という御意見",
        "というご意見",
        "といった御意見",
        "といったご意見",
        "すが、",
        "たが、",
        "ものの、",
    ];

    /// <summary>The citations in sentences that announce a change, without its reasons and without words that were replaced.</summary>
    /// <param name="text">The plain text of the response.</param>
    /// <param name="citations">Its citations, in order.</param>
    public static IReadOnlyList<ProvisionCitation> Of(
        string text,
        ValueList<ProvisionCitation> citations
    ) => InSentences(text, citations, ChangeWording.SaysChange);

    /// <summary>
    /// The citations in sentences that follow the opinion: where the flag says that the draft was changed, 御意見を踏まえ、第９条第２号の検査は
    /// …できることとしました tells where.
    /// </summary>
    public static IReadOnlyList<ProvisionCitation> OfFollowed(
        string text,
        ValueList<ProvisionCitation> citations
    ) => InSentences(text, citations, static sentence => ChangeCues.Of(sentence).FollowOpinion);

    private delegate bool SentenceTest(ReadOnlySpan<char> sentence);

    private static List<ProvisionCitation> InSentences(
        string text,
        ValueList<ProvisionCitation> citations,
        SentenceTest tells
    )
    {
        if (citations.IsEmpty)
        {
            return [];
        }

        List<ProvisionCitation> chosen = [];
        int next = 0;
        foreach (WordingSentence sentence in WordingSentence.AllOf(text))
        {
            int first = next;
            while (next < citations.Count && citations[next].Start < sentence.End)
            {
                next++;
            }

            if (next == first)
            {
                continue;
            }

            string plain = sentence.ToPlain();
            if (tells(plain))
            {
                chosen.AddRange(
                    Changed(sentence, citations.AsSpan()[first..next], ReplacesQuoted(plain))
                );
            }
        }

        return chosen;
    }

    /// <summary>The citations in a note on the change, which need no verb beside them: あり（第５条第２項）.</summary>
    public static IReadOnlyList<ProvisionCitation> OfNote(
        string text,
        ValueList<ProvisionCitation> citations
    ) => Changed(new(text, 0, text.Length), citations.AsSpan(), replacesQuoted: false);

    /// <summary>
    /// The citations of an opinion that is followed, without those that it only compares with: （同条第１項では…）, 第３条と同じく; all of them
    /// where nothing else is cited.
    /// </summary>
    public static IReadOnlyList<ProvisionCitation> OfRequest(
        string text,
        ValueList<ProvisionCitation> citations
    )
    {
        ReadOnlySpan<ProvisionCitation> all = citations.AsSpan();
        bool[] areReasons = Reasons(text, all);
        bool replacesQuoted = ReplacesQuoted(new WordingSentence(text, 0, text.Length).ToPlain());
        List<ProvisionCitation> asked = [];
        List<ProvisionCitation> quoted = [];
        QuoteDepth depth = new(text, 0);
        for (int index = 0; index < all.Length; index++)
        {
            bool isQuoted = depth.At(all[index].Start + all[index].Length) > 0;
            if (!areReasons[index] && !IsInRemark(text, all[index]))
            {
                (isQuoted ? quoted : asked).Add(all[index]);
            }
        }

        // Words that are to be replaced name no clause: 様式第3号の「第12条」は「第13条」ではないか.
        return asked.Count > 0 ? asked
            : replacesQuoted ? []
            : quoted.Count > 0 ? quoted
            : citations;
    }

    // （同条第１項では…とされている。）; （第３条） heads what follows, and a bracket that nothing closes is none.
    private static bool IsInRemark(string text, ProvisionCitation citation)
    {
        int end = citation.Start + citation.Length;
        ReadOnlySpan<char> before = text.AsSpan()[
            Math.Max(0, citation.Start - LongestRemark)..citation.Start
        ];
        ReadOnlySpan<char> behind = text.AsSpan()[end..Math.Min(text.Length, end + LongestRemark)];
        int close = behind.IndexOfAny(')', '）');
        return before.LastIndexOfAny('(', '（') > before.LastIndexOfAny(')', '）')
            && close > 0
            && behind[..close].IndexOfAny('は', '。') >= 0
            && !behind[..close].ContainsAny('(', '（');
    }

    // A clause that is set aside counts where no other is named, and one that is quoted where none is: 「第３３条第４項」を修正します.
    private static List<ProvisionCitation> Changed(
        WordingSentence sentence,
        ReadOnlySpan<ProvisionCitation> citations,
        bool replacesQuoted
    )
    {
        List<ProvisionCitation>? open = null;
        List<ProvisionCitation>? aside = null;
        List<ProvisionCitation>? quoted = null;
        string text = sentence.Text;
        int asideEnd = AsideEnd(sentence);
        bool[] areReasons = Reasons(text, citations);
        QuoteDepth depth = new(text, sentence.Start);
        for (int index = 0; index < citations.Length; index++)
        {
            int end = citations[index].Start + citations[index].Length;
            bool isQuoted = depth.At(end) > 0;
            if (areReasons[index] || (isQuoted && IsNewWording(text.AsSpan(end))))
            {
                continue;
            }

            if (isQuoted)
            {
                (quoted ??= []).Add(citations[index]);
            }
            else if (end <= asideEnd)
            {
                (aside ??= []).Add(citations[index]);
            }
            else
            {
                (open ??= []).Add(citations[index]);
            }
        }

        return open ?? aside ?? (replacesQuoted ? [] : quoted ?? []);
    }

    // 第３条を修正しますが、: what announces a change itself is not set aside.
    private static int AsideEnd(WordingSentence sentence)
    {
        ReadOnlySpan<char> span = sentence.Text.AsSpan()[sentence.Start..sentence.End];
        int end = -1;
        foreach (string aside in s_asides)
        {
            end = Math.Max(end, span.LastIndexOf(aside));
        }

        return end < 0 || ChangeWording.SaysChange(WordingText.Plain(span[..(end + 1)]))
            ? -1
            : sentence.Start + end;
    }

    // A法第１条及び第２条の規定を踏まえ: what is joined to a reason is one too.
    private static bool[] Reasons(string text, ReadOnlySpan<ProvisionCitation> citations)
    {
        bool[] isReason = new bool[citations.Length];
        for (int index = citations.Length - 1; index >= 0; index--)
        {
            int end = citations[index].Start + citations[index].Length;
            isReason[index] =
                index + 1 < citations.Length
                && isReason[index + 1]
                && IsJoined(text, end, citations[index + 1].Start);
            isReason[index] |= IsReason(text.AsSpan(end));
        }

        return isReason;
    }

    private static bool IsJoined(string text, int end, int next) =>
        ListConnectors.Skip(text, end, out bool isConnected) == next && isConnected;

    private static bool IsReason(ReadOnlySpan<char> behind)
    {
        behind = behind.TrimStart("」』");
        while (
            !WordSearch.StartsWithAny(behind, s_reasons)
            && WordSearch.LengthAtStart(behind, s_rests) is > 0 and int rest
        )
        {
            behind = behind[rest..];
        }

        return WordSearch.StartsWithAny(behind, s_reasons);
    }

    // 「第十三条」に修正しました: what the draft says now.
    private static bool IsNewWording(ReadOnlySpan<char> behind) =>
        behind is ['」' or '』', 'に' or 'へ' or 'と', ..];

    // 「第五条」を「第六条」に: both are words of the draft.
    private static bool ReplacesQuoted(string plain) =>
        plain.Contains("「」を「」", StringComparison.Ordinal)
        || plain.Contains("「」から「」", StringComparison.Ordinal)
        || plain.Contains("「」は「」", StringComparison.Ordinal);
}
