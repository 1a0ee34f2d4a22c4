namespace PublicComment.Parsing;

/// <summary>
/// How much of a document is read. A limit that is reached never throws: what was read up to there is in the result, and a
/// diagnostic names the limit and covers what was left out.
/// </summary>
/// <remarks>
/// The defaults are several times what the largest published results need, and keep the memory of one parse within a few
/// hundred megabytes whatever the document holds; docs/limits.md has the figures.
/// </remarks>
public sealed record ParsingLimits
{
    /// <summary>The limits that hold where none are given.</summary>
    public static ParsingLimits Default { get; } = new();

    /// <summary>
    /// How long a document may be; what stands behind is not read (PC0105). A stream is read no further than one byte beyond.
    /// </summary>
    /// <value>
    /// In bytes; a string has two for each UTF-16 code unit. From 2 to 1,073,741,824; 16,777,216 (16 MiB) by default.
    /// </value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int DocumentBytes
    {
        get;
        init => field = InRange(value, 2, 1 << 30);
    } = 16 << 20;

    /// <summary>
    /// How deep HTML elements may be nested, in a page or in a cell; of deeper markup only the text is kept (PC0201).
    /// </summary>
    /// <value>In elements; an element without an end tag nests what follows. From 1 to 5,000; 500 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int Nesting
    {
        get;
        init => field = InRange(value, 1, 5_000);
    } = 500;

    /// <summary>How many HTML elements a page or a cell may make; of a larger one only the text is kept (PC0202).</summary>
    /// <value>
    /// In elements, those included that a browser makes where tags are missing. From 1 to 100,000,000; 400,000 by default.
    /// </value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int Elements
    {
        get;
        init => field = InRange(value, 1, 100_000_000);
    } = 400_000;

    /// <summary>How many cells the tables of a document may have together; the rows behind are left out (PC0203).</summary>
    /// <value>
    /// In cells; one that covers several rows or columns counts once for each. From 1 to 100,000,000; 500,000 by default.
    /// </value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int Cells
    {
        get;
        init => field = InRange(value, 1, 100_000_000);
    } = 500_000;

    /// <summary>How many opinions the entries of a result may have together; the rows behind are left out (PC0406).</summary>
    /// <value>In opinions, of which an entry has one or more. From 1 to 100,000,000; 50,000 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int Opinions
    {
        get;
        init => field = InRange(value, 1, 100_000_000);
    } = 50_000;

    /// <summary>
    /// How much text the entries of a result may have together; the rows behind are left out (PC0407). It can be more than the
    /// document, since a text that a cell or 同上 gives to several rows stands in the entry of each.
    /// </summary>
    /// <value>In UTF-16 code units. From 1 to 1,000,000,000; 20,000,000 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int EntryCharacters
    {
        get;
        init => field = InRange(value, 1, 1_000_000_000);
    } = 20_000_000;

    /// <summary>
    /// How many diagnostics a document may have; the infos and warnings that came last are left out, never an error (PC0501).
    /// </summary>
    /// <value>In diagnostics. From 20, so that each error fits, to 100,000,000; 10,000 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int Diagnostics
    {
        get;
        init => field = InRange(value, 20, 100_000_000);
    } = 10_000;

    private static int InRange(int value, int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return value;
    }
}
