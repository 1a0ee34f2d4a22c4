using System.Text;
using System.Text.Encodings.Web;

namespace PublicComment.Model;

/// <summary>
/// Escapes what JSON demands (RFC 8259, section 7) and the control characters behind ASCII, and leaves all other text as
/// printed. The encoders of the framework escape the ideographic space and every character beyond U+FFFF, which Japanese text is full of.
/// </summary>
internal sealed unsafe class PrintedTextEncoder : JavaScriptEncoder
{
    public static PrintedTextEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter =>
        UnsafeRelaxedJsonEscaping.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar
            is < ' '
                or '"'
                or '\\'
                or (>= 0x7F and <= 0x9F)
                or 0x2028
                or 0x2029
                or 0xFEFF;

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        ReadOnlySpan<char> span = new(text, textLength);
        for (int position = 0; position < span.Length; )
        {
            // A lone surrogate cannot be written as UTF-8: it goes to the escaping path, which replaces it.
            bool valid =
                Rune.DecodeFromUtf16(span[position..], out Rune rune, out int length)
                == System.Buffers.OperationStatus.Done;
            if (!valid || WillEncode(rune.Value))
            {
                return position;
            }

            position += length;
        }

        return -1;
    }

    public override bool TryEncodeUnicodeScalar(
        int unicodeScalar,
        char* buffer,
        int bufferLength,
        out int numberOfCharactersWritten
    ) =>
        UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(
            unicodeScalar,
            buffer,
            bufferLength,
            out numberOfCharactersWritten
        );
}
