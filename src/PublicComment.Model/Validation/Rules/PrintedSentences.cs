namespace PublicComment.Model;

/// <summary>Cuts a text into its sentences as printed; a full stop in quotation marks ends none.</summary>
internal static class PrintedSentences
{
    public static IEnumerable<string> Of(string text)
    {
        int start = 0;
        int depth = 0;
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            depth = character switch
            {
                '「' or '『' => depth + 1,
                '」' or '』' => Math.Max(depth - 1, 0),
                '\n' => 0,
                _ => depth,
            };
            if (character == '\n' || (character == '。' && depth == 0))
            {
                yield return text[start..(index + 1)].Trim();
                start = index + 1;
            }
        }

        yield return text[start..].Trim();
    }
}
