namespace PublicComment.Model;

/// <summary>The date that dates without a year or a month take them from.</summary>
/// <param name="Year">The western year.</param>
/// <param name="Month">The month; 0 where only a year is stated.</param>
/// <param name="Day">The day; 0 where only a month is stated.</param>
/// <param name="Source">Where it stands; null where the caller gave it.</param>
/// <param name="Separator">The separator that it is printed with; NUL for none.</param>
internal readonly record struct Anchor(
    int Year,
    int Month,
    int Day,
    TextSpan? Source,
    char Separator
);
