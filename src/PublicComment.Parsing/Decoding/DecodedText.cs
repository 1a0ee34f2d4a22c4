using System.Text;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The text of a document, and what decoding it brought to light.</summary>
/// <param name="Text">Well-formed UTF-16 without a byte order mark.</param>
/// <param name="EncodingName">The encoding in words.</param>
/// <param name="WasGuessed">Whether the encoding was recognised from the bytes alone, and is not UTF-8.</param>
/// <param name="ReplacedCount">How many places were replaced with U+FFFD.</param>
/// <param name="BinaryKind">What the document is instead of text; null where it is text.</param>
/// <param name="Unread">
/// Where the document goes on beyond its limit; empty, behind the text, where those bytes were not decoded. Null where all was read.
/// </param>
internal sealed record DecodedText(
    string Text,
    string EncodingName,
    bool WasGuessed = false,
    int ReplacedCount = 0,
    string? BinaryKind = null,
    TextSpan? Unread = null
)
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The bytes of <see cref="Text"/> in UTF-8, where the document has them; empty elsewhere.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; init; }

    // No character, and for the parsers of HTML and Markdown the end of the text.
    private const char EndMark = '\uFFFF';

    /// <summary>Takes a text as it is, its lone surrogates and U+FFFF replaced.</summary>
    public static DecodedText Of(string text)
    {
        string trimmed = text.StartsWith(ByteOrderMark) ? text[1..] : text;
        int lone = CountLoneSurrogates(trimmed);
        string wellFormed =
            lone == 0 ? trimmed : Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(trimmed));
        return new(
            wellFormed.Replace(EndMark, '\uFFFD'),
            "UTF-16",
            ReplacedCount: lone + trimmed.AsSpan().Count(EndMark),
            BinaryKind: BinaryContent.KindOf(trimmed)
        );
    }

    public void Report(DiagnosticBag diagnostics, ParsingLimits limits)
    {
        if (BinaryKind is not null)
        {
            diagnostics.Add(DiagnosticDescriptors.NotText, new(0, 0), BinaryKind);
        }
        else if (string.IsNullOrWhiteSpace(Text))
        {
            diagnostics.Add(DiagnosticDescriptors.EmptyDocument, new(0, 0));
        }

        if (WasGuessed)
        {
            diagnostics.Add(DiagnosticDescriptors.EncodingGuessed, new(0, 0), EncodingName);
        }

        if (ReplacedCount > 0)
        {
            int first = Math.Max(0, Text.IndexOf('\uFFFD', StringComparison.Ordinal));
            diagnostics.Add(
                DiagnosticDescriptors.UndecodableText,
                new(first, Math.Min(1, Text.Length - first)),
                ReplacedCount,
                EncodingName
            );
        }

        if (Unread is { } unread)
        {
            diagnostics.Add(
                DiagnosticDescriptors.DocumentLimitReached,
                unread,
                limits.DocumentBytes
            );
        }
    }

    private static int CountLoneSurrogates(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (
            int position = text.IndexOfAnyInRange('\uD800', '\uDFFF');
            position >= 0 && position < text.Length;
            position++
        )
        {
            bool isPair =
                position + 1 < text.Length
                && char.IsSurrogatePair(text[position], text[position + 1]);
            count += char.IsSurrogate(text[position]) && !isPair ? 1 : 0;
            position += isPair ? 1 : 0;
        }

        return count;
    }
}
