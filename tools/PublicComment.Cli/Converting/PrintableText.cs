using System.Buffers;

namespace PublicComment.Cli;

/// <summary>Text for formats made for reading, none of which has a place for control characters.</summary>
/// <remarks>
/// HTML forbids them even as references, RFC 4180 knows none, and a terminal obeys them. Each is shown as its picture
/// (a bell as ␇, U+2400 and following); those behind ASCII, which have none, as U+FFFD. Only the JSON keeps them.
/// </remarks>
internal static class PrintableText
{
    private const char FirstPicture = '\u2400';
    private const char PictureOfDelete = '\u2421';
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> s_controls = SearchValues.Create([
        .. Enumerable
            .Range(0, 0xA0)
            .Select(code => (char)code)
            .Where(character => char.IsControl(character) && character is not ('\t' or '\n')),
    ]);

    /// <summary>The text with line breaks as <c>\n</c> and without any other control character but the tab.</summary>
    public static string Of(string? text)
    {
        string lines = text?.Replace("\r\n", "\n", StringComparison.Ordinal) ?? "";
        return lines.AsSpan().ContainsAny(s_controls) ? string.Concat(lines.Select(Shown)) : lines;
    }

    private static char Shown(char character) =>
        !s_controls.Contains(character) ? character
        : character < ' ' ? (char)(FirstPicture + character)
        : character == '\u007F' ? PictureOfDelete
        : Replacement;
}
