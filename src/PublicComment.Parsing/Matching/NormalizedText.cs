using System.Globalization;
using System.Text;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// A view of a text for matching: NFKC, CJK radicals mapped, blanks and invisible characters removed. Every position leads
/// back to the printed text, which alone reaches the model.
/// </summary>
internal sealed class NormalizedText
{
    /// <summary>The one code point that .NET refuses to normalise, though it may stand in a text.</summary>
    public const char NoCharacter = '\uFFFE';

    private readonly List<int> _origins;
    private readonly int _printedLength;

    private NormalizedText(string text, List<int> origins, int printedLength)
    {
        Text = text;
        _origins = origins;
        _printedLength = printedLength;
    }

    /// <summary>The normalised text.</summary>
    public string Text { get; }

    public static NormalizedText Of(ReadOnlySpan<char> printed)
    {
        List<int> origins = new(printed.Length);
        string text = Fold(printed, origins);
        return new(text, origins, printed.Length);
    }

    /// <summary>The normalised text alone, where no position is asked for.</summary>
    public static string Fold(ReadOnlySpan<char> printed) =>
        IsFolded(printed) ? printed.ToString() : Fold(printed, origins: null);

    /// <summary>The normalised text; the same string where it is normal already, as most are.</summary>
    public static string Fold(string printed) =>
        IsFolded(printed) ? printed : Fold(printed, origins: null);

    private static bool IsFolded(ReadOnlySpan<char> printed) =>
        PlainCharacters.LengthAtStart(printed) == printed.Length;

    private static string Fold(ReadOnlySpan<char> printed, List<int>? origins)
    {
        StringBuilder text = new(printed.Length);
        for (int position = 0; position < printed.Length; )
        {
            int length = LengthOfUnit(printed, position);
            char first = printed[position];
            if (length == 1 && (PlainCharacters.Contains(first) || IsFullWidthAscii(first)))
            {
                // NFKC of ！ is !, and so on to ～.
                text.Append(JapaneseScript.Narrow(first));
                origins?.Add(position);
            }
            else
            {
                AddNormalized(printed.Slice(position, length), position);
            }

            position += length;
        }

        return text.ToString();

        void AddNormalized(ReadOnlySpan<char> unit, int position)
        {
            foreach (char character in Normalize(unit))
            {
                if (!IsBlank(character))
                {
                    text.Append(character);
                    origins?.Add(position);
                }
            }
        }
    }

    /// <summary>The stretch of the printed text that a stretch of the normalised one stands for.</summary>
    public TextSpan Printed(int start, int end)
    {
        int printedStart = start < _origins.Count ? _origins[start] : _printedLength;
        int printedEnd = end < _origins.Count ? _origins[end] : _printedLength;
        return TextSpan.FromBounds(printedStart, Math.Max(printedStart, printedEnd));
    }

    public static bool IsBlank(char character) =>
        char.IsWhiteSpace(character)
        || char.IsControl(character)
        || char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    private static string Normalize(ReadOnlySpan<char> unit)
    {
        string mapped = unit.Length == 1 ? CjkRadicals.Unify(unit[0]).ToString() : unit.ToString();
        bool isNormalizable =
            !mapped.Contains(NoCharacter)
            && (
                !mapped.Any(char.IsSurrogate)
                || (mapped.Length == 2 && char.IsSurrogatePair(mapped, 0))
            );
        return isNormalizable ? CompatibilityForms.Of(mapped) : mapped;
    }

    private static bool IsFullWidthAscii(char character) =>
        character is >= '\uFF01' and <= '\uFF5E';

    // A half-width voicing mark belongs to the kana before it.
    private static int LengthOfUnit(ReadOnlySpan<char> printed, int position)
    {
        bool hasNext = position + 1 < printed.Length;
        bool isPair =
            hasNext
            && (
                char.IsSurrogatePair(printed[position], printed[position + 1])
                || printed[position + 1] is '\uFF9E' or '\uFF9F' or '\u3099' or '\u309A'
            );
        return isPair ? 2 : 1;
    }
}
