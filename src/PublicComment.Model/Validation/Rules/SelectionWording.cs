namespace PublicComment.Model;

/// <summary>Recognises documents that say that they print a selection, or that they merged opinions.</summary>
internal static class SelectionWording
{
    // とりまとめ alone says only that the document was made: 考え方をとりまとめましたので公表します。
    private static readonly string[] s_words =
    [
        "抜粋",
        "抜すい",
        "主な御意見",
        "主なご意見",
        "主な意見",
        "主要な御意見",
        "主要なご意見",
        "主要な意見",
        "代表的な",
        "集約",
        "要約",
        "統合",
        "同趣旨",
        "同旨",
        "類似",
        "適宜とりまとめ",
        "適宜取りまとめ",
        "適宜整理",
        "とりまとめの都合",
        "取りまとめの都合",
        "とりまとめさせて",
        "取りまとめさせて",
        "ごとにとりまとめ",
        "ごとに取りまとめ",
        "意見をとりまとめ",
        "意見を取りまとめ",
        "まとめて掲載",
        "まとめて記載",
        "提出者数とし",
        "対象外の意見",
        "関係のない意見",
    ];

    public static bool IsSaidIn(ConsultationResult result) =>
        NoteWording.Find(result.Notes, s_words) is not null
        || result
            .Entries.Select(entry => entry.Group)
            .Distinct(StringComparer.Ordinal)
            .Any(heading => heading is not null && NoteWording.HoldsAny(heading, s_words));
}
