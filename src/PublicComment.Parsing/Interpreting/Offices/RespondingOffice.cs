using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Finds the office whose responses a text announces: 金融庁の考え方, 提出された意見に対する白波市の回答.</summary>
internal static class RespondingOffice
{
    private static readonly string[] s_responses =
    [
        "としての考え方",
        "の考え方",
        "の回答",
        "の見解",
        "の検討結果",
        "の対応",
    ];

    // What stands before the name of the office.
    private static readonly string[] s_joints =
    [
        "に対する",
        "に対しての",
        "についての",
        "及び",
        "並びに",
        "意見と",
        "概要と",
        "内容と",
        "要旨と",
        "、",
        "・",
        "(",
        ")の",
        "「",
        "【",
        "<",
        "[",
        ":",
    ];

    // 各府省, 本市, 関係省庁 name no office.
    private static readonly string[] s_others =
    [
        "各",
        "本",
        "当",
        "関係",
        "同",
        "合同",
        "担当",
        "所管",
    ];

    // Every municipality has them: 教育委員会 and 市教育委員会 say not which.
    private static readonly string[] s_localCommittees =
    [
        "教育委員会",
        "選挙管理委員会",
        "農業委員会",
        "公安委員会",
        "人事委員会",
    ];

    private const int ShortestName = 3;

    /// <summary>What an office gives to opinions, behind its name.</summary>
    public static ReadOnlySpan<string> Responses => s_responses;

    /// <summary>The organization alone; null where neither the headings of the responses nor the letter names one.</summary>
    public static Publisher? Read(
        IReadOnlyList<string> responseHeadings,
        IReadOnlyList<LetterLine> letter
    ) =>
        responseHeadings
            .Select(heading => NormalizedText.Fold(heading))
            .Concat(letter.Select(line => line.Text))
            .Select(Read)
            .FirstOrDefault(office => office is not null);

    private static Publisher? Read(string folded)
    {
        foreach (string response in s_responses)
        {
            int end = folded.IndexOf(response, StringComparison.Ordinal);
            if (end > 0 && Organization(folded[..end]) is { } office)
            {
                return office;
            }
        }

        return null;
    }

    private static Publisher? Organization(string before)
    {
        int start = s_joints.Max(joint =>
            before.LastIndexOf(joint, StringComparison.Ordinal) is >= 0 and var at
                ? at + joint.Length
                : 0
        );
        string name = before[start..].TrimStart('○', '●', '■', '◆', '・', '→');
        bool isName =
            name.Length >= ShortestName
            && name.All(character => char.IsLetter(character) && !char.IsAscii(character))
            && !name.Contains("意見", StringComparison.Ordinal)
            && !HasParticle(name)
            && !WordSearch.StartsWithAny(name, s_others)
            && !s_localCommittees.Any(committee =>
                name.EndsWith(committee, StringComparison.Ordinal)
                && name.Length < committee.Length + ShortestName
            );
        return isName && OfficeName.Read(name) is { Division: null } office ? office : null;
    }

    // 原案の項目順に並べて市の考え方を…: words of a sentence; さいたま市 and にかほ市 have kana, but no particle behind kanji.
    private static bool HasParticle(string name)
    {
        for (int at = 1; at < name.Length; at++)
        {
            if (
                name[at] is 'の' or 'に' or 'を' or 'は' or 'が' or 'て' or 'で'
                && JapaneseScript.IsKanji(name[at - 1])
            )
            {
                return true;
            }
        }

        return false;
    }
}
