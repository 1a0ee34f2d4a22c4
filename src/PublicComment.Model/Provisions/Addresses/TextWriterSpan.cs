namespace PublicComment.Model;

/// <summary>Writes into a span and remembers whether everything found room.</summary>
internal ref struct TextWriterSpan(Span<char> destination)
{
    private readonly Span<char> _destination = destination;

    /// <summary>How many characters were written; 0 where not all found room.</summary>
    public int Written { get; private set; }

    public bool Fits { get; private set; } = true;

    public void Write(char c) => Write([c]);

    public void Write(scoped ReadOnlySpan<char> text)
    {
        Fits = Fits && text.TryCopyTo(_destination[Written..]);
        Written = Fits ? Written + text.Length : 0;
    }
}
