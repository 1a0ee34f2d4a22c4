using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>A piece of a line between runs of blanks.</summary>
/// <param name="Start">The 0-based column at which it starts.</param>
/// <param name="End">The column behind it.</param>
internal readonly record struct LinePiece(int Start, int End)
{
    public int Length => End - Start;

    public bool Covers(LinePiece piece) => piece.Start >= Start && piece.End <= End;
}

/// <summary>A line of a page whose tables are laid out with blanks, and the pieces into which they part it.</summary>
internal sealed class AlignedLine
{
    // A longer line is no line of a page.
    private const int Longest = 1_000;
    private const string PageBreaks = "\f";
    private const char Blank = ' ';
    private const char FirstWide = '\u2E80';
    private const int LongestNumber = 5;

    private AlignedLine(
        TextSpan span,
        IReadOnlyList<LinePiece> pieces,
        bool beginsPage,
        bool hasBlank
    )
    {
        Span = span;
        Pieces = pieces;
        BeginsPage = beginsPage;
        HasBlank = hasBlank;
    }

    /// <summary>Where the line stands, without the mark of a new page.</summary>
    public TextSpan Span { get; }

    /// <summary>What blanks part: two and more, or one beside a number or between two wide characters, where no sentence has any.</summary>
    public IReadOnlyList<LinePiece> Pieces { get; }

    /// <summary>Whether a form feed before it, or in place of it, says that a page begins.</summary>
    public bool BeginsPage { get; }

    /// <summary>Whether a blank stands inside its text.</summary>
    public bool HasBlank { get; }

    public bool IsBlank => Pieces.Count == 0;

    /// <summary>Whether blanks part the line.</summary>
    public bool IsParted => Pieces.Count > 1;

    /// <summary>Whether two blanks and more part it, as words of a sentence are parted nowhere.</summary>
    public bool HasGap
    {
        get
        {
            for (int piece = 1; piece < Pieces.Count; piece++)
            {
                if (Pieces[piece].Start - Pieces[piece - 1].End > 1)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The column behind the last piece.</summary>
    public int End => IsBlank ? 0 : Pieces[^1].End;

    public static AlignedLine Read(SourceText source, TextSpan span)
    {
        ReadOnlySpan<char> printed = source.Slice(span);
        int begin = printed.IndexOfAnyExcept(PageBreaks);
        begin = begin < 0 ? printed.Length : begin;
        ReadOnlySpan<char> line = printed[begin..];
        return new(
            TextSpan.FromBounds(span.Start + begin, span.End),
            line.Length > Longest ? [new(0, line.Length)] : Part(line),
            beginsPage: begin > 0,
            hasBlank: line.Trim(Blank).Contains(Blank)
        );
    }

    /// <summary>Where a piece stands in the document.</summary>
    public TextSpan SpanOf(LinePiece piece) => new(Span.Start + piece.Start, piece.Length);

    private static List<LinePiece> Part(ReadOnlySpan<char> line)
    {
        List<LinePiece> pieces = [];
        int at = 0;
        while (line[at..].IndexOfAnyExcept(Blank) is >= 0 and int blanks)
        {
            int start = at + blanks;
            int length = line[start..].IndexOf(Blank);
            at = length < 0 ? line.Length : start + length;
            LinePiece word = new(start, at);
            if (blanks == 1 && pieces.Count > 0 && !Parts(line, pieces[^1], word))
            {
                pieces[^1] = new(pieces[^1].Start, word.End);
            }
            else
            {
                pieces.Add(word);
            }
        }

        return pieces;
    }

    // Letter-spaced words have a blank between all their letters.
    private static bool Parts(ReadOnlySpan<char> line, LinePiece before, LinePiece word) =>
        (
            line[before.End - 1] >= FirstWide
            && line[word.Start] >= FirstWide
            && (before.Length > 1 || word.Length > 1)
        )
        || IsNumber(line[before.Start..before.End])
        || IsNumber(line[word.Start..word.End]);

    private static bool IsNumber(ReadOnlySpan<char> word) =>
        word.Length <= LongestNumber && NumberCell.IsNumber(word);
}
