namespace PublicComment.Parsing;

/// <summary>Reads a document from a stream, and no further than tells that it is too long.</summary>
internal static class DocumentStream
{
    private const int BufferBytes = 81_920;

    /// <summary>The bytes up to the end of the stream, or one more than the limit.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(
        Stream stream,
        int limit,
        CancellationToken cancellation
    )
    {
        using MemoryStream bytes = new();
        byte[] buffer = new byte[BufferBytes];
        while (bytes.Length <= limit)
        {
            int wanted = (int)Math.Min(buffer.Length, limit + 1L - bytes.Length);
            int read = await stream
                .ReadAsync(buffer.AsMemory(0, wanted), cancellation)
                .ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
