using System.Buffers;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads what a label says beside an opinion and its response, in a few words: 該当箇所：第３章, （提出者）個人, 【修正の有無】　なし.
/// </summary>
internal static class DetailLabel
{
    // 修正箇所 is what an answer names.
    private static readonly string[] s_places =
    [
        "該当箇所",
        "該当個所",
        "該当部分",
        "該当場所",
        "該当頁",
        "該当ページ",
        "該当項目",
        "対象箇所",
        "意見箇所",
        "意見の該当箇所",
    ];

    private const int LongestLabel = 20;
    private const int LongestSubmitter = 30;
    private const int LongestCode = 3;

    // What is longer goes on with the response: 修正：第３章を次のとおり改め、….
    private const int LongestFlag = 30;
    private const int LongestProvision = 40;

    private static readonly char[] s_brackets = [.. Brackets.All + Bullets.Shapes];
    private static readonly SearchValues<char> s_ends = SearchValues.Create(
        ":：" + Brackets.Closing
    );

    /// <summary>The label at the start of a line; null where none stands there. Its rest is null where the line holds nothing else.</summary>
    public static ParagraphLabel? Match(string line)
    {
        (string words, string value) = TakeApart(line);
        if (words.Length > LongestLabel)
        {
            return null;
        }

        string folded = NormalizedText.Fold(words).Trim(s_brackets);
        // 提出者　２名 is a line of the letter.
        return !(value.Length == 0 && EndsWithCount(folded)) && RoleOf(folded) is { } role
            ? new(role, null, words, value.Length > 0 ? RichText.FromParagraphs(value) : null)
            : null;
    }

    /// <summary>A provision alone in brackets, the place of the opinion below it: （規則第１条の３第１項）; null for other lines.</summary>
    public static ParagraphLabel? MatchProvision(string line)
    {
        string inner = line.AsSpan().Trim().Trim(Brackets.All).ToString();
        bool isProvision =
            inner.Length is > 0 and <= LongestProvision
            && Brackets.Opening.Contains(line.TrimStart()[0])
            && CitationFinder.Find(inner) is [{ Start: 0 }, ..] found
            && found[^1].Start + found[^1].Length == inner.Length;
        return isProvision ? new(ColumnRole.Place, null, "", RichText.FromParagraphs(inner)) : null;
    }

    /// <summary>Whether a text is what stands behind such a label, and not what an opinion or a response goes on with.</summary>
    public static bool IsValue(ColumnRole role, string text) =>
        role switch
        {
            ColumnRole.Place => text.Length > 0,
            ColumnRole.Submitter => text.Length is > 0 and <= LongestSubmitter
                && !text.Contains('。', StringComparison.Ordinal)
                && !CountLine.IsCount(text),
            _ => IsCode(text)
                || (
                    text.Length <= LongestFlag
                    && AmendmentWording.Read(text) != AmendmentStatus.NotStated
                ),
        };

    // A bracket around both ends behind the value: （該当箇所：第３章）.
    private static (string Words, string Value) TakeApart(string line)
    {
        int end = line.AsSpan().IndexOfAny(s_ends);
        if (end < 0)
        {
            // 提出者　個人
            int blank = line.AsSpan().IndexOfAny(' ', '\u3000', '\t');
            return blank > 0 && RoleOf(NormalizedText.Fold(line.AsSpan(0, blank))) is not null
                ? (line[..blank], line[blank..].Trim())
                : (line, "");
        }

        string value = line[(end + 1)..].Trim(' ', '\u3000', ':', '：');
        bool isInside =
            line[end] is ':' or '：'
            && Brackets.Opening.Contains(line[0])
            && value.Length > 0
            && s_ends.Contains(value[^1]);
        return (line[..end], isInside ? value[..^1] : value);
    }

    private static bool EndsWithCount(ReadOnlySpan<char> folded) =>
        folded is [.., >= '0' and <= '9', '件' or '名' or '人' or '者' or '通'];

    private static ColumnRole? RoleOf(string words) =>
        s_places.Contains(words)
            ? ColumnRole.Place
            : ColumnVocabulary.RoleOf(words) switch
            {
                ColumnRole.Submitter => ColumnRole.Submitter,
                ColumnRole.Flag => ColumnRole.Flag,
                _ => null,
            };

    // Ａ, ③, 2: what a legend explains.
    private static bool IsCode(string text)
    {
        string folded = NormalizedText.Fold(text);
        return folded.Length is > 0 and <= LongestCode && folded.All(char.IsAsciiLetterOrDigit);
    }
}
