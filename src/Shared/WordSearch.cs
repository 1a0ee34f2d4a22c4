namespace PublicComment;

/// <summary>
/// Looks for the words of a vocabulary, none of them empty, in a text. Comparisons are ordinal. Nearly all words fail with one letter,
/// which is compared before anything is called.
/// </summary>
internal static class WordSearch
{
    /// <summary>The length of the first word of a list that a text starts with; 0 where it starts with none.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        char first = text[0];
        foreach (string word in words)
        {
            if (word[0] == first && text.StartsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>The length of the first word of a list that a text ends with; 0 where it ends with none.</summary>
    public static int LengthAtEnd(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        char last = text[^1];
        foreach (string word in words)
        {
            if (word[^1] == last && text.EndsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether a text starts with a word of a list.</summary>
    public static bool StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words) =>
        LengthAtStart(text, words) > 0;

    /// <summary>Whether a text ends with a word of a list.</summary>
    public static bool EndsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words) =>
        LengthAtEnd(text, words) > 0;

    /// <summary>Whether a text is a word of a list.</summary>
    public static bool IsOneOf(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (word.Length == text.Length && text.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text contains a word of a list.</summary>
    public static bool ContainsAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.IndexOf(word) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the first word of a list that a text contains begins; -1 where it contains none.</summary>
    public static int IndexOfAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        int first = -1;
        foreach (string word in words)
        {
            // A word that begins further back is not looked for.
            int end = first < 0 ? text.Length : Math.Min(text.Length, first + word.Length - 1);
            int found = text[..Math.Max(0, end)].IndexOf(word);
            first = found >= 0 ? found : first;
        }

        return first;
    }
}
