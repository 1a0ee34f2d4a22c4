using System.Globalization;

namespace PublicComment.Parsing;

/// <summary>Puts the pieces of the lines of a table into its columns.</summary>
internal sealed class AlignedCells(SourceText source, AlignedColumns columns)
{
    // How far from its column a piece may start where a single blank parts it from the one before.
    private const int DriftOfFullLine = 6;

    // The columns of the line above by where its pieces start: what stands below goes on in the same one.
    private Dictionary<int, int> _above = [];
    private bool _hasLines;
    private bool _hasNumbers;

    /// <summary>The pieces of a line in their columns; null where it runs across several.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The line below it that is not blank; null where there is none.</param>
    public LinePiece?[]? Lay(AlignedLine line, AlignedLine? next)
    {
        LinePiece?[] cells =
            line.Pieces.Count == columns.Count && StandInOrder(line)
                ? [.. line.Pieces.Select(piece => (LinePiece?)piece)]
                : Place(line);
        bool runsAcross = RunsAcross(line, cells) || NumbersGroup(line, next);
        _hasLines |= !line.IsBlank;
        _hasNumbers |= line.Pieces.Any(piece => IsNumber(line, piece));
        _above = [];
        for (int column = 0; column < cells.Length; column++)
        {
            if (cells[column] is { } piece)
            {
                _above[piece.Start] = column;
            }
        }

        return runsAcross ? null : cells;
    }

    // A piece for each column, as headings are where they leave no room between them.
    private bool StandInOrder(AlignedLine line)
    {
        bool isInOrder = columns.Count > 2;
        for (int column = 0; isInOrder && column < columns.Count; column++)
        {
            int start = line.Pieces[column].Start;
            isInOrder =
                start >= columns.Starts[column] - 2 * DriftOfFullLine
                && (column + 1 == columns.Count || start < columns.Starts[column + 1]);
        }

        return isInOrder;
    }

    private LinePiece?[] Place(AlignedLine line)
    {
        LinePiece?[] cells = new LinePiece?[columns.Count];
        int next = 0;
        foreach (LinePiece piece in line.Pieces)
        {
            LinePiece rest = piece;
            int column = ColumnOf(line, rest, next);
            if (column > 0 && column == columns.Count - 2 && MarkBehind(line, rest) is { } mark)
            {
                Put(cells, column + 1, mark);
                rest = new(rest.Start, mark.Start - 1);
            }
            while (
                column + 1 < columns.Count
                && rest.End > columns.Starts[column + 1]
                && BlankNear(line, rest, columns.Starts[column + 1]) is { } blank
            )
            {
                Put(cells, column, new(rest.Start, blank));
                rest = new(blank + 1, rest.End);
                column = Math.Max(column + 1, ColumnOf(line, rest, column + 1));
            }

            Put(cells, column, rest);
            next = column + 1;
        }

        return cells;
    }

    // ○ and × in the last column, with one blank between them and a full line: …といたし ×.
    private LinePiece? MarkBehind(AlignedLine line, LinePiece piece)
    {
        LinePiece last = line.Words[^1];
        bool isBehind =
            last.Length == 1
            && last.Start > piece.Start
            && last.End == piece.End
            && Math.Abs(last.Start - columns.Starts[^1]) <= 2 * DriftOfFullLine;
        return isBehind && IsMark(source.Slice(line.SpanOf(last))[0]) ? last : null;
    }

    private static bool IsMark(char character) =>
        char.GetUnicodeCategory(character)
            is UnicodeCategory.OtherSymbol
                or UnicodeCategory.MathSymbol;

    private static void Put(LinePiece?[] cells, int column, LinePiece piece) =>
        cells[column] = cells[column] is { } before ? new(before.Start, piece.End) : piece;

    // A heading or a note, which begins at the left and which no column holds; the headings of the columns stand above it.
    private bool RunsAcross(AlignedLine line, LinePiece?[] cells) =>
        !line.IsBlank
        && cells[0] is { } piece
        && (
            line.IsParted
                ? _hasLines
                    && !line.HasGap
                    && columns.ColumnOfNumbers == 0
                    && !IsNumber(line, piece)
                : piece.End > columns.Starts[1] + DriftOfFullLine || HeadsRows(line, piece)
        );

    // ●その他 and ※ stand where the numbers do, which have no words among them; above the first one they may be the rest of a heading.
    private bool HeadsRows(AlignedLine line, LinePiece piece) =>
        columns is { ColumnOfNumbers: 0, Numbers: { } numbers }
        && piece.Start < columns.Starts[1]
        && (!IsNumber(line, piece) || TextOf(line, piece) is [>= 'Ⅰ' and <= 'Ⅻ', ..])
        && (
            _hasNumbers
            || (_hasLines && line.Pieces[0].Length > numbers.Length && line.IsEnumerated)
        );

    // ２ 講習の方法について has a number as the rows have, and directly below it stands that of its first row.
    private bool NumbersGroup(AlignedLine line, AlignedLine? next) =>
        columns.ColumnOfNumbers == 0
        && line is { HasGap: false, Pieces: [var number, var topic] }
        && IsNumber(line, number)
        && next is { Pieces: [var first, ..] }
        && IsNumber(next, first)
        && TopicEnding.Is(NormalizedText.Fold(TextOf(line, topic)));

    private int ColumnOf(AlignedLine line, LinePiece piece, int first)
    {
        if (IsNumber(line, piece))
        {
            return columns.ColumnOfNumbers;
        }

        for (int drift = 0; drift <= 1; drift++)
        {
            if (
                _above.TryGetValue(piece.Start - drift, out int above)
                || _above.TryGetValue(piece.Start + drift, out above)
            )
            {
                return above;
            }
        }

        return columns.ColumnOf(piece, first);
    }

    private bool IsNumber(AlignedLine line, LinePiece piece) =>
        columns.Numbers?.Covers(piece) == true && NumberCell.IsNumber(TextOf(line, piece));

    private ReadOnlySpan<char> TextOf(AlignedLine line, LinePiece piece) =>
        source.Slice(line.SpanOf(piece));

    // The blank nearest to where a column starts; null where none is near.
    private int? BlankNear(AlignedLine line, LinePiece piece, int start)
    {
        ReadOnlySpan<char> text = source.Slice(line.Span);
        int? found = null;
        int last = Math.Min(piece.End - 1, start + DriftOfFullLine);
        for (int at = Math.Max(piece.Start + 1, start - DriftOfFullLine); at <= last; at++)
        {
            bool isNearer =
                found is null || Math.Abs(at + 1 - start) < Math.Abs(found.Value + 1 - start);
            if (text[at] == ' ' && isNearer)
            {
                found = at;
            }
        }

        return found;
    }
}
