using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>A row of a healed table; its cells are found by their role.</summary>
internal sealed class LogicalRow(TextSpan span, string? group, bool hasFlagColumn)
{
    private readonly LogicalCell?[] _cells = new LogicalCell?[Enum.GetValues<ColumnRole>().Length];

    public TextSpan Span { get; } = span;

    /// <summary>The headings under which the row stands.</summary>
    public string? Group { get; } = group;

    /// <summary>Whether its table has a column for the flag, filled or not.</summary>
    public bool HasFlagColumn { get; } = hasFlagColumn;

    /// <summary>Whether the response, and the flag, are those of the row before it.</summary>
    public bool SharesResponse { get; set; }

    public LogicalCell? this[ColumnRole role]
    {
        get => _cells[(int)role];
        set => _cells[(int)role] = value;
    }

    public bool IsBlank(ColumnRole role) => this[role] is null;

    public RichText ContentOf(ColumnRole role) => this[role]?.Content ?? RichText.Empty;
}
