using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// The short texts that were read last: what cells of a column say again and again (個人, 修正あり, なし) is one text, and not one for each row.
/// </summary>
internal sealed class ShortTexts
{
    private const int Longest = 16;

    // A power of two: each text has its place, and leaves it to the next one that has the same.
    private const int Places = 64;

    private readonly RichText?[] _texts = new RichText?[Places];

    /// <summary>Reads a text without markup.</summary>
    public RichText Read(ReadOnlySpan<char> text) =>
        Short(text) ?? RichTextBuilder.FromPlainText(text.Trim().ToString());

    /// <summary>Reads a text without markup, which is kept as it is where it is long.</summary>
    public RichText Read(string text) => Short(text) ?? RichTextBuilder.FromPlainText(text);

    private RichText? Short(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.Trim();
        if (trimmed.Length is 0 or > Longest)
        {
            return null;
        }

        ref RichText? known = ref _texts[
            string.GetHashCode(trimmed, StringComparison.Ordinal) & (Places - 1)
        ];
        if (known is null || !trimmed.SequenceEqual(known.ToPlainText()))
        {
            known = RichTextBuilder.FromPlainText(trimmed.ToString());
        }

        return known;
    }
}
