using System.Globalization;

namespace PublicComment.Parsing;

/// <summary>The number with which an item of a list begins, in its style.</summary>
internal readonly record struct ListItem(EnumeratorStyle Style, int Ordinal)
{
    // How far back from a tear the item before it is looked for.
    private const int LongestList = 4_000;
    private const string Katakana = "アイウエオカキクケコサシスセソタチツテト";

    /// <summary>The item that a line is; null where it begins with no number that could go on.</summary>
    public static ListItem? Read(ReadOnlySpan<char> line)
    {
        EnumeratorStyle style = Enumerator.StyleOf(line);
        bool isOfList =
            style
            is EnumeratorStyle.Number
                or EnumeratorStyle.BracketedNumber
                or EnumeratorStyle.HalfBracketedNumber
                or EnumeratorStyle.Circled
                or EnumeratorStyle.Kanji
                or EnumeratorStyle.Katakana;
        return isOfList && OrdinalOf(line.TrimStart()) is { } ordinal ? new(style, ordinal) : null;
    }

    /// <summary>Whether the item is the next one of a list in a text; a number that the text begins with is the text's own.</summary>
    public bool GoesOn(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text[Math.Max(0, text.Length - LongestList)..].TrimEnd();
        for (int start = rest.LastIndexOf('\n'); start >= 0; start = rest.LastIndexOf('\n'))
        {
            if (Read(rest[(start + 1)..]) is { } item && item.Style == Style)
            {
                return item.Ordinal == Ordinal - 1;
            }

            rest = rest[..start];
        }

        return false;
    }

    private static int? OrdinalOf(ReadOnlySpan<char> line)
    {
        string start = NormalizedText.Fold(line[..Math.Min(line.Length, 4)]).TrimStart('(');
        int digits = start.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0
            ? int.Parse(start.AsSpan(0, digits), CultureInfo.InvariantCulture)
            : Position(Numerals.KanjiToTen, start) ?? Position(Katakana, start);
    }

    private static int? Position(string letters, string start) =>
        start.Length > 0
        && letters.IndexOf(start[0], StringComparison.Ordinal) is >= 0 and int position
            ? position + 1
            : null;
}
