namespace PublicComment.Testing;

/// <summary>The folders of the project that tests read.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>PublicComment.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path below the root, written with slashes.</summary>
    public static string PathTo(string relativePath) =>
        Path.Combine(Root, relativePath.Replace('/', Path.DirectorySeparatorChar));

    private static string FindRoot()
    {
        for (
            DirectoryInfo? folder = new(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            if (File.Exists(Path.Combine(folder.FullName, "PublicComment.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException(
            "PublicComment.sln stands in no folder above the tests."
        );
    }
}
