using System.Buffers;
using System.Text;

namespace PublicComment.Model;

/// <summary>Prepares texts for the comparison with wordings.</summary>
internal static class WordingText
{
    /// <summary>
    /// The text without blanks, with full-width letters narrow and radicals as ideographs, and without a full stop or brackets around it.
    /// </summary>
    public static string Plain(ReadOnlySpan<char> text)
    {
        char[] plain = ArrayPool<char>.Shared.Rent(text.Length);
        int length = 0;
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                plain[length++] = CjkRadicals.Unify(JapaneseScript.Narrow(c));
            }
        }

        string trimmed = plain.AsSpan(0, length).Trim("。.()[]【】・").ToString();
        ArrayPool<char>.Shared.Return(plain);
        return trimmed;
    }

    /// <summary>The text prepared with <see cref="Plain"/> without what stands in 「」: of it 「」 is left.</summary>
    public static string OutsideQuotes(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('「', '『') < 0)
        {
            return Plain(text);
        }

        StringBuilder outside = new(text.Length);
        int depth = 0;
        int quote = 0;
        for (int at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '「' or '『':
                    quote = depth++ == 0 ? at + 1 : quote;
                    break;
                case '」' or '』' when depth > 0:
                    if (--depth == 0)
                    {
                        string title = OtherWorks.NameAtEnd(Plain(text[quote..at]));
                        outside.Append('「').Append(title).Append('」');
                    }

                    break;
                case var c when depth == 0:
                    outside.Append(c);
                    break;
            }
        }

        return WithoutQuotes(Plain(outside.ToString()));
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
            if (!isLeftOut)
            {
                text.Append(plain[at]);
            }

            isTitle &= plain[at] != '」';
        }

        return text.ToString();
    }
}
