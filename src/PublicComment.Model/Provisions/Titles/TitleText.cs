namespace PublicComment.Model;

/// <summary>What stands around the names in a title: 案, quotation marks, に対する意見募集の結果, law numbers.</summary>
internal static class TitleText
{
    private static readonly string[] s_notices =
    [
        "の意見募集",
        "の意見公募",
        "に対して提出",
        "に対する国民",
        .. from connective in (string[])
            ["に対する", "に関する", "についての", "に係る", "への", "に対しての", "にかかる"]
        from noun in (string[])["意見", "御意見", "ご意見", "パブリック", "パブコメ"]
        select connective + noun,
    ];

    private static readonly string[] s_draftMarks =
    [
        "の素案",
        "素案",
        "の原案",
        "骨子案",
        "の骨子",
        "案",
        "案等",
        "(仮称)",
        "（仮称）",
        "の概要",
        "について",
        "等について",
    ];

    // （案）, （素案）, （修正案）, (一部改正案)
    private const int LongestBracketedMark = 8;

    private static readonly string[] s_amendments = ["改正", "改定", "改訂", "修正", "変更"];

    private static readonly string[] s_joints = [.. Conjunctions.Words, "、", "，", "・", "と"];

    private const int LongestRemark = 120;

    /// <summary>The title without what a notice says behind it.</summary>
    public static ReadOnlySpan<char> WithoutNotice(ReadOnlySpan<char> title)
    {
        title = title.Trim();
        foreach (string notice in s_notices)
        {
            int at = title.LastIndexOf(notice);
            title = at > 0 ? title[..at] : title;
        }

        return title.Trim();
    }

    /// <summary>Whether a title ends with a mark of a draft that amends: （修正案）, (改定案).</summary>
    public static bool IsMarkedAsAmendment(ReadOnlySpan<char> title)
    {
        int length = BracketedMarkAtEnd(title);
        return WordSearch.ContainsAny(title[^length..], s_amendments);
    }

    /// <summary>The title without the marks at its end that it is a draft: 案, (案), （素案）.</summary>
    public static ReadOnlySpan<char> WithoutDraftMark(ReadOnlySpan<char> title)
    {
        title = title.Trim();
        for (int length = -1; length != title.Length; )
        {
            length = title.Length;
            title = WithoutBracketedMark(title).TrimEnd();
            foreach (string mark in s_draftMarks)
            {
                if (title.Length > mark.Length && title.EndsWith(mark))
                {
                    title = title[..^mark.Length].TrimEnd();
                }
            }
        }

        return title;
    }

    /// <summary>A name without 等 behind it and the number of the law in brackets.</summary>
    public static ReadOnlySpan<char> WithoutRemarks(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        if (name.Length > 2 && name[^1] is ')' or '）')
        {
            int from = Math.Max(0, name.Length - LongestRemark);
            int open = name[from..].LastIndexOfAny('(', '（');
            if (open >= 0 && LawNumbers.LengthAt(name[(from + open + 1)..]) > 0)
            {
                name = name[..(from + open)];
            }
        }

        if (
            name.Length > 1
            && name[^1] == '等'
            && (name[^2] == '」' || InstrumentKinds.Of(name[..^1]) != InstrumentKind.Unknown)
        )
        {
            name = name[..^1];
        }

        return name is ['「', .., '」'] ? name[1..^1] : name;
    }

    /// <summary>Takes the next title in 「」 from a text in which each title is quoted.</summary>
    public static bool TryTakeQuoted(ref ReadOnlySpan<char> text, out ReadOnlySpan<char> quoted)
    {
        quoted = default;
        int joint = ConjunctionAt(text);
        ReadOnlySpan<char> rest = text[joint..].TrimStart();
        if (rest.IsEmpty || rest[0] != '「')
        {
            return false;
        }

        int depth = 0;
        for (int at = 0; at < rest.Length; at++)
        {
            depth +=
                rest[at] == '「' ? 1
                : rest[at] == '」' ? -1
                : 0;
            if (depth == 0)
            {
                // 「A」の一部改正 quotes only the name.
                ReadOnlySpan<char> behind = WithoutDraftMark(rest[at..])[1..];
                behind = behind.StartsWith("等") ? behind[1..] : behind;
                bool isWhole = behind.IsEmpty || behind[0] == '「' || ConjunctionAt(behind) > 0;
                quoted = isWhole ? rest[1..at] : default;
                text = isWhole ? rest[(at + 1)..] : text;
                return isWhole;
            }
        }

        return false;
    }

    // …規則（案）等: 等 says that there are further drafts.
    private static ReadOnlySpan<char> WithoutBracketedMark(ReadOnlySpan<char> title)
    {
        ReadOnlySpan<char> single = title is [.., '等'] ? title[..^1] : title;
        int length = BracketedMarkAtEnd(single);
        return length > 0 ? single[..^length] : title;
    }

    // The length of a bracket that holds a short word ending in 案; something stands before it.
    private static int BracketedMarkAtEnd(ReadOnlySpan<char> title)
    {
        if (title is not [_, .., '案', ')' or '）'])
        {
            return 0;
        }

        int from = Math.Max(1, title.Length - LongestBracketedMark);
        int open = title[from..].LastIndexOfAny('(', '（');
        return open < 0 ? 0 : title.Length - from - open;
    }

    /// <summary>The length of the word that joins two names at the start of a text; 0 where none stands.</summary>
    public static int ConjunctionAt(ReadOnlySpan<char> text) =>
        WordSearch.LengthAtStart(text, s_joints);
}
