using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>A stretch of a text: where it starts and how long it is, in UTF-16 code units.</summary>
/// <remarks>Positions count from 0; the end is exclusive. Compared by start and length.</remarks>
[JsonConverter(typeof(TextSpanConverter))]
public readonly record struct TextSpan
{
    /// <summary>Makes a span.</summary>
    /// <param name="start">The 0-based position of the first code unit.</param>
    /// <param name="length">How many code units it covers; 0 is a place between two code units.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the end is beyond <see cref="int.MaxValue"/>.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>The 0-based position of the first code unit.</summary>
    public int Start { get; }

    /// <summary>How many code units the span covers.</summary>
    public int Length { get; }

    /// <summary>The position behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Makes a span from its first position and the position behind its last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end is before the start, or a position is negative.</exception>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether a position lies inside the span.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>The part of a text that the span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text is too short.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>The bounds as <c>[start..end)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"[{Start}..{End})");
}
