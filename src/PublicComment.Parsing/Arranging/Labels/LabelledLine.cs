using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>A line of a text with labels, and what the lines around it make of it.</summary>
internal sealed class LabelledLine(SourceParagraph paragraph, ParagraphLabel? label)
{
    /// <summary>The line; that of a label which only numbers an opinion is the number alone.</summary>
    public SourceParagraph Paragraph { get; private set; } = paragraph;

    public string Text => Paragraph.Text;

    /// <summary>The label at its start; null where none stands there.</summary>
    public ParagraphLabel? Label { get; set; } = label;

    public bool IsOpinion => Label is { Role: ColumnRole.Opinion };

    public bool IsResponse => Label is { Role: ColumnRole.Response };

    /// <summary>Whether its label says something of an opinion: its place, who sent it, the flag.</summary>
    public bool IsDetail => Label is { Role: not (ColumnRole.Opinion or ColumnRole.Response) };

    /// <summary>Whether it is such a detail of the opinion whose label follows.</summary>
    public bool IsAboveOpinion { get; set; }

    /// <summary>Whether it was a label that only numbers the opinion below it.</summary>
    public bool OnlyNumbers { get; private set; }

    /// <summary>Whether it is what the label above it says, and is told with that label.</summary>
    public bool IsValue { get; set; }

    /// <summary>Whether it begins what another says of the response above it: 【コメント】….</summary>
    public bool EndsResponse { get; set; }

    /// <summary>Makes a label the number alone that it gives to the opinion below it.</summary>
    public void TakeAsNumber(string number)
    {
        OnlyNumbers = true;
        Label = null;
        Paragraph = new(Paragraph.Span, RichText.FromParagraphs(number), ParagraphKind.RowNumber);
    }

    /// <summary>Makes the line a heading, or the number of what stands below it.</summary>
    public void TakeAs(ParagraphKind kind) => Paragraph = Paragraph with { Kind = kind };
}
