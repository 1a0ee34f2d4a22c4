namespace PublicComment.Model;

/// <summary>A number as it stands in a text.</summary>
/// <param name="Value">The number.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The position behind it.</param>
/// <param name="IsSpaced">Whether blanks stand between its digits.</param>
internal readonly record struct NumberPart(int Value, int Start, int End, bool IsSpaced = false)
{
    /// <summary>The value of numerals that are no number together.</summary>
    public const int Malformed = -1;

    /// <summary>The value of 末日, whose number depends on the month.</summary>
    public const int LastOfMonth = -2;

    /// <summary>A number that is known from elsewhere.</summary>
    public static NumberPart NotPrinted(int value, int position) => new(value, position, position);

    public bool IsRead => End > Start;

    public TextSpan Span => TextSpan.FromBounds(Start, End);
}
