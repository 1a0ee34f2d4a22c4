using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Keeps the text that stands outside the rows until it is known what it is: the letter above the first row, a heading of the rows
/// below it, the rest of a torn cell, or a note.
/// </summary>
internal sealed class TextOutsideTables(
    SourceText source,
    GroupPath groups,
    RunningHeads heads,
    SectionHeadings sections,
    DiagnosticBag diagnostics
)
{
    private readonly List<SourceParagraph> _pending = [];

    // How many paragraphs stand before the first that is more than furniture, and before the first heading, as far as they were looked at.
    private int _furniture;
    private int _beforeHeading;

    /// <summary>The text of which it is not known yet what it is.</summary>
    public IReadOnlyList<SourceParagraph> Pending => _pending;

    /// <summary>Whether nothing but what the page prints stands since the last table; 以上 and 別紙２ end what stands above them.</summary>
    public bool HoldsFurnitureAlone
    {
        get
        {
            while (_furniture < _pending.Count && IsFurniture(_pending[_furniture]))
            {
                _furniture++;
            }

            return _furniture == _pending.Count;
        }
    }

    /// <summary>Whether a heading stands since the last table, so that what follows goes on nothing.</summary>
    public bool HoldsHeading
    {
        get
        {
            while (
                _beforeHeading < _pending.Count
                && (!IsHeading(_pending[_beforeHeading]) || IsSetAside(_pending[_beforeHeading]))
            )
            {
                _beforeHeading++;
            }

            return _beforeHeading < _pending.Count;
        }
    }

    /// <summary>What is neither in a row nor a heading.</summary>
    public List<SourceParagraph> Notes { get; } = [];

    /// <summary>The notes above the first row.</summary>
    public IReadOnlyList<SourceParagraph> CoverLetter { get; private set; } = [];

    public void Add(SourceParagraph paragraph) => _pending.Add(paragraph);

    /// <summary>Takes the number that the last line before a table is, No.1 or a heading; null where it is none.</summary>
    public SourceCell? TakeNumber()
    {
        if (_pending is not [.., var last])
        {
            return null;
        }

        string text = last.Text;
        bool isOfOpinion = last.IsHeading || !PageFurniture.IsFurniture(text);
        if (!isOfOpinion || !NumberCell.IsNumber(text))
        {
            return null;
        }

        _pending.RemoveAt(_pending.Count - 1);
        _furniture = Math.Min(_furniture, _pending.Count);
        _beforeHeading = Math.Min(_beforeHeading, _pending.Count);
        return new(last.Span, last.Content);
    }

    /// <summary>Adds rows of another table.</summary>
    public void AddRows(List<GridRow> rows) => _pending.AddRange(RowsAsText.Of(rows, source));

    /// <summary>Adds each filled cell of a row as a note of its own.</summary>
    public void AddNotes(GridRow row) =>
        Notes.AddRange(
            row.FilledCells.Select(cell => new SourceParagraph(cell.Span, cell.Content))
        );

    /// <summary>Settles the text above the first row.</summary>
    public void SettleLetter(bool hasRowsBelow)
    {
        SettleHeadings(TakePending(), hasRowsBelow, isLetter: true);
        CoverLetter = [.. Notes];
    }

    /// <summary>Settles the text behind a row.</summary>
    /// <param name="context">The row before it.</param>
    /// <param name="below">The table of opinions behind it; null where none is known.</param>
    public void SettleBehind(HealingContext context, TableBelow? below)
    {
        List<SourceParagraph> text = TakePending();
        ILookup<bool, SourceParagraph> byKind = text.ToLookup(paragraph =>
            IsSetAside(paragraph) || SaysThatItGoesOn(paragraph)
        );
        List<SourceParagraph> body = [.. byKind[false]];
        List<SourceParagraph> ending = below is null ? TextBehindAll.TakeFrom(body, text) : [];
        TextBetweenTables between = new(body, context, below);
        // Behind the last row of all, what begins with a note stands outside the table.
        bool isBehindAll =
            below?.FirstRow is null && text.Count > 0 && PageFurniture.IsNote(text[0].Text);
        if (!isBehindAll && between.CellItContinues() is { } found)
        {
            Join(body, context, found.Role, found.Because);
            Notes.AddRange(byKind[true]);
            Notes.AddRange(ending);
            return;
        }

        SettleHeadings(text, below is not null && !between.IsPrintedInTear, isLetter: false);
    }

    private bool IsFurniture(SourceParagraph paragraph) =>
        IsSetAside(paragraph) && !PageFurniture.EndsText(paragraph.Text);

    // What the page prints, and footnotes, stand between the pieces of a torn cell.
    private bool IsSetAside(SourceParagraph paragraph) =>
        paragraph.Kind == ParagraphKind.Margin
        || heads.Contains(paragraph)
        || PageFurniture.IsNote(paragraph.Text);

    // 手数料（続き） stands above what goes on, and is no part of it.
    private static bool SaysThatItGoesOn(SourceParagraph paragraph) =>
        GroupHeading.CanBeHeading(paragraph.Text) && NumberCell.SaysThatItGoesOn(paragraph.Text);

    private List<SourceParagraph> TakePending()
    {
        List<SourceParagraph> text = [.. _pending];
        _pending.Clear();
        (_furniture, _beforeHeading) = (0, 0);
        return text;
    }

    private void Join(
        List<SourceParagraph> paragraphs,
        HealingContext context,
        ColumnRole role,
        string because
    )
    {
        diagnostics.Add(
            DiagnosticDescriptors.TextJoined,
            new(paragraphs[0].Span.Start, 0),
            role.Name(),
            because
        );
        foreach (SourceParagraph paragraph in paragraphs)
        {
            RowJoiner.JoinText(context, role, new(paragraph.Content, paragraph.Span));
        }
    }

    // Only headings directly above a table, but for what the page prints, group its rows; those further up are the letter's. Between
    // tables a heading by its markup does so too, and everywhere one of several like it.
    private void SettleHeadings(List<SourceParagraph> text, bool hasRowsBelow, bool isLetter)
    {
        (int first, int end) = hasRowsBelow ? HeadingsOf(text, isLetter) : (text.Count, text.Count);
        for (int index = 0; index < text.Count; index++)
        {
            SourceParagraph paragraph = text[index];
            if (index >= first && index < end && !IsSetAside(paragraph))
            {
                groups.Enter(paragraph);
            }
            else
            {
                Notes.Add(paragraph);
            }
        }
    }

    private (int First, int End) HeadingsOf(List<SourceParagraph> text, bool isLetter)
    {
        int end = text.Count;
        int first = FirstHeading(text, end, isLetter);
        if (first == end)
        {
            end =
                1
                + text.FindLastIndex(paragraph =>
                    sections.Contains(paragraph)
                    || (!isLetter && paragraph.IsHeading && IsHeading(paragraph))
                );
            first = FirstHeading(text, end, isLetter);
        }

        return (first, end);
    }

    private int FirstHeading(List<SourceParagraph> text, int end, bool isLetter)
    {
        int first = end;
        for (int index = end - 1; index >= 0; index--)
        {
            bool isTitle =
                isLetter
                && !sections.Contains(text[index])
                && GroupHeading.IsTitle(text[index].Text);
            if (IsHeading(text[index]) && !isTitle)
            {
                first = index;
            }
            else if (!IsSetAside(text[index]))
            {
                break;
            }
        }

        return first;
    }

    private bool IsHeading(SourceParagraph paragraph) =>
        sections.Contains(paragraph)
        || (
            paragraph.Kind != ParagraphKind.Row
            && paragraph.Content.Blocks is [Paragraph]
            && GroupHeading.IsHeading(paragraph)
        );
}
