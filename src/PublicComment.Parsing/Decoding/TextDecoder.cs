using System.Buffers;
using System.Text;

namespace PublicComment.Parsing;

/// <summary>
/// Decodes bytes: a byte order mark decides, then the caller, then UTF-8 where the bytes are valid, then the page's own word, then
/// the old Japanese encoding that fits best.
/// </summary>
internal static class TextDecoder
{
    // Replacement instead of exceptions; the provider brings Shift_JIS and EUC-JP without changing anything global.
    private static readonly Encoding s_shiftJis = Legacy(932);
    private static readonly Encoding s_eucJp = Legacy(51932);
    private static readonly Encoding s_iso2022Jp = Legacy(50220);

    /// <summary>Takes a text, up to its limit.</summary>
    public static DecodedText Decode(string text, ParsingLimits limits)
    {
        int longest = limits.DocumentBytes / sizeof(char);
        if (text.Length <= longest)
        {
            return DecodedText.Of(text);
        }

        int end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        DecodedText cut = DecodedText.Of(text[..end]);
        return cut with { Unread = new(cut.Text.Length, 0) };
    }

    /// <summary>Decodes bytes, up to their limit.</summary>
    public static DecodedText Decode(
        ReadOnlyMemory<byte> bytes,
        Encoding? stated,
        ParsingLimits limits
    )
    {
        if (bytes.Length <= limits.DocumentBytes)
        {
            return Decode(bytes, stated);
        }

        DecodedText decoded = Decode(WithoutCutCharacter(bytes[..limits.DocumentBytes]), stated);
        return decoded with { Unread = new(decoded.Text.Length, 0) };
    }

    private static DecodedText Decode(ReadOnlyMemory<byte> document, Encoding? stated)
    {
        ReadOnlySpan<byte> bytes = document.Span;
        if (BinaryContent.KindOf(bytes) is { } kind)
        {
            return new("", "", BinaryKind: kind);
        }

        if (ByMark(bytes) is { } marked)
        {
            return Decode(document[marked.Length..], marked.Encoding, wasGuessed: false);
        }

        if (stated is not null)
        {
            return Decode(document, Replacing(stated), wasGuessed: false);
        }

        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return Decode(
                document,
                HasEscapesOfJis(bytes) ? s_iso2022Jp : Encoding.UTF8,
                wasGuessed: false
            );
        }

        // Pages say what they are not, too: their word counts where every byte agrees with it.
        if (
            DeclaredEncoding.Of(bytes) is { } declared
            && Decode(document, declared, wasGuessed: false) is { ReplacedCount: 0 } decoded
        )
        {
            return decoded;
        }

        Encoding guessed = Guess(bytes);
        return Decode(document, guessed, wasGuessed: !guessed.Equals(Encoding.UTF8));
    }

    // All bytes of ISO-2022-JP are ASCII; what begins kanji in it stands in no text.
    private static bool HasEscapesOfJis(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("\e$B"u8) >= 0 || bytes.IndexOf("\e$@"u8) >= 0;

    private static (Encoding Encoding, int Length)? ByMark(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => null,
        };

    private static DecodedText Decode(
        ReadOnlyMemory<byte> document,
        Encoding encoding,
        bool wasGuessed
    )
    {
        ReadOnlySpan<byte> bytes = document.Span;
        string text = encoding.GetString(bytes);
        DecodedText decoded = DecodedText.Of(text);
        int found = decoded.Text.AsSpan().Count('\uFFFD');
        int replaced = IsUnicode(encoding)
            ? found - CountReplacementCharacters(bytes, encoding)
            : found;
        bool isCopied =
            encoding is UTF8Encoding && replaced == 0 && ReferenceEquals(decoded.Text, text);
        return decoded with
        {
            EncodingName = encoding.WebName,
            WasGuessed = wasGuessed,
            ReplacedCount = replaced,
            Utf8 = isCopied ? document : default,
        };
    }

    // The encoding that leaves the fewest places undecoded and reads the most kana, which all Japanese text has.
    private static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        Encoding best = Encoding.UTF8;
        int bestScore = int.MinValue;
        foreach (
            Encoding encoding in (ReadOnlySpan<Encoding>)
                [Encoding.UTF8, s_shiftJis, s_eucJp, Encoding.Unicode, Encoding.BigEndianUnicode]
        )
        {
            int score = Score(encoding.GetString(bytes));
            if (score > bestScore)
            {
                (best, bestScore) = (encoding, score);
            }
        }

        return best;
    }

    private static int Score(string text)
    {
        const int Undecodable = -20;
        int score = 0;
        foreach (char character in text)
        {
            score += character switch
            {
                '\uFFFD' or '\0' => Undecodable,
                >= '\u3041' and <= '\u3096' => 3,
                >= '\u30A1' and <= '\u30FC' => 1,
                // Half-width kana and private characters are what wrong decodings are full of.
                >= '\uFF61' and <= '\uFF9F' or >= '\uE000' and <= '\uF8FF' => -2,
                _ => 0,
            };
        }

        return score;
    }

    private static int CountReplacementCharacters(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        ReadOnlySpan<byte> written = encoding.GetBytes("\uFFFD");
        int count = 0;
        for (int found = bytes.IndexOf(written); found >= 0; found = bytes.IndexOf(written))
        {
            count++;
            bytes = bytes[(found + written.Length)..];
        }

        return count;
    }

    private static bool IsUnicode(Encoding encoding) =>
        encoding.CodePage is 65001 or 1200 or 1201 or 12000;

    // In the other encodings a character that the limit cut is at worst one that is replaced.
    private static ReadOnlyMemory<byte> WithoutCutCharacter(ReadOnlyMemory<byte> bytes) =>
        Rune.DecodeLastFromUtf8(bytes.Span, out _, out int length) == OperationStatus.NeedMoreData
            ? bytes[..^length]
            : bytes;

    // The caller's encoding may throw, or write a question mark, where bytes are no character.
    private static Encoding Replacing(Encoding stated)
    {
        Encoding replacing = (Encoding)stated.Clone();
        replacing.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        return replacing;
    }

    private static Encoding Legacy(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(
            codePage,
            EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback("\uFFFD")
        )!;
}
