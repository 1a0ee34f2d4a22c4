namespace PublicComment.Model;

/// <summary>Text as an office printed it, with its paragraphs and lists kept apart.</summary>
/// <param name="Blocks">The parts in the order of the page.</param>
public sealed record RichText(ValueList<TextBlock> Blocks)
{
    /// <summary>The text without any block.</summary>
    public static RichText Empty { get; } = new(default(ValueList<TextBlock>));

    /// <summary>Makes a text of one paragraph for each string, taken as it is: blank ones and markup too.</summary>
    public static RichText FromParagraphs(params IEnumerable<string> paragraphs) =>
        new(paragraphs.Select(TextBlock (text) => new Paragraph(text)).ToValueList());

    /// <summary>
    /// The whole text, blocks and list items joined with <c>\n</c>: the text in which citations count their positions.
    /// </summary>
    public string ToPlainText() =>
        Blocks.Count == 1
            ? Blocks[0].ToPlainText()
            : string.Join('\n', Blocks.Select(block => block.ToPlainText()));

    /// <summary>Where a block stands in <see cref="ToPlainText"/>.</summary>
    /// <param name="index">The 0-based position of the block in <see cref="Blocks"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is not a position in <see cref="Blocks"/>.</exception>
    public TextSpan SpanOf(int index)
    {
        int length = Blocks[index].ToPlainText().Length;
        int start = Blocks.Take(index).Sum(block => block.ToPlainText().Length + 1);
        return new(start, length);
    }

    /// <summary>Same as <see cref="ToPlainText"/>.</summary>
    public override string ToString() => ToPlainText();
}
