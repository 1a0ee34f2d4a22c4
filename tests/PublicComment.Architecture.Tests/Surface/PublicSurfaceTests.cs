using System.Reflection;
using PublicComment.Testing;

namespace PublicComment.Architecture.Tests;

/// <summary>The public surface of each library is the one that was accepted, in the text beside this file.</summary>
public class PublicSurfaceTests
{
    [Fact]
    public void Model() => Snapshot.Matches(SurfaceOf(Libraries.Model), "txt");

    [Fact]
    public void Parsing() => Snapshot.Matches(SurfaceOf(Libraries.Parsing), "txt");

    private static string SurfaceOf(Assembly library) =>
        string.Join('\n', PublicSurface.Lines(library));
}
