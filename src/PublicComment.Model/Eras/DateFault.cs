namespace PublicComment.Model;

/// <summary>Why a text is not read as a date, and which part of it is at fault.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">The part that is wrong; of length 0 where something is missing.</param>
/// <param name="Era">The era whose days are at fault, for <see cref="DateFaultKind.BeforeEra"/> and <see cref="DateFaultKind.AfterEra"/>; otherwise null.</param>
/// <remarks>Compared by all three; the default value means that nothing is wrong.</remarks>
public readonly record struct DateFault(DateFaultKind Kind, TextSpan Span, JapaneseEra? Era = null)
{
    internal DateFault(DateFaultKind kind, NumberPart part)
        : this(kind, part.Span) { }

    /// <summary>The fault in words: what was found, where (counted from 0), and what was expected.</summary>
    /// <param name="text">The text that was read.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="text"/> is shorter than the one that was read.</exception>
    public string Describe(ReadOnlySpan<char> text) => DateFaultMessages.Describe(this, text);
}
