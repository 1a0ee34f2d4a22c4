namespace PublicComment;

/// <summary>The words over the text of a draft before and after a change: （修正前）, （修正後）.</summary>
internal static class DraftVersions
{
    private static readonly string[] s_before =
    [
        "修正前",
        "改正前",
        "変更前",
        "改定前",
        "見直し前",
        "現行",
        "原案",
        "素案",
    ];

    private static readonly string[] s_after =
    [
        "修正後",
        "改正後",
        "変更後",
        "改定後",
        "見直し後",
        "修正案",
        "改正案",
        "変更案",
    ];

    public static ReadOnlySpan<string> Before => s_before;

    public static ReadOnlySpan<string> After => s_after;
}
