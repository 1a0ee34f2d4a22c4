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

    /// <summary>The sentences of a text, without what stands in 「」: of it 「」 is left.</summary>
    public static IEnumerable<WordingSentence> Sentences(string text)
    {
        StringBuilder sentence = new();
        int depth = 0;
        int start = 0;
        int quote = 0;
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            switch (c)
            {
                case '「' or '『':
                    quote = depth++ == 0 ? at : quote;
                    break;
                case '」' or '』' when depth > 0:
                    depth--;
                    sentence.Append(
                        depth == 0
                            ? $"「{OtherWorks.NameAtEnd(Plain(text[(quote + 1)..at]))}」"
                            : ""
                    );
                    break;
                case '。' or '\n' when depth == 0 || c == '\n':
                    yield return new(start, at, WithoutQuotes(Plain(sentence.ToString())));
                    sentence.Clear();
                    depth = 0;
                    start = at + 1;
                    break;
                default:
                    sentence.Append(depth == 0 ? c : "");
                    break;
            }
        }

        yield return new(start, text.Length, WithoutQuotes(Plain(sentence.ToString())));
    }

    // The title of another work tells that not the draft is changed: 「…に関するＱ＆Ａ」に追記します. Where one word takes the place
    // of another, both are words of the draft: 「ホームページ」を「ウェブサイト」に修正します.
    private static string WithoutQuotes(string plain)
    {
        bool replaces =
            plain.Contains("」を「", StringComparison.Ordinal)
            || plain.Contains("」から「", StringComparison.Ordinal);
        StringBuilder text = new(plain.Length);
        bool isTitle = false;
        for (int at = 0; at < plain.Length; at++)
        {
            bool opens = plain[at] == '「';
            isTitle |= opens && at + 1 < plain.Length && plain[at + 1] != '」';
            bool isLeftOut = isTitle && (opens || plain[at] == '」' ? !replaces : replaces);
            text.Append(isLeftOut ? "" : plain[at]);
            isTitle &= plain[at] != '」';
        }

        return text.ToString();
    }
}
