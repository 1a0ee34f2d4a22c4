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

    private const int MostLinesOfPlace = 5;

    private readonly LabelledLine[] _lines;
    private readonly int _firstResponse;
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
        _lines =
        [
            .. paragraphs.Select(paragraph => new LabelledLine(
                paragraph,
                ParagraphLabel.Read(paragraph, source)
            )),
        ];
        CountedLabels.Leave(_lines);
        LabelsOverLetter.Leave(_lines);
        UnlabelledOpinions.Take(_lines);
        TextBelowNumber.Take(_lines);
        _firstResponse = Array.FindIndex(_lines, line => line.IsResponse);
        // What stands behind a label decides, so that the last one comes first.
        for (int index = _lines.Length - 1; index >= 0; index--)
        {
            cancellation.ThrowIfCancellationRequested();
            Settle(index);
        }

        ColumnHeadingLabels.Leave(_lines);
        SettleBeforeFirstOpinion();
        NumbersAboveOpinions.Take(_lines);
    }

    public IReadOnlyList<LabelledLine> Lines => _lines;

    /// <summary>Whether the labels are of opinions and responses, or of opinions that nobody answered, and not headings of columns.</summary>
    public bool IsOfOpinions =>
        Array.Exists(_lines, line => line.IsResponse)
            ? Array.Exists(_lines, line => line.IsOpinion) && !ColumnHeadingLabels.Are(_lines)
            : UnansweredOpinions.Are(_lines);

    /// <summary>
    /// Whether a place, a submitter or a flag is of the opinion below it, and not of the one above: all are where those of the first opinion
    /// are, but for a place, which may stand on either side.
    /// </summary>
    public bool IsOfOpinionBelow(LabelledLine line) =>
        (line.Label is { Role: ColumnRole.Place } || _leading.Contains(line.Label!.Role))
        && line.IsAboveOpinion;

    private void Settle(int index)
    {
        if (_lines[index].Label is not { } label)
        {
            _lines[index].Label = DetailAt(index);
        }
        else if (label is { Role: ColumnRole.Opinion, Rest: null, Number: { } number })
        {
            if (
                LabelBehindHeadings(index + 1) is
                { Number: null, Role: not (ColumnRole.Response or ColumnRole.Flag) }
            )
            {
                _lines[index].TakeAsNumber(number);
            }
        }
        else if (
            label is { Role: ColumnRole.Opinion, Rest: null }
            && (StandsOverOpinion(index) || StandsOverCount(index))
        )
        {
            _lines[index].Label = null;
        }
    }

    // 該当箇所 and the line below it, 提出者：個人, （修正の有無）なし
    private ParagraphLabel? DetailAt(int index)
    {
        string line = _lines[index].Text;
        if ((DetailLabel.Match(line) ?? DetailLabel.MatchProvision(line)) is not { } label)
        {
            return null;
        }

        if (LinesOfPlace(index, label) is { } place)
        {
            return place;
        }

        int value = label.Rest is null ? index + 1 : index;
        if (value == _lines.Length || (value > index && _lines[value].Label is not null))
        {
            return null;
        }

        RichText said = label.Rest ?? _lines[value].Paragraph.Content;
        bool isAboveOpinion = IsAboveOpinion(value);
        bool isBelowLabel =
            value == index
            && index > 0
            && _lines[index - 1].Label is { Role: ColumnRole.Opinion, Rest: null };
        // The words 該当箇所 and 提出者 occur inside opinions and responses too; beside an opinion's label they are labels themselves.
        if (
            !DetailLabel.IsValue(label.Role, said.ToPlainText())
            || (label.Role != ColumnRole.Flag && !isAboveOpinion && !isBelowLabel)
        )
        {
            return null;
        }

        _lines[index].IsAboveOpinion = isAboveOpinion;
        _lines[value].IsValue = value > index;
        return label with { Rest = said };
    }

    // 該当箇所 / 第１章 P.8 / （第２章 P.23） / 意見, above the first opinion or below the number of one.
    private ParagraphLabel? LinesOfPlace(int index, ParagraphLabel label)
    {
        if (
            label is not { Role: ColumnRole.Place, Rest: null }
            || !(
                index < _firstResponse || (index > 0 && NumberCell.IsNumber(_lines[index - 1].Text))
            )
        )
        {
            return null;
        }

        int end = index + 1;
        int last = Math.Min(_lines.Length, end + MostLinesOfPlace);
        while (end < last && _lines[end].Label is null && IsShort(_lines[end].Text))
        {
            end++;
        }

        if (end - index <= 2 || end == _lines.Length || !_lines[end].IsOpinion)
        {
            return null;
        }

        LabelledLine[] lines = _lines[(index + 1)..end];
        Array.ForEach(lines, line => line.IsValue = true);
        _lines[index].IsAboveOpinion = true;
        return label with
        {
            Rest = new([.. lines.SelectMany(line => line.Paragraph.Content.Blocks)]),
        };
    }

    private static bool IsShort(string text) =>
        text.Length <= HeadingText.Longest && !text.Contains('。', StringComparison.Ordinal);

    // Whether nothing but further details stands between a paragraph and the label of an opinion.
    private bool IsAboveOpinion(int index) =>
        index + 1 < _lines.Length
        && (_lines[index + 1].IsOpinion || _lines[index + 1].IsAboveOpinion);

    // What stands there and not directly above it is of the letter.
    private void SettleBeforeFirstOpinion()
    {
        int first = Math.Max(0, Array.FindIndex(_lines, line => line.IsOpinion));
        for (int index = 0; index < first; index++)
        {
            if (!_lines[index].IsDetail)
            {
                continue;
            }

            if (_lines[index].IsAboveOpinion)
            {
                _leading.Add(_lines[index].Label!.Role);
            }
            else
            {
                _lines[index].Label = null;
                _lines[index + 1].IsValue = false;
            }
        }
    }

    private ParagraphLabel? LabelBehindHeadings(int index)
    {
        int end = Math.Min(_lines.Length - 1, index + MostHeadings);
        while (
            index < end
            && _lines[index].Label is null
            && (_lines[index].OnlyNumbers || GroupHeading.IsHeading(_lines[index].Paragraph))
        )
        {
            index++;
        }

        return index < _lines.Length ? _lines[index].Label : null;
    }

    // Between a label and the next one of the same words a short opinion may stand, which is no heading.
    private bool StandsOverOpinion(int index) =>
        index + 1 < _lines.Length
        && (
            _lines[index + 1].OnlyNumbers
            || _lines[index + 1].Label is { Role: ColumnRole.Opinion or ColumnRole.Place }
            || (
                LabelBehindHeadings(index + 1)
                    is { Role: ColumnRole.Opinion or ColumnRole.Place } next
                && next.Printed != _lines[index].Label!.Printed
            )
        );

    private bool StandsOverCount(int index) =>
        index + 1 < _lines.Length
        && _lines[index + 1].Label is null
        && CountLine.IsCount(_lines[index + 1].Text);
}
