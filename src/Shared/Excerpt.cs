namespace PublicComment;

/// <summary>The beginning of a text, for a quotation in a message that is not to outgrow what it speaks of.</summary>
internal static class Excerpt
{
    /// <summary>The text, or its beginning and … where it is longer; no character of two code units is cut.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How many code units of it are quoted at most; 1 or more.</param>
    public static string Of(ReadOnlySpan<char> text, int longest)
    {
        if (text.Length <= longest)
        {
            return text.ToString();
        }

        int end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return $"{text[..end]}…";
    }
}
