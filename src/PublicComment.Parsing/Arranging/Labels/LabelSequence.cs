using System.Buffers;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Settles what the labels of a text are by what stands behind them: the words of an opinion's label also head groups (その他の意見 / 意見1),
/// stand over a count (意見 / 6件(3人)), and number an opinion whose place and text have labels of their own (意見1 / 該当箇所 / 意見).
/// </summary>
internal sealed class LabelSequence
{
    // 修正箇所 is what an answer names.
    private static readonly string[] s_places =
    [
        "該当箇所",
        "該当個所",
        "該当部分",
        "該当場所",
        "該当頁",
        "該当ページ",
        "該当項目",
        "対象箇所",
        "意見箇所",
        "意見の該当箇所",
    ];

    private static readonly char[] s_brackets = [.. "()[]【】〔〕<>" + Bullets.Shapes];

    private static readonly SearchValues<char> s_labelEnds = SearchValues.Create(":：)）】］]");

    private const int LongestCount = 12;

    // That may stand between the number of an opinion and its label.
    private const int MostHeadings = 3;

    private readonly SourceParagraph[] _paragraphs;
    private readonly ParagraphLabel?[] _labels;
    private readonly bool[] _onlyNumbers;

    /// <param name="paragraphs">The paragraphs, of which some are or begin with labels.</param>
    /// <param name="source">The text in which they stand.</param>
    public LabelSequence(IEnumerable<SourceParagraph> paragraphs, SourceText source)
    {
        _paragraphs = [.. paragraphs];
        _labels = Array.ConvertAll(
            _paragraphs,
            paragraph => ParagraphLabel.Read(paragraph, source)
        );
        _onlyNumbers = new bool[_paragraphs.Length];
        // What stands behind a label decides, so that the last one comes first.
        for (int index = _labels.Length - 1; index >= 0; index--)
        {
            Settle(index);
        }
    }

    /// <summary>The paragraphs; that of a label which only numbers an opinion is the number alone.</summary>
    public IReadOnlyList<SourceParagraph> Paragraphs => _paragraphs;

    /// <summary>The label at the start of each paragraph; null where none stands there.</summary>
    public IReadOnlyList<ParagraphLabel?> Labels => _labels;

    /// <summary>Whether a paragraph was a label that only numbers the opinion below it.</summary>
    public bool OnlyNumbers(int index) => _onlyNumbers[index];

    /// <summary>
    /// Whether the first labels are the headings of a table that lost its columns: No. / 意見の内容 / 考え方, with nothing but other headings
    /// and numbers between.
    /// </summary>
    public bool IsOfColumnHeadings()
    {
        int opinion = Array.FindIndex(_labels, label => label?.Role == ColumnRole.Opinion);
        int next = Array.FindIndex(_labels, opinion + 1, label => label is not null);
        return next > opinion
            && _labels[opinion]!.Rest is null
            && _labels[next]!.Role == ColumnRole.Response
            && Array.TrueForAll(
                _paragraphs[(opinion + 1)..next],
                paragraph => IsColumnHeading(paragraph.Content.ToPlainText())
            );
    }

    private static bool IsColumnHeading(string text) =>
        NumberCell.IsNumber(text)
        || ColumnVocabulary.RoleOf(text)
            is ColumnRole.Number
                or ColumnRole.Place
                or ColumnRole.Flag
                or ColumnRole.Submitter
                or ColumnRole.Count
                or ColumnRole.FurtherCount
                or ColumnRole.Reason
                or ColumnRole.Remarks;

    private void Settle(int index)
    {
        if (_labels[index] is not { } label)
        {
            _labels[index] = PlaceAt(index);
        }
        else if (label is { Role: ColumnRole.Opinion, Rest: null, Number: { } number })
        {
            if (LabelBehindHeadings(index + 1) is { Number: null, Role: not ColumnRole.Response })
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

    // 該当箇所 and the line below it, 該当箇所：第1章 or （該当箇所）第1章, before the label of an opinion.
    private ParagraphLabel? PlaceAt(int index)
    {
        string text = _paragraphs[index].Content.ToPlainText();
        int end = text.AsSpan().IndexOfAny(s_labelEnds);
        string words = end < 0 ? text : text[..end];
        string rest = end < 0 ? "" : text[(end + 1)..].Trim();
        int opinion = rest.Length == 0 ? index + 2 : index + 1;
        bool isPlace =
            opinion < _labels.Length
            && _labels[opinion] is { Role: ColumnRole.Opinion }
            && (rest.Length > 0 || _labels[index + 1] is null)
            && s_places.Contains(NormalizedText.Fold(words).Trim(s_brackets));
        return isPlace
            ? new(
                ColumnRole.Place,
                null,
                words,
                rest.Length == 0 ? null : RichText.FromParagraphs(rest)
            )
            : null;
    }

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

    // Between a label and the next one a short opinion may stand, which is no heading.
    private bool StandsOverOpinion(int index) =>
        index + 1 < _labels.Length
        && (
            _onlyNumbers[index + 1]
            || _labels[index + 1] is { Role: ColumnRole.Opinion or ColumnRole.Place }
        );

    // 6件, 6件(3人)
    private bool StandsOverCount(int index)
    {
        if (index + 1 >= _labels.Length || _labels[index + 1] is not null)
        {
            return false;
        }

        string below = NormalizedText.Fold(_paragraphs[index + 1].Content.ToPlainText());
        int digits = below.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0
            && below[digits] == '件'
            && below.Length <= LongestCount
            && (digits + 1 == below.Length || (below[digits + 1] == '(' && below[^1] == ')'));
    }
}
