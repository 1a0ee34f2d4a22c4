using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>A line of the text outside the tables, with its folded form for matching.</summary>
/// <param name="Printed">The line as printed.</param>
/// <param name="Folded">Its view for matching.</param>
/// <param name="Span">Where its paragraph stands.</param>
/// <param name="Kind">What its paragraph is.</param>
internal sealed record LetterLine(
    string Printed,
    NormalizedText Folded,
    TextSpan Span,
    ParagraphKind Kind
)
{
    public string Text => Folded.Text;

    public static IReadOnlyList<LetterLine> Of(IEnumerable<SourceParagraph> paragraphs) =>
        [
            .. from paragraph in paragraphs
            from line in paragraph.Content.ToPlainText().Split('\n')
            where !string.IsNullOrWhiteSpace(line)
            select new LetterLine(
                line.Trim(),
                NormalizedText.Of(line.Trim()),
                paragraph.Span,
                paragraph.Kind
            ),
        ];

    /// <summary>A part of the line alone.</summary>
    public LetterLine Only(string printed) =>
        this with
        {
            Printed = printed,
            Folded = NormalizedText.Of(printed),
        };
}
