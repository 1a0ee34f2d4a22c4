using System.Text;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Cleans text that a conversion spoiled, where the caller asks for it: radicals become the characters that they stand for,
/// text is NFC, and lines broken at the width of a page are joined.
/// </summary>
internal static class TextCleaner
{
    // Shorter lines were ended on purpose.
    private const int ShortestBrokenLine = 15;

    public static RichText Clean(RichText text) => new(text.Blocks.Select(Clean).ToValueList());

    private static TextBlock Clean(TextBlock block) =>
        block is BulletList list
            ? new BulletList(list.Items.Select(Clean).ToValueList())
            : new Paragraph(Clean(block.ToPlainText()));

    private static string Clean(string text)
    {
        StringBuilder cleaned = new(text.Length);
        int lineStart = 0;
        string before = "";
        foreach (string line in text.Split('\n'))
        {
            if (
                cleaned.Length > 0
                && !(cleaned.Length - lineStart >= ShortestBrokenLine && GoesOn(before, line))
            )
            {
                cleaned.Append('\n');
                lineStart = cleaned.Length;
            }

            cleaned.Append(CjkRadicals.Unify(line));
            before = line;
        }

        return string.Join(
            NormalizedText.NoCharacter,
            cleaned
                .ToString()
                .Split(NormalizedText.NoCharacter)
                .Select(part => part.Normalize(NormalizationForm.FormC))
        );
    }

    private static bool GoesOn(string before, string line) =>
        !SentenceShape.EndsSentence(before)
        && Enumerator.StyleOf(line) == EnumeratorStyle.None
        && !line.StartsWith('・');
}
