namespace PublicComment.Parsing;

/// <summary>
/// The headings above several tables of opinions that head nothing, or are the letter's, above a single one: numbered ones with a
/// sentence or two between them and their table, １　総論 / 次の御意見をいただきました。, and captions that say what each table is about,
/// １．省令案に対する御意見と考え方.
/// </summary>
internal sealed class SectionHeadings
{
    private const int FewestTables = 2;
    private const int MostSentences = 2;
    private const int MostHeaderRows = 2;

    private readonly HashSet<SourceParagraph> _headings = new(ReferenceEqualityComparer.Instance);

    public SectionHeadings(SourceDocument document)
    {
        IEnumerable<IGrouping<EnumeratorStyle, SourceParagraph>> byStyle = Enumerable
            .Range(0, document.Blocks.Count)
            .Where(block => document.Blocks[block] is SourceTable table && IsOfOpinions(table))
            .Select(block => HeadingAbove(document.Blocks, block))
            .OfType<SourceParagraph>()
            .GroupBy(heading => Enumerator.StyleOf(heading.Text));
        foreach (IGrouping<EnumeratorStyle, SourceParagraph> headings in byStyle)
        {
            if (headings.DistinctBy(heading => heading.Content).Count() >= FewestTables)
            {
                _headings.UnionWith(headings);
            }
        }
    }

    public bool Contains(SourceParagraph paragraph) => _headings.Contains(paragraph);

    private static bool IsOfOpinions(SourceTable table)
    {
        List<GridRow> first = [.. TableGrid.Rows(table).Take(MostHeaderRows)];
        return first.Count > 0 && HeaderRow.Match(first, 0) is not null;
    }

    private static SourceParagraph? HeadingAbove(IReadOnlyList<SourceBlock> blocks, int table)
    {
        int last = Math.Max(0, table - 1 - MostSentences);
        for (int block = table - 1; block >= last; block--)
        {
            if (blocks[block] is not SourceParagraph paragraph)
            {
                return null;
            }

            string text = paragraph.Text;
            bool isNumbered =
                Enumerator.StyleOf(text) != EnumeratorStyle.None
                && GroupHeading.IsHeading(paragraph);
            if (isNumbered || GroupHeading.IsCaptionOfPart(text))
            {
                return paragraph;
            }

            if (!SentenceShape.EndsSentence(text))
            {
                return null;
            }
        }

        return null;
    }
}
