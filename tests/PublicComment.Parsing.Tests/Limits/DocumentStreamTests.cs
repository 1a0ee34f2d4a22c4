using System.Text;

namespace PublicComment.Parsing.Tests.Limits;

/// <summary>A stream is read no further than tells that it is too long, and its reading can be cancelled.</summary>
public class DocumentStreamTests
{
    private static readonly byte[] s_document = Encoding.UTF8.GetBytes("御意見\t回答\n甲\t乙\n");

    [Fact]
    public async Task An_endless_stream_is_read_one_byte_beyond_the_limit()
    {
        const int Limit = 200_000;
        using EndlessStream stream = new();
        ResultDocument document = await ResultDocument.ParseAsync(
            stream,
            new() { Limits = new() { DocumentBytes = Limit } }
        );
        Assert.Equal(Limit + 1, stream.Position);
        Diagnostic report = Assert.Single(document.Diagnostics, found => found.Id == "PC0105");
        Assert.Equal((Limit, 0), (report.Span.Start, report.Span.Length));
    }

    [Fact]
    public async Task A_stream_as_long_as_the_limit_is_read_whole()
    {
        ParsingOptions options = new() { Limits = new() { DocumentBytes = s_document.Length } };
        using MemoryStream stream = new(s_document);
        Assert.Equal(
            ResultDocument.Parse(s_document),
            await ResultDocument.ParseAsync(stream, options)
        );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_limit_cuts_no_character(int bytesOfLast)
    {
        int limit = s_document.Length - 5 - 3 + bytesOfLast;
        ResultDocument document = ResultDocument.Parse(
            s_document,
            new() { Limits = new() { DocumentBytes = limit } }
        );
        Assert.DoesNotContain(document.Diagnostics, found => found.Id is "PC0103" or "PC0104");
        Assert.Single(document.Diagnostics, found => found.Id == "PC0105");
    }

    [Fact]
    public async Task A_token_that_is_cancelled_while_the_stream_is_read_ends_the_parse()
    {
        using CancellationTokenSource source = new();
        using EndlessStream stream = new() { OnRead = source.Cancel };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ResultDocument.ParseAsync(stream, null, source.Token)
        );
        Assert.True(stream.Position < ParsingLimits.Default.DocumentBytes);
    }
}
