using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// A cell of a healed table. What is joined to it makes a new cell that knows the one before it, so that joining takes the
/// same time however long the cell has become.
/// </summary>
internal sealed class LogicalCell
{
    // How much of a long cell is looked at to decide whether something goes on from it.
    private const int PiecesOfTail = 16;
    private const int BlocksOfTail = 32;
    private const int CharactersOfBlock = 4000;

    private readonly RichText _piece;

    // Null of most cells, which are one short piece.
    private Composition? _composition;

    public LogicalCell(RichText content, TextSpan span, bool isFromAbove = false)
    {
        _piece = content;
        Span = span;
        IsFromAbove = isFromAbove;
    }

    private LogicalCell(LogicalCell before, RichText piece, bool goesOnSentence)
        : this(piece, before.Span, before.IsFromAbove) =>
        _composition = new(before, goesOnSentence, before.LeastLength + LengthOf(piece));

    /// <summary>Where its first piece stands.</summary>
    public TextSpan Span { get; }

    /// <summary>Whether the cell began in a row above and covers this one too.</summary>
    public bool IsFromAbove { get; }

    /// <summary>Whether nothing was joined to it.</summary>
    public bool IsWhole => _composition is not { Before: not null };

    /// <summary>The text, all its pieces joined.</summary>
    public RichText Content =>
        IsWhole ? _piece : _composition!.Content ??= RichTextJoin.Join(Pieces(int.MaxValue));

    /// <summary>The end of the text, which is the whole of it in all but the longest cells.</summary>
    public RichText Tail =>
        IsWhole && IsShort(_piece.Blocks.AsSpan())
            ? _piece
            : Composed.Tail ??= EndOf(IsWhole ? _piece : RichTextJoin.Join(Pieces(PiecesOfTail)));

    /// <summary>The length that the text has at least: that of its pieces, without what joins them.</summary>
    public int LeastLength => IsWhole ? LengthOf(_piece) : _composition!.LeastLength;

    /// <summary>The length of the text without what stands between its blocks and items.</summary>
    public int Length => LengthOf(Content);

    public string Text =>
        Content.Blocks.Count == 1
            ? Content.Blocks[0].ToPlainText()
            : Composed.Text ??= Content.ToPlainText();

    private Composition Composed => _composition ??= new(null, false, LeastLength);

    /// <summary>The cell with a further piece behind what it holds.</summary>
    /// <param name="piece">What is joined.</param>
    /// <param name="goesOnSentence">Whether the piece goes on the last sentence.</param>
    public LogicalCell Append(RichText piece, bool goesOnSentence) =>
        new(this, piece, goesOnSentence);

    /// <summary>The cell as a note beside the rows.</summary>
    public SourceParagraph ToNote() => new(Span, Content, ParagraphKind.Cell);

    /// <summary>The cell with its text put through a function.</summary>
    public LogicalCell Select(Func<RichText, RichText> change) =>
        new(change(Content), Span, IsFromAbove);

    private static int LengthOf(RichText piece)
    {
        int length = 0;
        foreach (TextBlock block in piece.Blocks.AsSpan())
        {
            length += block is BulletList list
                ? list.Items.Sum(item => item.Length)
                : block.ToPlainText().Length;
        }

        return length;
    }

    private static RichText EndOf(RichText text) =>
        IsShort(text.Blocks.AsSpan())
            ? text
            : new(text.Blocks.Skip(text.Blocks.Count - BlocksOfTail).Select(EndOf).ToValueList());

    private static bool IsShort(ReadOnlySpan<TextBlock> blocks)
    {
        foreach (TextBlock block in blocks)
        {
            if (
                block
                is BulletList { Items.Count: > BlocksOfTail }
                    or Paragraph { Text.Length: > CharactersOfBlock }
            )
            {
                return false;
            }
        }

        return blocks.Length <= BlocksOfTail;
    }

    private static TextBlock EndOf(TextBlock block) =>
        block switch
        {
            BulletList { Items.Count: > BlocksOfTail } list => new BulletList(
                list.Items.Skip(list.Items.Count - BlocksOfTail).ToValueList()
            ),
            Paragraph { Text.Length: > CharactersOfBlock } paragraph => new Paragraph(
                paragraph.Text[^CharactersOfBlock..]
            ),
            _ => block,
        };

    private Stack<(RichText Piece, bool GoesOnSentence)> Pieces(int most)
    {
        Stack<(RichText Piece, bool GoesOnSentence)> pieces = new();
        for (
            LogicalCell? cell = this;
            cell is not null && pieces.Count < most;
            cell = cell._composition?.Before
        )
        {
            pieces.Push((cell._piece, cell._composition is { GoesOnSentence: true }));
        }

        return pieces;
    }

    /// <summary>What a cell was joined to, and what takes work to make: each is made once.</summary>
    private sealed class Composition(LogicalCell? before, bool goesOnSentence, int leastLength)
    {
        public LogicalCell? Before { get; } = before;

        public bool GoesOnSentence { get; } = goesOnSentence;

        public int LeastLength { get; } = leastLength;

        public RichText? Content { get; set; }

        public RichText? Tail { get; set; }

        public string? Text { get; set; }
    }
}
