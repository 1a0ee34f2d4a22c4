using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Parts the end of a document from the rest of its last row that stands behind the table: 以上, the words over contacts, and a date and
/// an office below the last sentence.
/// </summary>
internal static class TextBehindAll
{
    /// <summary>Takes what can be no part of a cell from the end of the text behind the last table.</summary>
    /// <param name="body">The text without what pages print, from which it is taken.</param>
    /// <param name="text">All of it.</param>
    public static List<SourceParagraph> TakeFrom(
        List<SourceParagraph> body,
        List<SourceParagraph> text
    )
    {
        int first = body.Count;
        if (text.Find(Ends) is { } end)
        {
            first = body.Count(paragraph => paragraph.Span.Start < end.Span.Start);
        }

        int sentences = first;
        while (sentences > 0 && !EndsSentence(body[sentences - 1]) && !IsItem(body[sentences - 1]))
        {
            sentences--;
        }

        first = sentences > 0 ? sentences : first;
        List<SourceParagraph> taken = body[first..];
        body.RemoveRange(first, taken.Count);
        return taken;
    }

    private static bool Ends(SourceParagraph paragraph)
    {
        string line = paragraph.Text;
        return PageFurniture.EndsText(line) || LetterLabels.BeginContacts(line);
    }

    private static bool EndsSentence(SourceParagraph paragraph) =>
        SentenceShape.EndsSentence(paragraph.Text);

    private static bool IsItem(SourceParagraph paragraph) =>
        paragraph.Content.Blocks is [BulletList, ..]
        || paragraph.Text is ['・', ..]
        || Enumerator.StyleOf(paragraph.Text) != EnumeratorStyle.None;
}
