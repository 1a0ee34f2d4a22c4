using Xunit;

namespace PublicComment.Testing;

/// <summary>Asserts that nothing was found that should not be there, and names all of it, which xunit's own assertions cut short.</summary>
public static class Offences
{
    public static void None(IEnumerable<string> found)
    {
        string[] offences = [.. found];
        Assert.True(offences.Length == 0, string.Join(Environment.NewLine, offences));
    }
}
