using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The rows that labels begin, and what stands before the next opinion and belongs to it: its number, its place.</summary>
internal sealed class LabelledRows
{
    private static readonly ColumnLayout s_labelled = new([
        ColumnRole.Number,
        ColumnRole.Place,
        ColumnRole.Opinion,
        ColumnRole.Response,
    ]);

    private readonly List<LogicalRow> _rows = [];
    private readonly Dictionary<string, LogicalRow> _numbered = new(StringComparer.Ordinal);
    private readonly List<(ColumnRole Role, LogicalCell Cell)> _expected = [];

    public IReadOnlyList<LogicalRow> All => _rows;

    /// <summary>The row that is being read; null before the first one.</summary>
    public LogicalRow? Current { get; private set; }

    /// <summary>Keeps a cell for the row that begins next.</summary>
    public void Expect(ColumnRole role, LogicalCell cell)
    {
        int index = _expected.FindIndex(expected => expected.Role == role);
        if (index < 0)
        {
            _expected.Add((role, cell));
        }
        else
        {
            LogicalCell first = _expected[index].Cell;
            _expected[index] = (role, first.Append(cell.Content, goesOnSentence: false));
        }
    }

    /// <summary>Adds a cell to the row that is being read.</summary>
    public void Add(ColumnRole role, LogicalCell cell) =>
        Current![role] = Current[role]?.Append(cell.Content, goesOnSentence: false) ?? cell;

    public bool Expects(ColumnRole role) => _expected.Exists(expected => expected.Role == role);

    /// <summary>Begins a row at the label of an opinion, or of a response that has none.</summary>
    public void Begin(ParagraphLabel label, TextSpan span, string? group)
    {
        if (
            label is { Role: ColumnRole.Opinion, Number: { } number }
            && !Expects(ColumnRole.Number)
        )
        {
            Expect(ColumnRole.Number, new(RichText.FromParagraphs(number), span));
        }

        int start = _expected.Select(expected => expected.Cell.Span.Start).Append(span.Start).Min();
        Current = new(TextSpan.FromBounds(start, span.End), group, s_labelled);
        foreach ((ColumnRole role, LogicalCell cell) in _expected)
        {
            Current[role] = cell;
        }

        if (Current[ColumnRole.Number] is { } numbered)
        {
            _numbered[NumberCell.KeyOf(numbered.Text)] = Current;
        }

        _expected.Clear();
        _rows.Add(Current);
    }

    /// <summary>Goes back to the row of a number, since all responses may stand behind all opinions.</summary>
    public bool TryReturnTo(string number)
    {
        LogicalRow? row = _numbered.GetValueOrDefault(NumberCell.KeyOf(number));
        Current = row ?? Current;
        return row is not null;
    }
}
