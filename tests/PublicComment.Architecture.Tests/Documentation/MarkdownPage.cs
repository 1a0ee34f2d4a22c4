using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PublicComment.Testing;

namespace PublicComment.Architecture.Tests.Documentation;

/// <summary>The links and the anchors of a page of the documentation.</summary>
/// <param name="Path">The path below the root, with slashes.</param>
/// <param name="Links">What the page links to, in its order, as written.</param>
/// <param name="Anchors">The anchors that its headings make.</param>
internal sealed partial record MarkdownPage(
    string Path,
    IReadOnlyList<string> Links,
    IReadOnlySet<string> Anchors
)
{
    private static readonly string[] s_made = ["bin", "obj", "artifacts", "TestResults"];

    /// <summary>The paths of all pages of the project, without what builds make.</summary>
    public static IEnumerable<string> All =>
        Directory
            .EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
            .Select(file =>
                System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
            )
            .Where(path =>
                !path.Split('/').Any(part => part.StartsWith('.') || s_made.Contains(part))
            )
            .Order(StringComparer.Ordinal);

    public static MarkdownPage Read(string path)
    {
        string text = WithoutCode(DocumentedPage.Text(path));
        return new(
            path,
            [.. Link().Matches(text).Select(link => link.Groups["target"].Value)],
            AnchorsOf(text)
        );
    }

    /// <summary>A page without its code blocks, in which # and brackets mean something else.</summary>
    public static string WithoutCode(string text) => CodeBlock().Replace(text, "");

    // As GitHub makes them; headings of the same words are numbered.
    private static HashSet<string> AnchorsOf(string text)
    {
        HashSet<string> anchors = new(StringComparer.Ordinal);
        foreach (Match heading in Heading().Matches(text))
        {
            string anchor = AnchorOf(heading.Groups["words"].Value);
            for (int number = 1; !anchors.Add(anchor); number++)
            {
                anchor = $"{AnchorOf(heading.Groups["words"].Value)}-{number}";
            }
        }

        return anchors;
    }

    private static string AnchorOf(string heading)
    {
        StringBuilder anchor = new();
        foreach (Rune rune in Markup().Replace(heading, "${words}").Trim().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' || IsMark(rune))
            {
                anchor.Append(Rune.ToLowerInvariant(rune));
            }
            else if (rune.Value == ' ')
            {
                anchor.Append('-');
            }
        }

        return anchor.ToString();
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark;

    [GeneratedRegex(
        "^ *```.*?^ *```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex CodeBlock();

    [GeneratedRegex("^#+ +(?<words>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    // Code and links in a heading: their words alone make the anchor.
    [GeneratedRegex(@"\[(?<words>[^\]]*)\]\([^)]*\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Markup();
}
