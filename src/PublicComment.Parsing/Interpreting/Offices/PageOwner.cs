using System.Buffers;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Finds the office that a web page names as its owner behind the title of the page: … - 若草町公式ウェブサイト.</summary>
internal static class PageOwner
{
    private static readonly SearchValues<char> s_separators = SearchValues.Create("|｜/／-－–—:：");

    private static readonly string[] s_sites =
    [
        "公式ウェブサイト",
        "公式ホームページ",
        "公式サイト",
        "公式Webサイト",
        "ウェブサイト",
        "ホームページ",
        "Webサイト",
    ];

    /// <summary>The organization alone; null where no title of a page names one.</summary>
    public static Publisher? Read(IReadOnlyList<LetterLine> lines) =>
        lines
            .Where(line => line.Kind == ParagraphKind.PageTitle)
            .Select(line => Organization(line.Printed))
            .FirstOrDefault(owner => owner is not null);

    // The owner stands last, on some pages first.
    private static Publisher? Organization(string title)
    {
        int first = title.AsSpan().IndexOfAny(s_separators);
        int last = title.AsSpan().LastIndexOfAny(s_separators);
        return first <= 0 ? null : Owner(title[(last + 1)..]) ?? Owner(title[..first]);
    }

    private static Publisher? Owner(string part)
    {
        string name = part.Trim();
        string? site = Array.Find(
            s_sites,
            word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase)
        );
        return
            OfficeName.Read(site is null ? name : name[..^site.Length].Trim())
                is { Division: null } office
            ? office
            : null;
    }
}
