namespace PublicComment.Cli.Tests.Documentation;

/// <summary>A theory that needs jq: skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class JqTheoryAttribute : TheoryAttribute
{
    public JqTheoryAttribute()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            Path.PathSeparator
        );
        string name = OperatingSystem.IsWindows() ? "jq.exe" : "jq";
        if (!Array.Exists(folders, folder => File.Exists(Path.Combine(folder, name))))
        {
            Skip = "jq is not installed.";
        }
    }
}
