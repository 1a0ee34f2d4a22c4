using System.Globalization;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Composes the page of a document: letter, headings, rows, page breaks.</summary>
internal sealed class PageComposer
{
    // A page ends behind every third entry.
    private const int EntriesOnPage = 3;

    private readonly TableLayout _layout;
    private readonly EntryRows _entryRows;
    private readonly List<PagePart> _parts = [];
    private List<PageRow> _rows = [];
    private string[] _headings = [];

    private PageComposer(TableLayout layout)
    {
        _layout = layout;
        _entryRows = new(layout);
    }

    public static IReadOnlyList<PagePart> Compose(GeneratedDocument document)
    {
        PageComposer composer = new(document.Layout);
        composer.AddLetter(document.Letter);
        composer.AddEntries(document.Entries);
        return composer._parts;
    }

    private void AddLetter(GeneratedLetter? letter)
    {
        if (letter is not null)
        {
            _parts.Add(new PageLine(letter.Lines[0], IsHeading: true));
            _parts.AddRange(letter.Lines.Skip(1).Select(line => new PageLine(line)));
        }
    }

    private void AddEntries(IReadOnlyList<ResultEntry> entries)
    {
        for (int index = 0; index < entries.Count; index++)
        {
            bool endsPage = index > 0 && index % EntriesOnPage == 0;
            if (endsPage && _layout.PageBreaks != PageBreakStyle.None && _rows.Count > 0)
            {
                BreakPage(index / EntriesOnPage);
            }

            EnterGroup(entries[index].Group);
            if (_rows.Count == 0)
            {
                _rows.AddRange(HeadingRows.Of(_layout));
            }

            _rows.AddRange(_entryRows.Of(entries[index]));
        }

        EndTable();
    }

    private void BreakPage(int page)
    {
        PageRow? rest = _layout.TearsRows ? TearLastRow() : null;
        if (_layout.PageBreaks != PageBreakStyle.HeadingsInTable)
        {
            EndTable();
        }

        if (_layout.PageBreaks == PageBreakStyle.PageNumber)
        {
            _parts.Add(new PageLine($"- {page.ToString(CultureInfo.InvariantCulture)} -"));
        }

        if (_layout.PageBreaks == PageBreakStyle.TableWithoutHeadings)
        {
            _rows.Add(new([.. _layout.Columns.Select(_ => PageCell.Blank)], IsHeading: true));
        }
        else
        {
            _rows.AddRange(HeadingRows.Of(_layout));
        }

        if (rest is not null)
        {
            _rows.Add(rest);
        }
    }

    // A row beside a cell over several rows is not torn: pages end below such cells.
    private PageRow? TearLastRow()
    {
        int opinion = _layout
            .Columns.TakeWhile(column => column.Content != ColumnContent.Opinion)
            .Count();
        bool isAlone = !_rows[^1].Cells.Any(cell => cell.IsCovered);
        if (!isAlone || TornRow.Tear(_rows[^1], opinion) is not { } halves)
        {
            return null;
        }

        _rows[^1] = halves.Before;
        return halves.After;
    }

    private void EnterGroup(string? path)
    {
        string[] headings = path?.Split('\n') ?? [];
        int same = headings.Zip(_headings).TakeWhile(pair => pair.First == pair.Second).Count();
        _headings = headings;
        if (same == headings.Length)
        {
            return;
        }

        if (_layout.Groups == GroupStyle.BetweenTables)
        {
            EndTable();
            _parts.AddRange(headings[same..].Select(heading => new PageLine(heading)));
            return;
        }

        if (_rows.Count == 0)
        {
            _rows.AddRange(HeadingRows.Of(_layout));
        }

        _rows.AddRange(headings[same..].Select(GroupRow));
    }

    private PageRow GroupRow(string heading) =>
        new([
            PageCell.Of(heading) with
            {
                ColumnSpan = _layout.Columns.Count,
            },
            .. _layout.Columns.Skip(1).Select(_ => PageCell.Covered),
        ]);

    private void EndTable()
    {
        if (_rows.Any(row => !row.IsHeading))
        {
            _parts.Add(new PageTable(_rows));
        }

        _rows = [];
    }
}
