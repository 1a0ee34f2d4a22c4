using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The entries of a document by their numbers, each the first that has it.</summary>
internal sealed class NumberedEntries
{
    private readonly Dictionary<(string? Group, string Number), EntryReference> _byGroup = [];
    private readonly Dictionary<string, EntryReference> _first = new(StringComparer.Ordinal);

    public NumberedEntries(IReadOnlyList<LogicalRow> rows)
    {
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

    /// <summary>Whether no entry has a number.</summary>
    public bool AreNone => _first.Count == 0;

    /// <summary>The first entry of the document with a number; null where none has it.</summary>
    public EntryReference? Find(string number) => _first.GetValueOrDefault(number);

    /// <summary>The first entry of a group with a number; null where none has it.</summary>
    public EntryReference? Find(string number, string? group) =>
        _byGroup.GetValueOrDefault((group, number));
}
