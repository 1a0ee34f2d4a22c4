namespace PublicComment.Model;

/// <summary>Finds the places in a draft that is not law: pages, lines, chapters, footnotes, annexes, the numbering of manuals and guidelines.</summary>
public static class DraftPlaceFinder
{
    /// <summary>Finds all places of a text in one pass.</summary>
    /// <param name="text">Any text; positions count in it as it is, in UTF-16 code units.</param>
    /// <returns>The places in the order of the text; their spans do not overlap.</returns>
    /// <remarks>Content never throws. Time and memory grow linearly with the text.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ValueList<DraftPlace> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new DraftPlaceScan(CjkRadicals.Unify(text), text).Run();
    }
}
