namespace PublicComment.Model.Tests;

public class TextSpanTests
{
    [Fact]
    public void The_end_is_exclusive()
    {
        TextSpan span = new(2, 3);
        Assert.Equal(5, span.End);
        Assert.Equal(span, TextSpan.FromBounds(2, 5));
        Assert.Equal("cde", span.Of("abcdef").ToString());
        Assert.Equal("[2..5)", span.ToString());
        Assert.Equal(
            [false, true, true, true, false],
            Enumerable.Range(1, 5).Select(span.Contains)
        );
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(1, int.MaxValue)]
    public void Impossible_spans_are_refused(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, length));
}
