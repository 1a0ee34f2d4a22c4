using System.Buffers;

namespace PublicComment.Parsing;

/// <summary>Recognises what a page prints around its text: page numbers and labels of attachments.</summary>
internal static class PageFurniture
{
    private const int LongestPageNumber = 12;

    private static readonly SearchValues<char> s_attachmentNumbers = SearchValues.Create(
        "0123456789-号()" + Numerals.KanjiToTen
    );

    private static readonly string[] s_attachments = ["別紙", "別添", "資料"];

    // （次頁へ続く） at the foot of a page, （前頁からの続き） at the head of the next one.
    private static readonly string[] s_continuations =
    [
        "次頁へ続く",
        "次頁に続く",
        "次頁へつづく",
        "次ページへ続く",
        "次ページに続く",
        "次ページへつづく",
        "前頁から続く",
        "前頁からの続き",
        "前頁の続き",
        "前ページから続く",
        "前ページからの続き",
        "前ページの続き",
    ];

    /// <summary>What a folded page number is made of.</summary>
    public static char[] PageNumberCharacters { get; } = [.. "0123456789/-()頁"];

    public static bool IsFurniture(ReadOnlySpan<char> text)
    {
        string folded = NormalizedText.Fold(text);
        return IsPageNumber(folded)
            || IsEnd(folded)
            || IsAttachmentLabel(folded)
            || WordSearch.IsOneOf(folded.AsSpan().Trim(Brackets.All), s_continuations)
            || PageMarks.Is(text, folded);
    }

    /// <summary>Whether such a line ends what stands above it: 以上, or the label of an attachment.</summary>
    public static bool EndsText(ReadOnlySpan<char> text)
    {
        string folded = NormalizedText.Fold(text);
        return IsEnd(folded) || IsAttachmentLabel(folded);
    }

    private static bool IsEnd(string folded) => folded is "以上" or "(以上)" or "(了)";

    /// <summary>Whether a text is marked as a note: ※, 注1, （注）, or an address on the web behind a number.</summary>
    public static bool IsNote(ReadOnlySpan<char> text)
    {
        string folded = NormalizedText.Fold(text).TrimStart('(');
        return folded is ['※' or '注' or '*', ..] or ['備', '考', ..] || IsNumberedAddress(folded);
    }

    private static bool IsNumberedAddress(string folded)
    {
        ReadOnlySpan<char> behind = folded.AsSpan().TrimStart("0123456789)");
        return behind.Length < folded.Length && behind.StartsWith("http");
    }

    /// <summary>Whether a line ends with a page number that a blank sets apart: みなと市都市計画課　2 / 3.</summary>
    public static bool EndsWithPageNumber(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> words = text.TrimEnd(" 0123456789０１２３４５６７８９/／-－\u3000");
        ReadOnlySpan<char> number = text[words.Length..];
        return words.Length > 0
            && char.IsWhiteSpace(number.IsEmpty ? 'x' : number[0])
            && IsPageNumber(NormalizedText.Fold(number));
    }

    // 1, - 1 -, 1/12, 1ページ, p.3, Ⅱ－2
    private static bool IsPageNumber(string folded)
    {
        folded = folded is ['I' or 'V', ..] ? folded.TrimStart('I', 'V', 'X') : folded;
        string digits = folded
            .Replace("ページ", "", StringComparison.Ordinal)
            .Replace("頁", "", StringComparison.Ordinal)
            .Trim('-', '‐', '–', '—', '―', '−', 'ー', 'p', 'P', '.', '(', ')', '|');
        return folded.Length <= LongestPageNumber
            && digits.Any(char.IsDigit)
            && digits.All(character => char.IsDigit(character) || character == '/');
    }

    // 別紙, 【資料６】, 別添資料1-2; 資料の保存について is a topic.
    private static bool IsAttachmentLabel(string folded)
    {
        ReadOnlySpan<char> label = folded.AsSpan().Trim(Brackets.All);
        ReadOnlySpan<char> number = label.TrimStart("別紙添参考資料第");
        return folded.Length <= LongestPageNumber
            && number.Length < label.Length
            && WordSearch.ContainsAny(folded, s_attachments)
            && number.IndexOfAnyExcept(s_attachmentNumbers) < 0;
    }
}
