namespace PublicComment.Parsing;

/// <summary>
/// The lines that every page of a document prints above or below its text, such as the title or the office, with or without the
/// number of the page; one that names the draft as the letter does tells itself. They stand between the pieces of a table that page breaks tore.
/// </summary>
internal sealed class RunningHeads
{
    private const int LongestHead = 60;
    private const int FewestPages = 2;

    private const int ShortestTitle = 8;
    private const int LongestTitle = 400;

    private static readonly string[] s_documents = ["考え方", "結果", "回答", "見解"];

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly string? _title;

    public RunningHeads(SourceDocument document)
    {
        _title = TitleAbove(document);
        for (int block = 0; block < document.Blocks.Count; block++)
        {
            if (
                document.Blocks[block] is SourceParagraph paragraph
                && WordsOf(paragraph) is { } words
            )
            {
                SourceBlock? above = document.Blocks.ElementAtOrDefault(block - 1);
                SourceBlock? below = document.Blocks.ElementAtOrDefault(block + 1);
                _counts[words] =
                    _counts.GetValueOrDefault(words)
                    + (
                        IsOfficeOfPage(paragraph, above, below) ? FewestPages
                        : IsPartOfSection(paragraph, above) ? 0
                        : 1
                    );
            }
        }
    }

    /// <summary>Whether a paragraph between two tables is what the page prints around its text.</summary>
    public bool Contains(SourceParagraph paragraph) =>
        PageFurniture.IsFurniture(paragraph.Text)
        || (
            WordsOf(paragraph) is { } words
            && (
                _counts.GetValueOrDefault(words) >= FewestPages
                || NamesDocument(paragraph)
                || PageFurniture.EndsWithPageNumber(paragraph.Text)
            )
        );

    // 「…案」に対する意見と考え方; 「…案」以外に関する意見 heads opinions.
    private bool NamesDocument(SourceParagraph paragraph) =>
        _title is not null
        && QuotesIn(paragraph).Contains(_title)
        && WordSearch.ContainsAny(paragraph.Text, s_documents);

    // The only name that the letter has in 「」; of several, each may head the opinions about it.
    private static string? TitleAbove(SourceDocument document)
    {
        string[] titles =
        [
            .. document
                .Blocks.TakeWhile(block => block is not SourceTable)
                .OfType<SourceParagraph>()
                .SelectMany(QuotesIn)
                .Where(title => title.Length >= ShortestTitle)
                .Distinct(StringComparer.Ordinal),
        ];
        return titles is [var only] ? only : null;
    }

    private static IEnumerable<string> QuotesIn(SourceParagraph paragraph)
    {
        string text = NormalizedText.Fold(paragraph.Text);
        for (
            int open = text.IndexOf('「', StringComparison.Ordinal);
            open >= 0;
            open = text.IndexOf('「', open + 1)
        )
        {
            int room = Math.Min(text.Length - (open + 1), LongestTitle + 1);
            int close = text.IndexOf('」', open + 1, room);
            if (close >= 0)
            {
                yield return text[(open + 1)..close];
            }
        }
    }

    // みなと市建設部公園課 beside the number of the page, though it stands on one page alone.
    private static bool IsOfficeOfPage(
        SourceParagraph paragraph,
        SourceBlock? above,
        SourceBlock? below
    ) => ClosingLine.IsOffice(paragraph.Text) && (IsPageNumber(above) || IsPageNumber(below));

    private static bool IsPageNumber(SourceBlock? block) =>
        block is SourceParagraph paragraph && PageFurniture.IsFurniture(paragraph.Text);

    // 全般について below 第１章 and again below 第２章 is a heading under each.
    private static bool IsPartOfSection(SourceParagraph paragraph, SourceBlock? above) =>
        above is SourceParagraph section
        && (section.IsHeading || IsEnumerated(section.Text))
        && GroupHeading.NamesTopic(paragraph.Text);

    private static bool IsEnumerated(string text) =>
        text.Length <= LongestHead && Enumerator.StyleOf(text) != EnumeratorStyle.None;

    // Without the number of the page; null where the text is a sentence, a heading or too long.
    private static string? WordsOf(SourceParagraph paragraph)
    {
        string text = paragraph.Text;
        if (
            text.Length > LongestHead
            || paragraph.IsHeading
            || text.AsSpan().ContainsAny("。、\n")
            || IsEnumerated(text)
            || GroupHeading.NamesPerson(NormalizedText.Fold(text))
        )
        {
            return null;
        }

        string words = NormalizedText.Fold(text).TrimEnd(PageFurniture.PageNumberCharacters);
        return words.Length > 1 ? words : null;
    }
}
