namespace PublicComment.Model;

/// <summary>A sentence of a text.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Start">Where the sentence begins in it.</param>
/// <param name="End">Where its full stop stands, or the text ends.</param>
internal readonly record struct WordingSentence(string Text, int Start, int End)
{
    /// <summary>
    /// The sentences of a text; a full stop inside 「」 ends none, nor does a line that the width of a page ended: 加えることとしまし／た。
    /// </summary>
    public static IEnumerable<WordingSentence> AllOf(string text)
    {
        UnbrokenText? whole = text.Contains('\n', StringComparison.Ordinal)
            ? UnbrokenText.Of(text)
            : null;
        int depth = 0;
        int start = 0;
        for (int at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '「' or '『':
                    depth++;
                    break;
                case '」' or '』' when depth > 0:
                    depth--;
                    break;
                case '。' when depth == 0:
                case '\n' when whole?.IsBroken(at) != true || IsTopic(text, at):
                    yield return new(text, start, at);
                    start = at + 1;
                    depth = 0;
                    break;
            }
        }

        yield return new(text, start, text.Length);
    }

    // ３　標識の色について heads the line below it.
    private static bool IsTopic(string text, int end) => text.AsSpan(0, end).EndsWith("について");

    /// <summary>The sentence as printed, with its full stop.</summary>
    public string Printed => Text[Start..Math.Min(End + 1, Text.Length)].Trim();

    /// <summary>What it says outside 「」, prepared for the comparison with wordings.</summary>
    public string ToPlain() => WordingText.OutsideQuotes(Text.AsSpan()[Start..End]);
}
