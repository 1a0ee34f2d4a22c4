using System.Text.RegularExpressions;
using PublicComment.Testing;

namespace PublicComment.Architecture.Tests;

/// <summary>In which folder of the parser each of its types is declared: all share one namespace.</summary>
internal static partial class SourceFolders
{
    private static readonly string s_project = Repository.PathTo("src/PublicComment.Parsing");

    private static readonly Dictionary<string, string> s_folders = ReadFolders();

    /// <summary>The folder, such as <c>Reading</c>, and the empty text for the root; null where no source declares the type.</summary>
    public static string? Of(Type type) => s_folders.GetValueOrDefault(type.Name);

    private static Dictionary<string, string> ReadFolders()
    {
        Dictionary<string, string> folders = new(StringComparer.Ordinal);
        foreach (string path in Directory.GetFiles(s_project, "*.cs", SearchOption.AllDirectories))
        {
            string[] place = Path.GetRelativePath(s_project, path)
                .Split(Path.DirectorySeparatorChar);
            if (place[0] is "bin" or "obj")
            {
                continue;
            }

            foreach (Match declaration in Declaration().Matches(File.ReadAllText(path)))
            {
                string folder = place.Length == 1 ? "" : place[0];
                string name = declaration.Groups["name"].Value;
                // Parts of one type stand in one folder.
                if (folders.TryGetValue(name, out string? other) && other != folder)
                {
                    throw new InvalidOperationException(
                        $"{name} stands in \"{folder}\" and in \"{other}\"."
                    );
                }

                folders[name] = folder;
            }
        }

        return folders;
    }

    // At the start of a line, because namespaces are file-scoped.
    [GeneratedRegex(
        @"^(public |internal |file |static |sealed |abstract |readonly |ref |partial )*(class|struct|record struct|record|enum|interface) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Declaration();
}
