namespace PublicComment.Parsing;

/// <summary>
/// The lines that every page of a document prints above or below its text, such as the title or the office, with or without the
/// number of the page. They stand between the pieces of a table that page breaks tore.
/// </summary>
internal sealed class RunningHeads
{
    private const int LongestHead = 60;
    private const int FewestPages = 2;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public RunningHeads(SourceDocument document)
    {
        foreach (SourceParagraph paragraph in document.Blocks.OfType<SourceParagraph>())
        {
            if (WordsOf(paragraph) is { } words)
            {
                _counts[words] = _counts.GetValueOrDefault(words) + 1;
            }
        }
    }

    /// <summary>Whether a paragraph between two tables is what the page prints around its text.</summary>
    public bool Contains(SourceParagraph paragraph) =>
        PageFurniture.IsFurniture(paragraph.Content.ToPlainText())
        || (
            WordsOf(paragraph) is { } words
            && (
                _counts.GetValueOrDefault(words) >= FewestPages
                || PageFurniture.EndsWithPageNumber(paragraph.Content.ToPlainText())
            )
        );

    // Without the number of the page; null where the text is a sentence, a heading or too long.
    private static string? WordsOf(SourceParagraph paragraph)
    {
        string text = paragraph.Content.ToPlainText();
        if (
            text.Length > LongestHead
            || paragraph.IsHeading
            || text.AsSpan().ContainsAny("。、\n")
            || Enumerator.StyleOf(text) != EnumeratorStyle.None
        )
        {
            return null;
        }

        string words = NormalizedText.Fold(text).TrimEnd(PageFurniture.PageNumberCharacters);
        return words.Length > 1 ? words : null;
    }
}
