namespace PublicComment.Model;

/// <summary>The signs between the numbers of R7.10.20, 2025/06/12 and 2025-06-12.</summary>
internal static class DateSeparator
{
    /// <summary>Moves over a separator, after blanks, and tells which one it is, whatever its width.</summary>
    /// <param name="cursor">Stays where it is when no separator follows.</param>
    /// <param name="isEra">Vertical print puts ・ between the numbers of an era date; between others it joins a list.</param>
    /// <param name="separator">The separator; NUL where there is none.</param>
    public static bool TryTake(ref TextCursor cursor, bool isEra, out char separator)
    {
        int before = cursor.Position;
        cursor.SkipBlanks();
        separator = Normalize(cursor.Current, isEra);
        cursor.Position = separator == '\0' ? before : cursor.Position + 1;
        return separator != '\0';
    }

    public static char Normalize(char folded, bool isEra) =>
        folded switch
        {
            '.' => '.',
            '/' => '/',
            // Hyphen-minus, hyphen, non-breaking hyphen, minus.
            '-' or '\u2010' or '\u2011' or '\u2212' => '-',
            '・' or '･' when isEra => '・',
            _ => '\0',
        };
}
