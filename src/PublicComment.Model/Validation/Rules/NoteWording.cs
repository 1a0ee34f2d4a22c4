namespace PublicComment.Model;

/// <summary>Finds what the notes of a document say.</summary>
internal static class NoteWording
{
    /// <summary>The first sentence that holds one of the words, as printed; null where none does.</summary>
    public static string? Find(ValueList<string> notes, string[] words)
    {
        foreach (string note in notes)
        {
            if (HoldsAny(note, words))
            {
                return WordingSentence
                    .AllOf(note)
                    .Select(sentence => sentence.Printed)
                    .FirstOrDefault(sentence => HoldsAny(sentence, words), note);
            }
        }

        return null;
    }

    /// <summary>Whether a text holds one of the words, blanks left aside: letters are printed with wide spacing.</summary>
    public static bool HoldsAny(string text, string[] words)
    {
        string plain = WordingText.Plain(text);
        return words.Any(word => plain.Contains(word, StringComparison.Ordinal));
    }
}
