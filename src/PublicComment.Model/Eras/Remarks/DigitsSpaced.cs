namespace PublicComment.Model;

/// <summary>Blanks stand between the digits of a number, as in a letter-spaced 1 0 月; the digits were joined.</summary>
/// <param name="Span">The number.</param>
public sealed record DigitsSpaced(TextSpan Span) : DateRemark(Span)
{
    private protected override string Sentence =>
        "Blanks stand between the digits of a number; they were read as one number.";
}
