namespace PublicComment.Parsing;

/// <summary>
/// Parts a line of headings that lost what stood between them, or whose letters are spaced: No意見の概要意見に対する市の考え方,
/// 意　　見対 応 方 針. Each heading has to be a whole one.
/// </summary>
internal static class GluedHeadings
{
    // So the words of one heading go on: 意見の概要に対する考え方.
    private const string GoesOn = "にへをのがは等(";

    private static readonly string[] s_before =
    [
        "no.",
        "no",
        "番号",
        "項番",
        "項目",
        "該当箇所",
        "該当ページ",
        "ページ",
        "頁",
    ];

    private static readonly string[] s_opinions = ["意見", "ご意見", "御意見", "コメント"];

    private static readonly string[] s_responses =
    [
        "対応",
        "回答",
        "考え方",
        "見解",
        .. Municipalities.Each("の"),
    ];

    private const string Count = "件数";

    /// <summary>Where in a line its headings end, the last one at its end; none where it is not made of headings.</summary>
    public static IReadOnlyList<int> EndsIn(string line)
    {
        List<int> places = [];
        for (int at = 0; at < line.Length; at++)
        {
            if (!char.IsWhiteSpace(line[at]))
            {
                places.Add(at);
            }
        }

        string words = string.Concat(places.Select(at => line[at]));
        return [.. EndsOf(words).Select(end => places[end - 1] + 1)];
    }

    private static List<int> EndsOf(string words)
    {
        List<int> ends = [];
        int at = 0;
        for (int next = Behind(words, at, s_before); next > at; next = Behind(words, at, s_before))
        {
            ends.Add(at = next);
        }

        int opinion = Behind(words, at, s_opinions);
        int whole = Behind(words, opinion, HeadingOfBoth.EndsOfOpinionHeadings);
        if (opinion == at)
        {
            return [];
        }

        ends.Add(at = whole);
        if (string.CompareOrdinal(words, at, Count, 0, Count.Length) == 0)
        {
            ends.Add(at += Count.Length);
        }

        if (!BeginsResponse(words.AsSpan(at), isBehindWhole: whole > opinion))
        {
            return [];
        }

        ends.Add(words.Length);
        return ends;
    }

    // Behind 意見 alone much may stand that is no heading: 意見募集に対する考え方.
    private static bool BeginsResponse(ReadOnlySpan<char> rest, bool isBehindWhole) =>
        !rest.IsEmpty
        && ColumnVocabulary.RoleOf(rest) == ColumnRole.Response
        && (
            isBehindWhole
                ? !GoesOn.Contains(rest[0], StringComparison.Ordinal)
                    && !WordSearch.StartsWithAny(rest, HeadingText.Joints)
                : WordSearch.StartsWithAny(rest, s_responses)
                    || WordSearch.StartsWithAny(rest, s_opinions)
        );

    // The longest of the words that stand there; the place itself where none does.
    private static int Behind(string words, int at, IReadOnlyList<string> lead)
    {
        int end = at;
        foreach (string word in lead)
        {
            bool stands =
                at + word.Length <= words.Length
                && NormalizedText
                    .Fold(words.AsSpan(at, word.Length))
                    .Equals(word, StringComparison.OrdinalIgnoreCase);
            end = stands ? Math.Max(end, at + word.Length) : end;
        }

        return end;
    }
}
