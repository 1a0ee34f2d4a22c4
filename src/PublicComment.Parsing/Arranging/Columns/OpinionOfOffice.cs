namespace PublicComment.Parsing;

/// <summary>
/// Recognises the heading of responses that calls them opinions of the office, 市の意見 behind 意見の概要. 市民の意見 and 審議会の意見 are none.
/// </summary>
internal static class OpinionOfOffice
{
    private static readonly string[] s_headings =
    [
        .. Municipalities.Each("の意見"),
        .. Municipalities.Each("の意見").Select(words => $"本{words}"),
        "当社の意見",
        "当局の意見",
        "本省の意見",
        "当省の意見",
        "当庁の意見",
    ];

    public static bool Is(ReadOnlySpan<char> heading) =>
        WordSearch.IsOneOf(NormalizedText.Fold(heading), s_headings);
}
