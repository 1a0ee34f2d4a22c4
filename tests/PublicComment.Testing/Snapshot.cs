using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace PublicComment.Testing;

/// <summary>
/// Compares a whole result with the text accepted for it, after Verify's conventions: <c>Class.Method.verified.json</c>
/// stands beside the test; a difference is written to <c>Class.Method.received.json</c>, which git ignores. Accept one by
/// reading it and renaming it.
/// </summary>
public static class Snapshot
{
    public static void Matches(
        string actual,
        string extension = "json",
        string? parameter = null,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string method = ""
    )
    {
        string suffix = parameter is null ? "" : $"_{parameter}";
        string path = Path.Combine(
            Path.GetDirectoryName(SourceFile.OnThisMachine(testFile))!,
            $"{Path.GetFileNameWithoutExtension(testFile)}.{method}{suffix}"
        );
        string verified = $"{path}.verified.{extension}";
        string received = $"{path}.received.{extension}";
        string expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (Normalize(actual) == Normalize(expected) && File.Exists(verified))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(
            received,
            actual,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
        );
        Assert.Fail(
            $"""
            The result differs from {Path.GetFileName(verified)}:
            {LineDifference.Between(Normalize(expected), Normalize(actual))}
            The whole stands in {received}. To accept it, read it and rename it to {Path.GetFileName(
                verified
            )}.
            """
        );
    }

    private static string Normalize(string text) => text.ReplaceLineEndings("\n").TrimEnd();
}
