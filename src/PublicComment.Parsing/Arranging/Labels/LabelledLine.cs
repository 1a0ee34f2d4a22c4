namespace PublicComment.Parsing;

/// <summary>A line of a text with labels, and what the lines around it make of it.</summary>
internal sealed class LabelledLine(SourceParagraph paragraph, ParagraphLabel? label)
{
    /// <summary>The line; that of a label which only numbers an opinion is the number alone.</summary>
    public SourceParagraph Paragraph { get; set; } = paragraph;

    /// <summary>The label at its start; null where none stands there.</summary>
    public ParagraphLabel? Label { get; set; } = label;

    /// <summary>Whether it was a label that only numbers the opinion below it.</summary>
    public bool OnlyNumbers { get; set; }

    /// <summary>Whether it is what the label above it says, and is told with that label.</summary>
    public bool IsValue { get; set; }

    /// <summary>Whether it says something of the opinion whose label follows.</summary>
    public bool IsAboveOpinion { get; set; }

    /// <summary>Whether it begins what another says of the response above it: 【コメント】….</summary>
    public bool EndsResponse { get; set; }

    public string Text => Paragraph.Text;
}
