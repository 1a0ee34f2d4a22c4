namespace PublicComment.Model;

/// <summary>Looks for the words of a vocabulary in a text. Comparisons are ordinal.</summary>
internal static class WordSearch
{
    /// <summary>The length of the first word of a list that a text starts with; 0 where it starts with none.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>The length of the first word of a list that a text ends with; 0 where it ends with none.</summary>
    public static int LengthAtEnd(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.EndsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
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
}
