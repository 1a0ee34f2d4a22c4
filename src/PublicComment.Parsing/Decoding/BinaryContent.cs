namespace PublicComment.Parsing;

/// <summary>Recognises files that are no text by their first characters.</summary>
internal static class BinaryContent
{
    private static readonly (string Start, string Kind)[] s_signatures =
    [
        ("%PDF-", "a PDF file"),
        ("PK\u0003\u0004", "a ZIP archive, as Word and Excel files are"),
        ("\u00D0\u00CF\u0011\u00E0", "an old Word or Excel file"),
        ("{\\rtf", "a rich text file"),
        ("\u0089PNG", "a PNG image"),
        ("\u00FF\u00D8\u00FF", "a JPEG image"),
    ];

    /// <summary>What the file is instead of text; null where it is none of the known kinds.</summary>
    public static string? KindOf(ReadOnlySpan<char> start)
    {
        foreach ((string signature, string kind) in s_signatures)
        {
            if (start.StartsWith(signature, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return null;
    }

    public static string? KindOf(ReadOnlySpan<byte> bytes)
    {
        Span<char> start = stackalloc char[8];
        start = start[..Math.Min(start.Length, bytes.Length)];
        for (int index = 0; index < start.Length; index++)
        {
            start[index] = (char)bytes[index];
        }

        return KindOf(start);
    }
}
