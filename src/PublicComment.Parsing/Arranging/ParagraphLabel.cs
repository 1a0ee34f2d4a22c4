using System.Buffers;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// What says of the text behind it that it is an opinion or a response: a line such as （いただいた御意見）, or the beginning of a
/// paragraph such as 【回答】 or 意見1：.
/// </summary>
/// <param name="Role">The opinion or the response.</param>
/// <param name="Number">The number behind the words, as printed; null where there is none.</param>
/// <param name="Rest">The text behind the label; null where the label stands alone.</param>
internal sealed record ParagraphLabel(ColumnRole Role, string? Number, SourceParagraph? Rest)
{
    private const int LongestLabel = 30;
    private const string Opening = "（(【［[〔＜<《≪";

    // What only looks like one label: 御意見の概要及び考え方, 意見募集の結果.
    private static readonly string[] s_captions =
    [
        "結果",
        "及び",
        "並びに",
        "意見と",
        "概要と",
        "内容と",
    ];

    // The ends of words that are labels without brackets or marks around them.
    private static readonly string[] s_endings =
    [
        "意見",
        "意見の概要",
        "意見の内容",
        "考え方",
        "回答",
        ")",
    ];

    private static readonly char[] s_brackets = [.. "()[]【】〔〕<>《》「」○●◎■□◆◇▼▽・:"];
    private static readonly char[] s_digits = [.. "0123456789"];
    private static readonly char[] s_beforeNumber = [.. "(-."];
    private static readonly SearchValues<char> s_marks = SearchValues.Create(
        "○●◎■□◆◇▼▽・→⇒ \u3000"
    );
    private static readonly SearchValues<char> s_closing = SearchValues.Create("）)】］]〕＞>》≫");

    /// <summary>The label at the start of a paragraph; null where none stands there.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="source">The text in which it stands.</param>
    public static ParagraphLabel? Read(SourceParagraph paragraph, SourceText source)
    {
        if (paragraph.Content.Blocks is not [Paragraph first, ..] blocks)
        {
            return null;
        }

        // A label is left out of the records, so that it has to stand where the diagnostic says.
        int end = EndOfLabel(first.Text);
        string label = end > 0 ? first.Text[..end] : first.Text;
        if (
            label.Length > LongestLabel
            || source.Slice(paragraph.Span).IndexOf(label, StringComparison.Ordinal) < 0
        )
        {
            return null;
        }

        string rest = end > 0 ? first.Text[end..].TrimStart() : "";
        if (rest.Length > 0)
        {
            return Read(label, isMarked: true) is var (role, number)
                ? new(
                    role,
                    number,
                    paragraph with
                    {
                        Content = new([new Paragraph(rest), .. blocks.Skip(1)]),
                    }
                )
                : null;
        }

        return blocks.Count == 1 && Read(first.Text, isMarked: false) is var (itsRole, itsNumber)
            ? new(itsRole, itsNumber, Rest: null)
            : null;
    }

    // 【回答】…, 意見1：…
    private static int EndOfLabel(string text)
    {
        int begin = text.AsSpan().IndexOfAnyExcept(s_marks);
        ReadOnlySpan<char> start = text.AsSpan(Math.Max(begin, 0));
        start = start[..Math.Min(start.Length, LongestLabel)];
        bool isBracketed = start.Length > 0 && Opening.Contains(start[0]);
        int end = isBracketed ? start.IndexOfAny(s_closing) : start.IndexOfAny('：', ':');
        return end < 0 ? -1 : Math.Max(begin, 0) + end + 1;
    }

    private static (ColumnRole Role, string? Number)? Read(
        ReadOnlySpan<char> printed,
        bool isMarked
    )
    {
        if (printed.Length > LongestLabel || printed.Contains('。'))
        {
            return null;
        }

        NormalizedText view = NormalizedText.Of(printed);
        string folded = view.Text;
        string bare = folded.Trim(s_brackets);
        int end = folded.TrimEnd(s_brackets).Length;
        int digits = folded[..end].TrimEnd(s_digits).Length;
        string? number = digits < end ? view.Printed(digits, end).Of(printed).ToString() : null;
        string words = number is null ? bare : bare.TrimEnd(s_digits).TrimEnd(s_beforeNumber);
        bool isLabel =
            isMarked
            || bare.Length < folded.Length
            || Array.Exists(s_endings, ending => words.EndsWith(ending, StringComparison.Ordinal));
        // 1.点検に関する意見 heads a group.
        if (
            !isLabel
            || char.IsAsciiDigit(folded[0])
            || Array.Exists(
                s_captions,
                caption => words.Contains(caption, StringComparison.Ordinal)
            )
        )
        {
            return null;
        }

        ColumnRole role = ColumnVocabulary.RoleOf(words);
        return role is ColumnRole.Opinion or ColumnRole.Response ? (role, number) : null;
    }
}
