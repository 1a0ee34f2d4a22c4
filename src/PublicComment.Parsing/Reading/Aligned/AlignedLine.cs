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
        IReadOnlyList<LinePiece> words,
        IReadOnlyList<LinePiece> pieces,
        bool beginsPage,
        bool isNumber,
        bool isEnumerated
    )
    {
        Span = span;
        Words = words;
        Pieces = pieces;
        BeginsPage = beginsPage;
        IsNumber = isNumber;
        IsEnumerated = isEnumerated;
    }

    /// <summary>Where the line stands, without the mark of a new page.</summary>
    public TextSpan Span { get; }

    /// <summary>What stands between blanks.</summary>
    public IReadOnlyList<LinePiece> Words { get; }

    /// <summary>What blanks part: two and more, or one beside a number or between two wide characters, where no sentence has any.</summary>
    public IReadOnlyList<LinePiece> Pieces { get; }

    /// <summary>Whether a form feed before it, or in place of it, says that a page begins.</summary>
    public bool BeginsPage { get; }

    /// <summary>Whether it is a number, such as 3 or - 3 -, and nothing else.</summary>
    public bool IsNumber { get; }

    /// <summary>Whether it begins with the number or the mark of a heading.</summary>
    public bool IsEnumerated { get; }

    /// <summary>Whether a blank stands inside its text.</summary>
    public bool HasBlank => Words.Count > Pieces.Count;

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
        List<LinePiece> words = line.Length > Longest ? [new(0, line.Length)] : WordsOf(line);
        return new(
            TextSpan.FromBounds(span.Start + begin, span.End),
            words,
            Join(words, line),
            beginsPage: begin > 0,
            isNumber: NumberCell.IsNumber(line.Trim(Blank)),
            isEnumerated: Enumerator.StyleOf(line.Trim(Blank)) != EnumeratorStyle.None
                || (words.Count > 1 && NumberCell.IsNumber(line[words[0].Start..words[0].End]))
        );
    }

    /// <summary>Where a piece stands in the document.</summary>
    public TextSpan SpanOf(LinePiece piece) => new(Span.Start + piece.Start, piece.Length);

    private static List<LinePiece> WordsOf(ReadOnlySpan<char> line)
    {
        List<LinePiece> words = [];
        int at = 0;
        while (line[at..].IndexOfAnyExcept(Blank) is >= 0 and int blanks)
        {
            int start = at + blanks;
            int length = line[start..].IndexOf(Blank);
            at = length < 0 ? line.Length : start + length;
            words.Add(new(start, at));
        }

        return words;
    }

    private static List<LinePiece> Join(List<LinePiece> words, ReadOnlySpan<char> line)
    {
        List<LinePiece> pieces = [];
        for (int at = 0; at < words.Count; at++)
        {
            if (at > 0 && IsJoined(words, at) && !Parts(words, at, line))
            {
                pieces[^1] = new(pieces[^1].Start, words[at].End);
            }
            else
            {
                pieces.Add(words[at]);
            }
        }

        return pieces;
    }

    // Whether a single blank stands before a word.
    private static bool IsJoined(List<LinePiece> words, int at) =>
        at > 0 && at < words.Count && words[at].Start - words[at - 1].End == 1;

    // Letter-spaced words have a blank between all their letters; 令和 6 年 has one on both sides of its number.
    private static bool Parts(List<LinePiece> words, int at, ReadOnlySpan<char> line)
    {
        (LinePiece before, LinePiece word) = (words[at - 1], words[at]);
        bool areWide =
            line[before.End - 1] >= FirstWide
            && line[word.Start] >= FirstWide
            && (before.Length > 1 || word.Length > 1);
        return areWide
            || (!IsJoined(words, at - 1) && NumbersRow(line[before.Start..before.End]))
            || (!IsJoined(words, at + 1) && NumbersRow(line[word.Start..word.End]));
    }

    // No. heads the numbers; (1) and ① begin items of a text.
    private static bool NumbersRow(ReadOnlySpan<char> word)
    {
        if (word is "No." or "No" or "NO." or "NO")
        {
            return true;
        }

        foreach (char character in word)
        {
            if (!char.IsDigit(character))
            {
                return false;
            }
        }

        return word.Length <= LongestNumber;
    }
}
