namespace PublicComment.Parsing.Tests.Limits;

/// <summary>A stream of the letter a that has no end.</summary>
internal sealed class EndlessStream : Stream
{
    private long _position;

    /// <summary>Called at every read.</summary>
    public Action OnRead { get; init; } = () => { };

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override ValueTask<int> ReadAsync(
        Memory<byte> buffer,
        CancellationToken cancellationToken = default
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        OnRead();
        buffer.Span.Fill((byte)'a');
        _position += buffer.Length;
        return new(buffer.Length);
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();
}
