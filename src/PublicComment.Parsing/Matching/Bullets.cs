namespace PublicComment.Parsing;

/// <summary>The shapes that offices print before headings and items.</summary>
internal static class Bullets
{
    public const string Shapes = "○●◎■□◆◇▼▽▲△★☆";
}
