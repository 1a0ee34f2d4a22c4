namespace PublicComment.Testing;

/// <summary>Finds source files where a deterministic build has mapped their paths away from this machine.</summary>
internal static class SourceFile
{
    public static string OnThisMachine(string callerPath)
    {
        if (File.Exists(callerPath))
        {
            return callerPath;
        }

        string normalized = callerPath.Replace('\\', '/');
        int tests = normalized.LastIndexOf("/tests/", StringComparison.Ordinal);
        return Path.Combine(Repository.Root, normalized[(tests + 1)..]);
    }
}
