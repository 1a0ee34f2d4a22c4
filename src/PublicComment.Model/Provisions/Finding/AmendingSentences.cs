namespace PublicComment.Model;

/// <summary>
/// The laws that a text amends: behind 旅館業法（昭和23年法律第138号）の一部を次のように改正する。 every provision without a name is one of that law, up to the next
/// such sentence.
/// </summary>
internal sealed class AmendingSentences
{
    private const string Predicate = "を次のように改";
    private const string Part = "の一部";

    private readonly List<(int Position, string Law)> _laws = [];

    private AmendingSentences() { }

    public static AmendingSentences In(ReadOnlySpan<char> text, CitationContext context)
    {
        AmendingSentences sentences = new();
        int floor = 0;
        for (int next = text.IndexOf(Predicate); next >= 0; next = text[floor..].IndexOf(Predicate))
        {
            int at = floor + next;
            int end = text[floor..at].EndsWith(Part) ? at - Part.Length : at;
            LawReader reader = new(text, context, new(context, []), new(CitationContext.Empty));
            if (reader.Read(end, floor).Name is { } law)
            {
                sentences._laws.Add((at, law));
            }

            floor = at + Predicate.Length;
        }

        return sentences;
    }

    /// <summary>The law that is amended at a position; null where none is.</summary>
    public string? At(int position)
    {
        int low = 0;
        int high = _laws.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _laws[middle].Position < position ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : _laws[low - 1].Law;
    }
}
