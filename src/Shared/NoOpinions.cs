namespace PublicComment;

/// <summary>Recognises the statement that no opinion came in; a result that says so needs no table.</summary>
internal static class NoOpinions
{
    private static readonly string[] s_absences =
    [
        "ありません",
        "ございません",
        "寄せられません",
        "寄せられなかった",
        "提出されません",
        "提出されなかった",
        "なかった",
        "無かった",
        "なく、",
        "なし",
        "無し",
        "0件",
    ];

    private static readonly string[] s_particles = ["は", "は、", "が", "も", ":"];

    private static readonly string[] s_subjects =
    [
        "意見",
        "意見等",
        "意見・情報",
        "意見及び情報",
        "意見提出",
        "意見の提出",
        "意見等の提出",
        "意見の応募",
        "提出",
        "応募",
        "コメント",
    ];

    // Of these there was none, but of others there were: 反対意見はありませんでした, 変更すべき意見はなかった.
    private static readonly string[] s_partOfThem =
    [
        "賛成",
        "賛成の",
        "反対",
        "反対の",
        "反対する",
        "求める",
        "以外の",
        "他の",
        "関係のない",
        "関係しない",
        "対象外の",
        "個人からの",
        "団体からの",
        "べき",
        "要する",
        "修正",
        "修正の",
    ];

    /// <summary>Whether a text says so.</summary>
    /// <param name="folded">The text without blanks, its characters narrow.</param>
    public static bool Says(string folded) =>
        Array.Exists(s_absences, absence => IsOfOpinions(folded, absence));

    private static bool IsOfOpinions(string folded, string absence)
    {
        for (
            int position = folded.IndexOf(absence, StringComparison.Ordinal);
            position >= 0;
            position = folded.IndexOf(absence, position + 1, StringComparison.Ordinal)
        )
        {
            ReadOnlySpan<char> before = folded.AsSpan(0, position);
            ReadOnlySpan<char> subject = WithoutEnd(before, s_particles);
            // 意見なし needs no particle, 意見なく and 意見ありません are no statements.
            bool isStated = subject.Length < before.Length || absence is "なし" or "無し";
            ReadOnlySpan<char> rest = WithoutEnd(subject, s_subjects);
            bool isCondition = IsCondition(folded.AsSpan(position + absence.Length));
            if (isStated && !isCondition && rest.Length < subject.Length && !IsPartOfThem(rest))
            {
                return true;
            }
        }

        return false;
    }

    // 意見の提出がなかった場合
    private static bool IsCondition(ReadOnlySpan<char> behind) =>
        behind.StartsWith("場合", StringComparison.Ordinal)
        || behind.StartsWith("とき", StringComparison.Ordinal);

    private static bool IsPartOfThem(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> rest = before.TrimEnd("御ご");
        return WithoutEnd(rest, s_partOfThem).Length < rest.Length;
    }

    // Of several endings the longest: 意見の提出 is more than 提出.
    private static ReadOnlySpan<char> WithoutEnd(ReadOnlySpan<char> text, string[] endings)
    {
        int length = 0;
        foreach (string ending in endings)
        {
            if (ending.Length > length && text.EndsWith(ending, StringComparison.Ordinal))
            {
                length = ending.Length;
            }
        }

        return text[..^length];
    }
}
