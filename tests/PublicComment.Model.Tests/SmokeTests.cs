using FsCheck.Fluent;
using PublicComment.Testing;

namespace PublicComment.Model.Tests;

public class SmokeTests
{
    [Fact]
    public void X() => Property.Holds(Gen.Choose(1, 5), i => Assert.InRange(i, 1, 5));
}
