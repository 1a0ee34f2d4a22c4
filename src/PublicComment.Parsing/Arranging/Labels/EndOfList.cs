namespace PublicComment.Parsing;

/// <summary>
/// Finds where labelled opinions and responses end that stand in one paragraph of a page, a line each: what follows that paragraph is no
/// part of the last response, since the others end before the next label in it.
/// </summary>
internal static class EndOfList
{
    // Of responses in the paragraph.
    private const int Least = 2;

    /// <summary>The 0-based line behind the paragraph; the number of lines where the responses stand otherwise.</summary>
    /// <param name="paragraphs">The lines of each paragraph.</param>
    /// <param name="sequence">The lines of them all.</param>
    public static int In(IReadOnlyList<SourceParagraph>[] paragraphs, LabelSequence sequence)
    {
        int start = 0;
        int end = sequence.Lines.Count;
        foreach (IReadOnlyList<SourceParagraph> lines in paragraphs)
        {
            int behind = start + lines.Count;
            int responses = 0;
            for (int index = start; index < behind; index++)
            {
                responses += sequence.Lines[index].IsResponse ? 1 : 0;
            }

            if (responses > 0)
            {
                bool endsInside =
                    sequence.Lines[behind - 1] is { IsResponse: false } or { Label.Rest: not null };
                end = responses >= Least && endsInside ? behind : sequence.Lines.Count;
            }

            start = behind;
        }

        return end;
    }
}
