namespace PublicComment.Parsing;

/// <summary>Recognises the statement that no opinion came in; a result that says so needs no table.</summary>
internal static class NoOpinions
{
    private static readonly string[] s_wordings =
    [
        "意見はありません",
        "意見の提出はありません",
        "意見はございません",
        "意見の提出はございません",
        "意見の提出はなかった",
        "意見はなかった",
        "意見はなし",
        "意見なし",
        "提出はありませんでした",
        "意見等はありません",
    ];

    public static bool Says(string folded) =>
        s_wordings.Any(wording => folded.Contains(wording, StringComparison.Ordinal));
}
