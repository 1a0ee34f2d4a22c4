namespace PublicComment.Parsing.Tests.Fuzzing;

/// <summary>A document under mutation: its bytes, and what was done to them.</summary>
internal sealed class MutatedDocument(string sample, byte[] bytes)
{
    private readonly List<string> _recipe = [sample];

    public byte[] Bytes { get; private set; } = bytes;

    /// <summary>The sample and each mutation in order, in words.</summary>
    public string Recipe => string.Join(", ", _recipe);

    /// <summary>Puts bytes in the place of a stretch.</summary>
    public void Replace(string name, int start, int length, ReadOnlySpan<byte> with)
    {
        Set(
            [.. Bytes.AsSpan(0, start), .. with, .. Bytes.AsSpan(start + length)],
            FormattableString.Invariant($"{name} at {start} over {length}")
        );
    }

    public void Set(byte[] bytes, string step)
    {
        Bytes = bytes;
        _recipe.Add(step);
    }
}
