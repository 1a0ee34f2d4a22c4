namespace PublicComment.Parsing;

/// <summary>The number with which a row begins, alone on its line or before the first words of its opinion.</summary>
/// <param name="Ordinal">The number.</param>
/// <param name="Cell">Where it stands.</param>
/// <param name="Behind">What stands behind it on the line; null where nothing does.</param>
internal sealed record RowNumber(int Ordinal, SourceCell Cell, SourceCell? Behind)
{
    /// <summary>The number at the start of a line; null where none stands there.</summary>
    public static RowNumber? At(SourceParagraph line)
    {
        string text = line.Content.ToPlainText();
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
