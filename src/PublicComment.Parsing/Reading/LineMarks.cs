using System.Buffers;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>How many lines of a text bear the marks of a format.</summary>
internal sealed class LineMarks
{
    private const int RecordsOfTable = 2;
    private const int CommasOfRecord = 2;

    // Between two columns of a page that was printed.
    private const string WideBlank = "   ";

    // What a clause ends with before a comma: particles, and verbs that go on.
    private static readonly SearchValues<char> s_clauseEnds = SearchValues.Create(
        "はがをにでともてりしくえずば"
    );

    // As many levels of headings has Markdown.
    private const int MostNumberSigns = 6;

    private readonly Dictionary<int, int> _linesByCommas = [];
    private int _lines;
    private int _strongLines;
    private int _wideLines;
    private int _linesWithComma;
    private int _runsOfCommas;
    private int _commas;
    private int _commasOfProse;
    private bool _isInRun;
    private int _closingPipes;
    private bool _hasQuotedField;
    private bool _closesDelimiterRows = true;

    private LineMarks() { }

    /// <summary>Lines that begin with a pipe.</summary>
    public int Pipes { get; private set; }

    /// <summary>Whether pipes end cells: more than one line ends with a pipe without beginning with one, and most marked lines do.</summary>
    public bool IsPipeSeparated =>
        _closingPipes > 1
        && _closingPipes > Math.Max(Tabs, Pipes)
        && (!HasDelimiterRow || (_closesDelimiterRows && Headings == 0));

    /// <summary>Lines with a tab.</summary>
    public int Tabs { get; private set; }

    /// <summary>Lines that begin with number signs.</summary>
    public int Headings { get; private set; }

    /// <summary>Whether lines are strong text as a whole, **市の考え方**, and no more of them are in columns with wide blanks between.</summary>
    public bool HasStrongLines => _strongLines > Math.Max(1, _wideLines);

    /// <summary>Whether a line of dashes between pipes separates the headings of a Markdown table from its rows.</summary>
    public bool HasDelimiterRow { get; private set; }

    /// <summary>Whether dashes stand below the headings of columns: <c>---- ----------</c>.</summary>
    public bool HasDashedColumns { get; private set; }

    /// <summary>
    /// Whether commas separate fields. Prose has commas too, most of them behind a particle; a table has quotation marks beside them, or most
    /// of its lines with commas have the same number of them: many lines, or several with more than one. Its rows stand
    /// below each other or all have that number, while the sentences of a letter stand between labels.
    /// </summary>
    public bool IsCommaSeparated =>
        _linesWithComma >= RecordsOfTable
        && (_hasQuotedField || (_commasOfProse * 2 <= _commas && HasEqualLines));

    private bool HasEqualLines =>
        _linesByCommas.Any(lines =>
            lines.Value * 2 >= _linesWithComma
            && (
                _runsOfCommas * 2 <= _linesWithComma
                || (lines.Key >= CommasOfRecord && lines.Value == _linesWithComma)
            )
            && (
                _linesWithComma * 3 >= _lines
                || (lines.Key >= CommasOfRecord && lines.Value >= RecordsOfTable)
            )
        );

    public static LineMarks Count(SourceText source)
    {
        LineMarks marks = new();
        foreach (TextSpan line in source.Lines)
        {
            marks.Add(source.Slice(line).Trim(' '));
        }

        return marks;
    }

    private void Add(ReadOnlySpan<char> line)
    {
        if (line.IsWhiteSpace())
        {
            return;
        }

        _lines++;
        // A pipe alone is an empty cell or begins a row, and tells neither.
        Pipes += line[0] == '|' && line.Length > 1 ? 1 : 0;
        _closingPipes += line[0] != '|' && line[^1] == '|' ? 1 : 0;
        // Tabs before a line indent it.
        Tabs += line.TrimStart("\t ").Contains('\t') ? 1 : 0;
        Headings += IsHeading(line) ? 1 : 0;
        _strongLines += line is ['*', '*', not '*', .. var rest] && rest.EndsWith("**") ? 1 : 0;
        _wideLines += line.IndexOf(WideBlank) >= 0 ? 1 : 0;
        if (DelimiterRow.Is(line))
        {
            HasDelimiterRow = true;
            _closesDelimiterRows &= DelimiterRow.HasClosingPipesAlone(line);
        }

        HasDashedColumns |= RulingLine.IsOfColumns(line);
        _hasQuotedField |=
            line.Contains(",\"", StringComparison.Ordinal)
            || line.Contains("\",", StringComparison.Ordinal);
        int before = _commas;
        CountCommas(line);
        int commas = _commas - before;
        if (commas > 0)
        {
            _linesWithComma++;
            _runsOfCommas += _isInRun ? 0 : 1;
            _linesByCommas[commas] = _linesByCommas.GetValueOrDefault(commas) + 1;
        }

        _isInRun = commas > 0;
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        int signs = line.IndexOfAnyExcept('#');
        return signs is > 0 and <= MostNumberSigns && line[signs] == ' ';
    }

    private void CountCommas(ReadOnlySpan<char> line)
    {
        for (int at = line.IndexOf(','), next; at >= 0; at = next < 0 ? -1 : at + 1 + next)
        {
            if (!GroupsThousands(line, at))
            {
                _commas++;
                _commasOfProse += GoesOnSentence(line[..at]) ? 1 : 0;
            }

            next = line[(at + 1)..].IndexOf(',');
        }
    }

    // 御指摘のとおり,…, 市民の意見を踏まえ,…: in public documents commas stood for 、 until 2022; あり and なし fill cells.
    private static bool GoesOnSentence(ReadOnlySpan<char> before) =>
        before is [.., var last]
        && s_clauseEnds.Contains(last)
        && before[(before.LastIndexOf(',') + 1)..] is not ("あり" or "なし");

    // 1,043 has a comma that separates nothing.
    private static bool GroupsThousands(ReadOnlySpan<char> line, int comma)
    {
        const int Group = 3;
        ReadOnlySpan<char> after = line[(comma + 1)..];
        return comma > 0
            && char.IsAsciiDigit(line[comma - 1])
            && after.Length >= Group
            && after[..Group].IndexOfAnyExceptInRange('0', '9') < 0
            && (after.Length == Group || !char.IsAsciiDigit(after[Group]));
    }
}
