using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Takes a line apart that holds opinions, responses and their labels, as text extraction leaves a whole page: … 意見の概要 … ないか。
/// 市の考え方 … ます。 意見の概要 …. Labels stand behind a blank and the end of a sentence, and return in the same order.
/// </summary>
internal static class LabelsInLine
{
    /// <summary>The line in parts, of which each label begins one; null where it does not hold an opinion and its response.</summary>
    public static IReadOnlyList<SourceParagraph>? Split(
        SourceParagraph paragraph,
        SourceText source
    )
    {
        string line = paragraph.Text;
        int offset = source.Slice(paragraph.Span).IndexOf(line, StringComparison.Ordinal);
        if (offset < 0 || !HoldsResponse(line))
        {
            return null;
        }

        List<InlineLabel> labels = [];
        for (int at = 0; at >= 0; )
        {
            InlineLabel? label = InlineLabel.At(line, at);
            at = NextWord(line, label?.End ?? at);
            if (label is not null)
            {
                labels.Add(label);
            }
        }

        return new InlineLabelOrder(line, labels).PartsOfLine() is { } starts
            ? [.. Parts(paragraph, line, starts, paragraph.Span.Start + offset)]
            : null;
    }

    // Few lines do, which spares looking at all words of the others.
    private static bool HoldsResponse(string line)
    {
        for (int at = NextWord(line, 0); at >= 0; at = NextWord(line, at))
        {
            if (
                SentenceShape.EndsSentence(line.AsSpan(0, at))
                && InlineLabel.At(line, at) is { Role: ColumnRole.Response }
            )
            {
                return true;
            }
        }

        return false;
    }

    // The start of the word behind the next blank; -1 where there is none.
    private static int NextWord(string line, int from)
    {
        int at = from;
        while (at < line.Length && !char.IsWhiteSpace(line[at]))
        {
            at++;
        }

        while (at < line.Length && char.IsWhiteSpace(line[at]))
        {
            at++;
        }

        return at < line.Length ? at : -1;
    }

    private static IEnumerable<SourceParagraph> Parts(
        SourceParagraph paragraph,
        string line,
        IReadOnlyCollection<int> starts,
        int offset
    )
    {
        int start = 0;
        foreach (int end in starts.Append(line.Length))
        {
            string part = line[start..end].TrimEnd();
            if (part.Length > 0)
            {
                yield return new(
                    new(offset + start, part.Length),
                    RichText.FromParagraphs(part),
                    start == 0 ? paragraph.Kind : ParagraphKind.Text
                );
            }

            start = end;
        }
    }
}
