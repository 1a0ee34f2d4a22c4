using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Finds the entries to which responses refer by number: in the same group first, since numbers may restart in each.</summary>
internal sealed class ReferenceResolver
{
    private readonly Dictionary<(string? Group, string Number), EntryReference> _byGroup;
    private readonly Dictionary<string, EntryReference> _first;
    private readonly Func<string, bool> _isKnown;
    private readonly DiagnosticBag _diagnostics;

    public ReferenceResolver(IReadOnlyList<LogicalRow> rows, DiagnosticBag diagnostics)
    {
        _byGroup = new(rows.Count);
        _first = new(rows.Count, StringComparer.Ordinal);
        _isKnown = _first.ContainsKey;
        _diagnostics = diagnostics;
        foreach (LogicalRow row in rows)
        {
            if (row[ColumnRole.Number] is { } number)
            {
                string key = NumberCell.KeyOf(number.Text);
                EntryReference reference = new(number.Text, row.Group);
                _byGroup.TryAdd((row.Group, key), reference);
                _first.TryAdd(key, reference);
            }
        }
    }

    /// <summary>What a response refers to; a number that no entry has is reported and kept as printed.</summary>
    public ValueList<EntryReference> Resolve(LogicalRow row)
    {
        if (_first.Count == 0 || row[ColumnRole.Response] is not { } response)
        {
            return [];
        }

        IReadOnlyList<string> numbers = ReferenceReader.Read(response.Text, _isKnown);
        if (numbers.Count == 0)
        {
            return [];
        }

        string? own = row[ColumnRole.Number] is { } printed ? NumberCell.KeyOf(printed.Text) : null;
        List<EntryReference> references = [];
        foreach (string referred in numbers)
        {
            if (Find(referred, own, row.Group) is { } found)
            {
                references.Add(found);
            }
            else if (referred != own)
            {
                _diagnostics.Add(DiagnosticDescriptors.UnknownReference, response.Span, referred);
                references.Add(new(referred));
            }
        }

        return references.ToValueList();
    }

    // No response refers to itself: its own number is that of another group.
    private EntryReference? Find(string number, string? own, string? group)
    {
        if (number != own && _byGroup.TryGetValue((group, number), out EntryReference? inGroup))
        {
            return inGroup;
        }

        return
            _first.TryGetValue(number, out EntryReference? first)
            && !(number == own && first.Group == group)
            ? first
            : null;
    }
}
