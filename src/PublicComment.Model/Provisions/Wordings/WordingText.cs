using System.Text;

namespace PublicComment.Model;

/// <summary>Prepares texts for the comparison with wordings.</summary>
internal static class WordingText
{
    /// <summary>
    /// The text without blanks, with full-width letters narrow and radicals as ideographs, and without a full stop or brackets around it.
    /// </summary>
    public static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                plain.Append(
                    c is > '！' and <= '～'
                        ? (char)(c - NumeralWriter.ToFullWidth)
                        : CjkRadicals.Unify(c)
                );
            }
        }

        return plain.ToString().Trim('。', '.', '(', ')', '[', ']', '【', '】', '・');
    }

    /// <summary>The sentences of a text, prepared, without what stands in 「」.</summary>
    public static IEnumerable<string> Sentences(string text)
    {
        StringBuilder sentence = new();
        int depth = 0;
        foreach (char c in text)
        {
            switch (c)
            {
                case '「' or '『':
                    depth++;
                    break;
                case '」' or '』' when depth > 0:
                    depth--;
                    break;
                case '。' or '\n' when depth == 0 || c == '\n':
                    yield return Plain(sentence.ToString());
                    sentence.Clear();
                    depth = 0;
                    break;
                default:
                    sentence.Append(depth == 0 ? c : "");
                    break;
            }
        }

        yield return Plain(sentence.ToString());
    }

    /// <summary>The sentence around a position, prepared.</summary>
    public static string SentenceAt(string text, int position)
    {
        position = Math.Min(position, text.Length);
        int start = text.AsSpan(0, position).LastIndexOfAny('。', '\n') + 1;
        int length = text.AsSpan(position).IndexOfAny('。', '\n');
        return Plain(text[start..(length < 0 ? text.Length : position + length)]);
    }
}
