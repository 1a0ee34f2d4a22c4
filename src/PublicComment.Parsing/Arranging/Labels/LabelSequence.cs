using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Settles what the labels of a text are by what stands behind them: the words of an opinion's label also head groups (その他の意見 / 意見1),
/// stand over a count (意見 / 6件(3人)), and number an opinion whose place and text have labels of their own (意見1 / 該当箇所 / 意見).
/// </summary>
internal sealed class LabelSequence
{
    // That may stand between the number of an opinion and its label.
    private const int MostHeadings = 3;

    private const int FewestNumbered = 2;

    private readonly SourceParagraph[] _paragraphs;
    private readonly ParagraphLabel?[] _labels;
    private readonly bool[] _onlyNumbers;
    private readonly bool[] _areValues;
    private readonly bool[] _areAboveOpinion;
    private readonly HashSet<ColumnRole> _leading = [];

    /// <param name="paragraphs">The paragraphs, of which some are or begin with labels.</param>
    /// <param name="source">The text in which they stand.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public LabelSequence(
        IEnumerable<SourceParagraph> paragraphs,
        SourceText source,
        CancellationToken cancellation
    )
    {
        _paragraphs = [.. paragraphs];
        _labels = Array.ConvertAll(
            _paragraphs,
            paragraph => ParagraphLabel.Read(paragraph, source)
        );
        _onlyNumbers = new bool[_paragraphs.Length];
        _areValues = new bool[_paragraphs.Length];
        _areAboveOpinion = new bool[_paragraphs.Length];
        TakeNumberedOpinions();
        // What stands behind a label decides, so that the last one comes first.
        for (int index = _labels.Length - 1; index >= 0; index--)
        {
            cancellation.ThrowIfCancellationRequested();
            Settle(index);
        }

        LeaveColumnHeadings();
        SettleBeforeFirstOpinion();
        TakeNumbersAboveOpinions();
    }

    /// <summary>The paragraphs; that of a label which only numbers an opinion is the number alone.</summary>
    public IReadOnlyList<SourceParagraph> Paragraphs => _paragraphs;

    /// <summary>The label at the start of each paragraph; null where none stands there.</summary>
    public IReadOnlyList<ParagraphLabel?> Labels => _labels;

    /// <summary>Whether a paragraph was a label that only numbers the opinion below it.</summary>
    public bool OnlyNumbers(int index) => _onlyNumbers[index];

    /// <summary>Whether a paragraph is what the label above it says, and is told with that label.</summary>
    public bool IsValue(int index) => _areValues[index];

    /// <summary>Whether the text has a label of a role.</summary>
    public bool HasLabel(ColumnRole role) => Array.Exists(_labels, label => label?.Role == role);

    /// <summary>
    /// Whether a place, a submitter or a flag is of the opinion below it, and not of the one above: all are where those of the first opinion
    /// are, but for a place, which may stand on either side.
    /// </summary>
    public bool IsOfOpinionBelow(int index) =>
        (_labels[index] is { Role: ColumnRole.Place } || _leading.Contains(_labels[index]!.Role))
        && _areAboveOpinion[index];

    /// <summary>
    /// Whether the first labels are the headings of a table that lost its columns: No. / 意見の内容 / 考え方, with nothing but other headings
    /// and numbers between.
    /// </summary>
    public bool IsOfColumnHeadings() => ColumnHeadingLabels.Find(_paragraphs, _labels) is not null;

    // 意見 / 総務省の考え方 / 意見1-1 / …: headings of columns whose cells have labels of their own.
    private void LeaveColumnHeadings()
    {
        if (
            ColumnHeadingLabels.Find(_paragraphs, _labels) is var (opinion, response)
            && Array.Exists(
                _labels[(response + 1)..],
                label => label is { Role: ColumnRole.Opinion, Number: not null }
            )
        )
        {
            _labels[opinion] = null;
            _labels[response] = null;
        }
    }

    private void Settle(int index)
    {
        if (_labels[index] is not { } label)
        {
            _labels[index] = DetailAt(index);
        }
        else if (label is { Role: ColumnRole.Opinion, Rest: null, Number: { } number })
        {
            if (
                LabelBehindHeadings(index + 1) is
                { Number: null, Role: not (ColumnRole.Response or ColumnRole.Flag) }
            )
            {
                _onlyNumbers[index] = true;
                _labels[index] = null;
                _paragraphs[index] = new(
                    _paragraphs[index].Span,
                    RichText.FromParagraphs(number),
                    ParagraphKind.RowNumber
                );
            }
        }
        else if (
            label is { Role: ColumnRole.Opinion, Rest: null }
            && (StandsOverOpinion(index) || StandsOverCount(index))
        )
        {
            _labels[index] = null;
        }
    }

    // 該当箇所 and the line below it, 提出者：個人, （修正の有無）なし
    private ParagraphLabel? DetailAt(int index)
    {
        string line = _paragraphs[index].Content.ToPlainText();
        if ((DetailLabel.Match(line) ?? DetailLabel.MatchProvision(line)) is not { } label)
        {
            return null;
        }

        int value = label.Rest is null ? index + 1 : index;
        if (value == _labels.Length || (value > index && _labels[value] is not null))
        {
            return null;
        }

        RichText said = label.Rest ?? _paragraphs[value].Content;
        bool isAboveOpinion = IsAboveOpinion(value);
        bool isBelowLabel =
            value == index
            && index > 0
            && _labels[index - 1] is { Role: ColumnRole.Opinion, Rest: null };
        // The words 該当箇所 and 提出者 occur inside opinions and responses too; beside an opinion's label they are labels themselves.
        if (
            !DetailLabel.IsValue(label.Role, said.ToPlainText())
            || (label.Role != ColumnRole.Flag && !isAboveOpinion && !isBelowLabel)
        )
        {
            return null;
        }

        _areAboveOpinion[index] = isAboveOpinion;
        _areValues[value] = value > index;
        return label with { Rest = said };
    }

    // Whether nothing but further details stands between a paragraph and the label of an opinion.
    private bool IsAboveOpinion(int index) =>
        index + 1 < _labels.Length
        && (
            IsOpinion(_labels[index + 1])
            || (IsDetail(_labels[index + 1]) && _areAboveOpinion[index + 1])
        );

    private static bool IsDetail(ParagraphLabel? label) =>
        label is { Role: not (ColumnRole.Opinion or ColumnRole.Response) };

    private static bool IsOpinion(ParagraphLabel? label) => label is { Role: ColumnRole.Opinion };

    // What stands there and not directly above it is of the letter.
    private void SettleBeforeFirstOpinion()
    {
        int first = Math.Max(0, Array.FindIndex(_labels, IsOpinion));
        for (int index = 0; index < first; index++)
        {
            if (!IsDetail(_labels[index]))
            {
                continue;
            }

            if (_areAboveOpinion[index])
            {
                _leading.Add(_labels[index]!.Role);
            }
            else
            {
                _labels[index] = null;
                _areValues[index + 1] = false;
            }
        }
    }

    // Where fewer opinions than responses have labels, those are lines of the letter.
    private void TakeNumberedOpinions()
    {
        if (
            Count(ColumnRole.Opinion) >= Count(ColumnRole.Response)
            || NumberedOpinions.Find(_paragraphs, _labels) is not { } opinions
        )
        {
            return;
        }

        for (int index = 0; index < _labels.Length; index++)
        {
            _labels[index] = IsOpinion(_labels[index]) ? null : _labels[index];
        }

        foreach ((int index, ParagraphLabel label) in opinions)
        {
            _labels[index] = label;
        }
    }

    // 1 above the first label, 2 above the second: digits alone, which elsewhere may number pages.
    private void TakeNumbersAboveOpinions()
    {
        int[] opinions =
        [
            .. Enumerable.Range(0, _labels.Length).Where(index => IsOpinion(_labels[index])),
        ];
        bool countUp = opinions.Length >= FewestNumbered && opinions[0] > 0;
        for (int opinion = 0; opinion < opinions.Length && countUp; opinion++)
        {
            int above = NumberAbove(opinions[opinion]);
            countUp =
                above >= 0
                && _labels[above] is null
                && _labels[opinions[opinion]] is { Number: null }
                && NumberCell.OrdinalOf(_paragraphs[above].Content.ToPlainText()) == opinion + 1;
        }

        foreach (int opinion in countUp ? opinions : [])
        {
            int above = NumberAbove(opinion);
            _paragraphs[above] = _paragraphs[above] with { Kind = ParagraphKind.RowNumber };
        }
    }

    // 番号　1 / 提出者　個人 / 意見: what is said of an opinion may stand between its number and its label.
    private int NumberAbove(int opinion)
    {
        int above = opinion - 1;
        while (above >= 0 && IsDetail(_labels[above]) && _areAboveOpinion[above])
        {
            above--;
        }

        return above;
    }

    private int Count(ColumnRole role) => _labels.Count(label => label?.Role == role);

    private ParagraphLabel? LabelBehindHeadings(int index)
    {
        int end = Math.Min(_labels.Length - 1, index + MostHeadings);
        while (
            index < end
            && _labels[index] is null
            && (
                _onlyNumbers[index]
                || GroupHeading.IsHeading(
                    _paragraphs[index].Content.ToPlainText(),
                    _paragraphs[index].IsHeading
                )
            )
        )
        {
            index++;
        }

        return index < _labels.Length ? _labels[index] : null;
    }

    // Between a label and the next one of the same words a short opinion may stand, which is no heading.
    private bool StandsOverOpinion(int index) =>
        index + 1 < _labels.Length
        && (
            _onlyNumbers[index + 1]
            || _labels[index + 1] is { Role: ColumnRole.Opinion or ColumnRole.Place }
            || (
                LabelBehindHeadings(index + 1)
                    is { Role: ColumnRole.Opinion or ColumnRole.Place } next
                && next.Printed != _labels[index]!.Printed
            )
        );

    private bool StandsOverCount(int index) =>
        index + 1 < _labels.Length
        && _labels[index + 1] is null
        && CountLine.IsCount(_paragraphs[index + 1].Content.ToPlainText());
}
