namespace PublicComment.Parsing;

/// <summary>The number with which a row begins, alone on its line or before the first words of its opinion.</summary>
/// <param name="Ordinal">The number.</param>
/// <param name="Cell">Where it stands.</param>
/// <param name="Behind">What stands behind it on the line; null where nothing does.</param>
internal sealed record RowNumber(int Ordinal, SourceCell Cell, SourceCell? Behind)
{
    /// <summary>Whether it stands alone on its line.</summary>
    public bool IsAlone => Behind is null;

    /// <summary>Whether another one is printed alike: 1 and 2, but not (2) or ２．, which number what stands in a text.</summary>
    public bool IsLike(RowNumber other) => Marks(Cell.Text).SequenceEqual(Marks(other.Cell.Text));

    /// <summary>Whether it counts something: 8 月に, 2 か所.</summary>
    public bool Counts => Behind is not null && CountedUnits.Begin(Behind.Text);

    private static IEnumerable<char> Marks(string number) =>
        NormalizedText.Fold(number).Where(character => !char.IsAsciiDigit(character));

    /// <summary>The number at the start of a line; null where none stands there.</summary>
    public static RowNumber? At(SourceParagraph line)
    {
        string text = line.Text;
        int length = text.AsSpan().IndexOfAny(" \u3000\n");
        string number = length < 0 ? text : text[..length];
        if (!NumberCell.IsNumber(number) || NumberCell.OrdinalOf(number) is not { } ordinal)
        {
            return null;
        }

        int start = text.Length - text.AsSpan(number.Length).TrimStart().Length;
        return new(
            ordinal,
            LinePart.Of(line.Span, text, 0, number.Length),
            start == text.Length ? null : LinePart.Of(line.Span, text, start, text.Length)
        );
    }
}
