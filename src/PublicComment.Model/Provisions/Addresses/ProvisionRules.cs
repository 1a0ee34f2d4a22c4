namespace PublicComment.Model;

/// <summary>What the members of a <see cref="Provision"/> may hold.</summary>
internal static class ProvisionRules
{
    public const string NumberForm =
        "a number from 1 to 9999 with up to three branches, such as \"33\" or \"5_2\"";

    public const string CountForm = "a number from 1 to 9999";

    public const string SubitemForm =
        "a katakana letter such as \"イ\", a number such as \"1\", or one to eight letters from a to z such as \"iv\"";

    private const int LongestLetters = 8;

    public static bool IsCount(int value) => value is >= 1 and <= BranchNumber.Highest;

    public static bool IsSubitem(ReadOnlySpan<char> text) =>
        text.Length switch
        {
            0 => false,
            1 when IsKatakana(text[0]) => true,
            <= LongestLetters when !text.ContainsAnyExceptInRange('a', 'z') => true,
            _ => BranchNumber.TryParse(text, out BranchNumber number) && number.Count == 1,
        };

    /// <summary>The katakana that subitems are counted with: ア to ン, without the small letters.</summary>
    public static bool IsKatakana(char c) =>
        c is >= 'ア' and <= 'ン' && !"ァィゥェォッャュョヮ".Contains(c, StringComparison.Ordinal);

    public static string? RequireNumber(string? value, string member) =>
        value is null || IsFewDigits(value) || BranchNumber.TryParse(value, out _)
            ? value
            : throw new ArgumentException($"\"{value}\" is not {NumberForm}.", member);

    // Nearly every number is one or two digits; millions are made.
    private static bool IsFewDigits(string value) =>
        value.Length is 1 or 2
        && value[0] is >= '1' and <= '9'
        && (value.Length == 1 || char.IsAsciiDigit(value[1]));

    public static int? RequireCount(int? value, string member) =>
        value is null || IsCount(value.Value)
            ? value
            : throw new ArgumentOutOfRangeException(member, value, $"It is not {CountForm}.");

    public static int RequirePosition(int value, string member) =>
        value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(member, value, "It is negative.");

    public static ValueList<string>? RequireSubitem(ValueList<string>? value, string member)
    {
        foreach (string? subitem in value.GetValueOrDefault())
        {
            if (!IsSubitem(subitem))
            {
                throw new ArgumentException($"\"{subitem}\" is not {SubitemForm}.", member);
            }
        }

        return NullIfEmpty(value);
    }

    // An empty list says the same as none; one of the two forms keeps equality simple.
    public static ValueList<T>? NullIfEmpty<T>(ValueList<T>? value) =>
        value is { IsEmpty: false } ? value : null;
}
