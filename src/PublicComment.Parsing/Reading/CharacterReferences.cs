using System.Buffers;
using System.Text;

namespace PublicComment.Parsing;

/// <summary>
/// Tells references such as &amp;lt; from other ampersands. A parser of pages reads one without its semicolon too, and would take
/// ?a=1&amp;copy=2 for ?a=1©=2.
/// </summary>
internal static class CharacterReferences
{
    // That of the longest name in HTML, CounterClockwiseContourIntegral, and its semicolon.
    private const int LongestName = 32;

    private static readonly SearchValues<char> s_nameCharacters = SearchValues.Create(
        "#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    );

    /// <summary>Escapes every ampersand that begins no reference, so that it stays text.</summary>
    public static string EscapeOthers(string markup)
    {
        if (!markup.Contains('&', StringComparison.Ordinal))
        {
            return markup;
        }

        StringBuilder escaped = new(markup.Length);
        ReadOnlySpan<char> rest = markup;
        while (rest.IndexOf('&') is var found and >= 0)
        {
            escaped.Append(rest[..(found + 1)]);
            rest = rest[(found + 1)..];
            if (!BeginsWithReference(rest))
            {
                escaped.Append("amp;");
            }
        }

        return escaped.Append(rest).ToString();
    }

    private static bool BeginsWithReference(ReadOnlySpan<char> behindAmpersand)
    {
        ReadOnlySpan<char> name = behindAmpersand[..Math.Min(LongestName, behindAmpersand.Length)];
        int end = name.IndexOfAnyExcept(s_nameCharacters);
        return end > 0 && name[end] == ';';
    }
}
