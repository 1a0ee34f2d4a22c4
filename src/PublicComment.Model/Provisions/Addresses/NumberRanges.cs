namespace PublicComment.Model;

/// <summary>Reads the signs of ranges: 第3～5条, 第3条～第5条.</summary>
internal static class NumberRanges
{
    /// <summary>The signs that stand between the ends of a range.</summary>
    public const string Signs = "~～〜―─–—－‐−-";

    /// <summary>The hyphens, and the dashes that are printed for them: 第7-1, 別表－１.</summary>
    public const string Hyphens = "-－‐―−";

    public static bool IsHyphen(char c) => Hyphens.Contains(c, StringComparison.Ordinal);

    public static bool IsSign(char c) => Signs.Contains(c, StringComparison.Ordinal);

    /// <summary>Reads the second number of 第3～5条, whose counter follows; 0 where none does.</summary>
    public static int Read(ReadOnlySpan<char> text, ref int position)
    {
        int at = Blanks.Skip(text, position);
        if (at >= text.Length || !IsSign(text[at]))
        {
            return 0;
        }

        at = Blanks.Skip(text, at + 1);
        at = at < text.Length && text[at] == '第' ? Blanks.Skip(text, at + 1) : at;
        if (!Numeral.TryRead(text, ref at, out int number))
        {
            return 0;
        }

        int unit = Blanks.Skip(text, at);
        if (unit >= text.Length || AddressUnits.LevelOf(text[unit]) == AddressLevel.None)
        {
            return 0;
        }

        position = at;
        return number;
    }
}
