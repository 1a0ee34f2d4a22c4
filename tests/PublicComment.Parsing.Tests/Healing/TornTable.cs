using System.Text;

namespace PublicComment.Parsing.Tests.Healing;

/// <summary>A row of the whole table that the tests tear.</summary>
internal sealed record WholeRow(string? Number, string Opinion, string Response);

/// <summary>What a page break leaves at a place of a torn Markdown table.</summary>
public enum PageBreak
{
    /// <summary>The heading row stands again.</summary>
    RepeatedHeader,

    /// <summary>A table with an empty heading row.</summary>
    EmptyHeader,

    /// <summary>The next row stands where the heading row would be.</summary>
    RowAsHeader,

    /// <summary>A page number between the tables, and an empty heading row.</summary>
    PageNumber,
}

/// <summary>Writes a table as Markdown, torn by page breaks.</summary>
internal sealed class TornTable
{
    private readonly StringBuilder _text = new();
    private readonly bool _isNumbered;
    private bool _headsTable;

    public TornTable(bool isNumbered)
    {
        _isNumbered = isNumbered;
        _text.Append("「試験公園規則の一部を改正する規則案」に対する意見募集の結果について\n\n");
        WriteHeader();
    }

    public static string Whole(IEnumerable<WholeRow> rows, bool isNumbered)
    {
        TornTable table = new(isNumbered);
        foreach (WholeRow row in rows)
        {
            table.WriteRow(row);
        }

        return table.ToString();
    }

    public void WriteRow(WholeRow row)
    {
        _text.Append(
            _isNumbered
                ? $"| {row.Number} | {Cell(row.Opinion)} | {Cell(row.Response)} |\n"
                : $"| {Cell(row.Opinion)} | {Cell(row.Response)} |\n"
        );
        if (_headsTable)
        {
            WriteDashes();
            _headsTable = false;
        }
    }

    public void WriteText(string text) => _text.Append($"\n{text}\n");

    public void Break(PageBreak kind)
    {
        _text.Append('\n');
        switch (kind)
        {
            case PageBreak.RepeatedHeader:
                WriteHeader();
                break;
            case PageBreak.EmptyHeader:
                WriteEmptyHeader();
                break;
            case PageBreak.PageNumber:
                _text.Append("- 12 -\n\n");
                WriteEmptyHeader();
                break;
            default:
                _headsTable = true;
                break;
        }
    }

    public override string ToString() => _text.ToString();

    private void WriteHeader()
    {
        _text.Append(
            _isNumbered
                ? "| No. | 御意見の概要 | 御意見に対する考え方 |\n"
                : "| 御意見の内容 | 御意見に対する考え方 |\n"
        );
        WriteDashes();
    }

    private void WriteEmptyHeader()
    {
        _text.Append(_isNumbered ? "| | | |\n" : "| | |\n");
        WriteDashes();
    }

    private void WriteDashes() => _text.Append(_isNumbered ? "|---|---|---|\n" : "|---|---|\n");

    private static string Cell(string text) =>
        string.Concat(
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(paragraph => $"<p>{paragraph}</p>")
        );
}
