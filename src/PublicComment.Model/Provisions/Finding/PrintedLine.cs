namespace PublicComment.Model;

/// <summary>
/// A line of a text, in UTF-16 code units: what ends with a line break, or with the blank before a letter that a conversion puts in
/// its place, 労働 安全衛生法.
/// </summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where its text ends.</param>
/// <param name="Behind">Where the next one starts; the length of the text behind the last one.</param>
internal readonly record struct PrintedLine(int Start, int End, int Behind)
{
    public static PrintedLine At(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (true)
        {
            int offset = text[end..].IndexOfAny('\n', ' ');
            if (offset < 0)
            {
                return new(start, text.Length, text.Length);
            }

            end += offset;
            if (text[end] == '\n')
            {
                return new(start, end > start && text[end - 1] == '\r' ? end - 1 : end, end + 1);
            }

            if (
                end > start
                && end + 1 < text.Length
                && (text[end - 1] is '、' or '。' || IsLetter(text[end - 1]))
                && IsLetter(text[end + 1])
            )
            {
                return new(start, end, end + 1);
            }

            end++;
        }
    }

    /// <summary>The letters that Japanese is written with but for ー, ・ and marks.</summary>
    public static bool IsLetter(char c) =>
        JapaneseScript.IsKanji(c) || JapaneseScript.IsHiragana(c) || JapaneseScript.IsKatakana(c);

    /// <summary>The width in print: a letter of ASCII counts 1 and any other 2.</summary>
    public static int WidthOf(ReadOnlySpan<char> line)
    {
        int narrow = 0;
        foreach (char c in line)
        {
            narrow += char.IsAscii(c) ? 1 : 0;
        }

        return (2 * line.Length) - narrow;
    }

    public ReadOnlySpan<char> TextIn(ReadOnlySpan<char> text) => text[Start..End];
}
