using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Finds the entries to which responses refer by number: in the same group first, since numbers may restart in each.</summary>
internal sealed class ReferenceResolver
{
    private readonly IReadOnlyList<LogicalRow> _rows;
    private readonly Func<string, bool> _isKnown;
    private readonly DiagnosticBag _diagnostics;

    // In most documents no response refers to another one.
    private NumberedEntries? _entries;

    public ReferenceResolver(IReadOnlyList<LogicalRow> rows, DiagnosticBag diagnostics)
    {
        _rows = rows;
        _isKnown = number => Entries.Find(number) is not null;
        _diagnostics = diagnostics;
    }

    private NumberedEntries Entries => _entries ??= new(_rows);

    /// <summary>What a response refers to; a number that no entry has is reported and kept as printed.</summary>
    public ValueList<EntryReference> Resolve(LogicalRow row)
    {
        if (row[ColumnRole.Response] is not { } response)
        {
            return [];
        }

        IReadOnlyList<string> numbers = ReferenceReader.Read(response.Text, _isKnown);
        if (numbers.Count == 0 || Entries.AreNone)
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
        if (number != own && Entries.Find(number, group) is { } inGroup)
        {
            return inGroup;
        }

        return Entries.Find(number) is { } first && !(number == own && first.Group == group)
            ? first
            : null;
    }
}
