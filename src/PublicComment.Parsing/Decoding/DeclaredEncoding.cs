using System.Buffers;
using System.Text;

namespace PublicComment.Parsing;

/// <summary>Reads the encoding that a web page states of itself in its first bytes.</summary>
internal static class DeclaredEncoding
{
    // The HTML Standard looks no further than this for a meta element.
    private const int LongestHead = 1_024;
    private const string Label = "charset";

    // A name that Japanese pages state and .NET has under another one.
    private const string Windows = "windows-31j";

    private static readonly SearchValues<char> s_behindName = SearchValues.Create(" \"';/>");

    /// <summary>The encoding, with a replacement for what it cannot decode; null where none is stated, or an unknown one.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(LongestHead, bytes.Length)]);
        int element = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase);
        int label =
            element < 0 ? -1 : head.IndexOf(Label, element, StringComparison.OrdinalIgnoreCase);
        if (label < 0)
        {
            return null;
        }

        ReadOnlySpan<char> rest = head.AsSpan(label + Label.Length).TrimStart(" =\"'");
        int length = rest.IndexOfAny(s_behindName);
        string name = rest[..Math.Max(0, length)].ToString();
        return CodePagesEncodingProvider.Instance.GetEncoding(
            name.Equals(Windows, StringComparison.OrdinalIgnoreCase) ? "shift_jis" : name,
            EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback("\uFFFD")
        );
    }
}
