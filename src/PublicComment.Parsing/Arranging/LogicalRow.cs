using System.Runtime.CompilerServices;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>A row of a healed table; its cells are found by their role.</summary>
internal sealed class LogicalRow(TextSpan span, string? group, ColumnLayout columns)
{
    private CellsByRole _cells;

    public TextSpan Span { get; } = span;

    /// <summary>The headings under which the row stands.</summary>
    public string? Group { get; } = group;

    /// <summary>The columns of its table, filled or not.</summary>
    public ColumnLayout Columns { get; } = columns;

    /// <summary>The row above whose response, and flag, are this one's too; null where the row has its own, or none.</summary>
    public LogicalRow? ResponseOwner { get; set; }

    /// <summary>Whether the row was cut before its response, which is no empty cell then.</summary>
    public bool IsCut { get; set; }

    public bool SharesResponse => ResponseOwner is not null;

    public LogicalCell? this[ColumnRole role]
    {
        get => _cells[(int)role];
        set => _cells[(int)role] = value;
    }

    /// <summary>The cells by their roles, null where the row has none.</summary>
    public ReadOnlySpan<LogicalCell?> Cells => _cells;

    public bool IsBlank(ColumnRole role) => this[role] is null;

    public RichText ContentOf(ColumnRole role) => this[role]?.Content ?? RichText.Empty;

    /// <summary>The end of a cell's text, which tells whether something goes on from it.</summary>
    public RichText TailOf(ColumnRole role) => this[role]?.Tail ?? RichText.Empty;

    /// <summary>The same row with its cells, its headings and the row that owns its response put through functions.</summary>
    public LogicalRow Select(
        Func<LogicalCell, LogicalCell> cell,
        Func<RichText, RichText> heading,
        Func<LogicalRow, LogicalRow> owner
    )
    {
        string? headings = Group is null
            ? null
            : heading(RichText.FromParagraphs(Group.Split('\n'))).ToPlainText();
        LogicalRow changed = new(Span, headings, Columns)
        {
            ResponseOwner = ResponseOwner is null ? null : owner(ResponseOwner),
            IsCut = IsCut,
        };
        for (int role = 0; role < Cells.Length; role++)
        {
            changed._cells[role] = _cells[role] is { } own ? cell(own) : null;
        }

        return changed;
    }

    [InlineArray((int)ColumnRole.Remarks + 1)]
    private struct CellsByRole
    {
        private LogicalCell? _first;
    }
}
