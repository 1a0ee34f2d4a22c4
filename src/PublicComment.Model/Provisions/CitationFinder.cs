namespace PublicComment.Model;

/// <summary>Finds the provisions that a text cites, as docs/provisions.md describes.</summary>
public static class CitationFinder
{
    /// <summary>Finds all citations of a text in one pass.</summary>
    /// <param name="text">Any text; positions count in it as it is, in UTF-16 code units.</param>
    /// <param name="context">What is known about the laws that it may cite; null is <see cref="CitationContext.Empty"/>.</param>
    /// <returns>
    /// The citations in the order of the text; their spans do not overlap. Names of laws have ideographs where the text has radicals,
    /// <see cref="CjkRadicals"/>.
    /// </returns>
    /// <remarks>Content never throws. Time and memory grow linearly with the text.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ValueList<ProvisionCitation> Find(string text, CitationContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        context ??= CitationContext.Empty;
        // No letter that an address starts with is one of the radicals.
        Anchors anchors = new(text);
        if (anchors.Next(0) == text.Length)
        {
            return [];
        }

        return UnbrokenText.Of(text) is { } unbroken
            ? FindInLines(unbroken.Text, new(unbroken.Text), context)
                .Select(unbroken.AsPrinted)
                .ToValueList()
            : FindInLines(text, anchors, context);
    }

    private static ValueList<ProvisionCitation> FindInLines(
        string text,
        Anchors anchors,
        CitationContext context
    )
    {
        TextMarks marks = TextMarks.In(text);
        string unified = marks.HasRadicals ? CjkRadicals.Unify(text) : text;
        using CitationScan scan = new(unified, anchors, marks, context);
        return scan.Run(text);
    }
}
