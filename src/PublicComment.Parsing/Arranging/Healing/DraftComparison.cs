using System.Buffers;

namespace PublicComment.Parsing;

/// <summary>
/// Recognises how an answer shows the draft before and after a change: a table of its own under 修正前 and 修正後, which converters take
/// out of the cell, or lines behind （修正前） and （修正後）.
/// </summary>
internal static class DraftComparison
{
    public const string Evidence = "it shows the draft before or after a change";

    private const int ShortestLabel = 3;

    // With the blanks in it.
    private const int LongestPrinted = 40;

    private static readonly string[] s_beside =
    [
        "区分",
        "項目",
        "箇所",
        "該当箇所",
        "修正箇所",
        "頁",
        "ページ",
        "備考",
    ];

    private static readonly string[] s_announcements = ["修正", "改め", "変更", "追記", "とおり"];
    private static readonly char[] s_brackets = [.. Brackets.All + Brackets.Quotes];

    private static readonly SearchValues<char> s_labelEnds = SearchValues.Create(
        "\n：:" + Brackets.Closing
    );

    /// <summary>Whether a row heads a table that shows the draft before and after a change.</summary>
    public static bool IsHeadedBy(GridRow row)
    {
        string[] headings =
        [
            .. row.Source.Cells.Where(cell => !cell.IsEmpty).Select(cell => WordsOf(cell.Text)),
        ];
        return Array.Exists(headings, IsBefore)
            && Array.Exists(headings, IsAfter)
            && Array.TrueForAll(
                headings,
                heading => IsBefore(heading) || IsAfter(heading) || s_beside.Contains(heading)
            );
    }

    /// <summary>Whether a heading names the draft before or after a change: 修正前（意見募集時）.</summary>
    public static bool IsVersion(string heading)
    {
        string words = WordsOf(heading);
        int remark = words.IndexOf('(', StringComparison.Ordinal);
        words = remark > 0 ? words[..remark] : words;
        return IsBefore(words) || IsAfter(words);
    }

    /// <summary>Whether a response says that the draft is changed, and may show it.</summary>
    public static bool IsAnnounced(string response) =>
        WordSearch.ContainsAny(response, s_announcements);

    /// <summary>Whether a text begins with （修正前）, or its first line says nothing else.</summary>
    public static bool BeginsWithLabel(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> line = text.Trim();
        int end = line.IndexOfAny(s_labelEnds);
        return IsLabel(end < 0 ? line : line[..end]);
    }

    /// <summary>Whether the last line of a text is nothing but 【修正後】.</summary>
    public static bool EndsWithLabel(string text) =>
        IsLabel(text.AsSpan()[(text.AsSpan().TrimEnd().LastIndexOf('\n') + 1)..]);

    // 原案 and 現行 alone may be any words.
    private static bool IsLabel(ReadOnlySpan<char> line) =>
        WordsOf(line) is { Length: >= ShortestLabel } words && (IsBefore(words) || IsAfter(words));

    private static bool IsBefore(string words) => DraftVersions.Before.Contains(words);

    private static bool IsAfter(string words) => DraftVersions.After.Contains(words);

    private static string WordsOf(ReadOnlySpan<char> text) =>
        text.Length > LongestPrinted ? "" : NormalizedText.Fold(text).Trim(s_brackets);
}
