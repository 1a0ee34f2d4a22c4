using PublicComment.Testing;

namespace PublicComment.Architecture.Tests.Documentation;

/// <summary>Every link between pages leads to a file, and every anchor to a heading.</summary>
public class LinkTests
{
    // The documents that the parser reads are no pages.
    private const string Samples = "samples/documents/";

    public static TheoryData<string> Pages =>
        [
            .. MarkdownPage.All.Where(path =>
                !path.StartsWith(Samples, StringComparison.Ordinal) || path.EndsWith("README.md")
            ),
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_relative_link_leads_somewhere(string path) =>
        Assert.DoesNotContain(
            MarkdownPage.Read(path).Links,
            link => !link.Contains("://", StringComparison.Ordinal) && !LeadsSomewhere(path, link)
        );

    [Fact]
    public void Every_page_of_the_documentation_is_reached_from_the_README()
    {
        HashSet<string> reached = [];
        Queue<string> pending = new(["README.md"]);
        while (pending.TryDequeue(out string? path))
        {
            if (reached.Add(path) && path.EndsWith(".md", StringComparison.Ordinal))
            {
                foreach (string link in MarkdownPage.Read(path).Links)
                {
                    if (!link.Contains("://", StringComparison.Ordinal))
                    {
                        pending.Enqueue(TargetOf(path, link).Path);
                    }
                }
            }
        }

        Assert.Empty(
            MarkdownPage
                .All.Where(path => path.StartsWith("docs/", StringComparison.Ordinal))
                .Except(reached)
        );
    }

    private static bool LeadsSomewhere(string path, string link)
    {
        (string target, string? anchor) = TargetOf(path, link);
        string file = Repository.PathTo(target);
        return anchor is null
            ? File.Exists(file) || Directory.Exists(file)
            : File.Exists(file) && MarkdownPage.Read(target).Anchors.Contains(anchor);
    }

    private static (string Path, string? Anchor) TargetOf(string path, string link)
    {
        string[] parts = link.Split('#', 2);
        string? anchor = parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : null;
        if (parts[0].Length == 0)
        {
            return (path, anchor);
        }

        string folder = Path.GetDirectoryName(Repository.PathTo(path))!;
        string file = Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(parts[0])));
        return (Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), anchor);
    }
}
