using System.Text;

namespace PublicComment.Parsing.Tests.Fuzzing;

/// <summary>How often each character stands in a text; blanks and control characters are no text.</summary>
internal sealed class CharacterCounts
{
    private readonly Dictionary<char, int> _counts = [];

    public void Add(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (!IsBlank(character))
            {
                _counts[character] = _counts.GetValueOrDefault(character) + 1;
            }
        }
    }

    // The byte order mark is a blank of no width.
    private static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || char.IsControl(character) || character == '\uFEFF';

    /// <summary>Keeps of each character as many as there are in both.</summary>
    public void Intersect(CharacterCounts other)
    {
        foreach (char character in _counts.Keys)
        {
            _counts[character] = Math.Min(
                _counts[character],
                other._counts.GetValueOrDefault(character)
            );
        }
    }

    /// <summary>The characters that stand here and not there, each once.</summary>
    public string NotIn(CharacterCounts other) =>
        string.Concat(_counts.Keys.Where(character => !other._counts.ContainsKey(character)));

    public void Remove(ReadOnlySpan<char> characters)
    {
        foreach (char character in characters)
        {
            _counts.Remove(character);
        }
    }

    /// <summary>The characters of which there are more here than there, as often as they are missing there.</summary>
    public string MissingIn(CharacterCounts other)
    {
        StringBuilder missing = new();
        foreach ((char character, int count) in _counts)
        {
            missing.Append(
                character,
                Math.Max(0, count - other._counts.GetValueOrDefault(character))
            );
        }

        return missing.ToString();
    }
}
