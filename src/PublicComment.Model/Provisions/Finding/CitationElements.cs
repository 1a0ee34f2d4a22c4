using System.Buffers;

namespace PublicComment.Model;

/// <summary>The citations of a text while they are found, in its order. They are read in place and become records at the end.</summary>
internal sealed class CitationElements(int lengthOfText) : IDisposable
{
    // Statutes have a citation in 16 characters; room for more is made where a text has more.
    private const int LengthOfCitation = 16;
    private const int FewestCitations = 16;
    private const int MostCitations = 512;

    private CitationElement[] _elements = ArrayPool<CitationElement>.Shared.Rent(
        Math.Clamp(lengthOfText / LengthOfCitation, FewestCitations, MostCitations)
    );

    // The pool must not keep the names of laws alive: what was used is cleared.
    private int _used;

    public int Count { get; private set; }

    public ref CitationElement this[int place] => ref _elements[place];

    /// <summary>The place behind the last citation, with whatever was left there: a reader fills all of it.</summary>
    public ref CitationElement Next()
    {
        if (Count == _elements.Length)
        {
            Grow();
        }

        _used = Math.Max(_used, Count + 1);
        return ref _elements[Count];
    }

    /// <summary>Keeps what was read into <see cref="Next"/>.</summary>
    public void Keep() => Count++;

    /// <summary>Drops the citations from a place on; what was read into <see cref="Next"/> moves there.</summary>
    public void DropFrom(int place)
    {
        _elements[place] = _elements[Count];
        Count = place;
    }

    public ValueList<ProvisionCitation> ToCitations(ReadOnlySpan<char> text)
    {
        if (Count == 0)
        {
            return default;
        }

        ProvisionCitation[] citations = new ProvisionCitation[Count];
        for (int place = 0; place < citations.Length; place++)
        {
            citations[place] = _elements[place].ToCitation(text);
        }

        return new(citations);
    }

    public void Dispose()
    {
        Array.Clear(_elements, 0, _used);
        ArrayPool<CitationElement>.Shared.Return(_elements);
    }

    private void Grow()
    {
        CitationElement[] larger = ArrayPool<CitationElement>.Shared.Rent(2 * Count);
        Array.Copy(_elements, larger, Count);
        Dispose();
        _elements = larger;
    }
}
