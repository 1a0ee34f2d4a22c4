using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Takes a part of a line as a cell.</summary>
internal static class LinePart
{
    /// <param name="span">Where the line stands.</param>
    /// <param name="text">Its text, which is shorter than the line where that holds markup or is indented.</param>
    /// <param name="start">Where in the text the part starts.</param>
    /// <param name="end">Where it ends.</param>
    public static SourceCell Of(TextSpan span, string text, int start, int end) =>
        new(
            span.Length == text.Length ? new(span.Start + start, end - start) : span,
            RichTextBuilder.FromPlainText(text[start..end])
        );
}
