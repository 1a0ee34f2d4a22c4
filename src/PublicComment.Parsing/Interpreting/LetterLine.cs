using NodaTime;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>A line of the text outside the tables, with its folded form for matching and the dates that stand in it.</summary>
/// <param name="printed">The line as printed.</param>
/// <param name="span">Where its paragraph stands.</param>
/// <param name="kind">What its paragraph is.</param>
/// <param name="eras">The eras that its dates are read with.</param>
internal sealed class LetterLine(
    string printed,
    TextSpan span,
    ParagraphKind kind,
    JapaneseEraTable eras
)
{
    private ValueList<DateMention>? _dates;
    private ValueList<PeriodMention>? _periods;

    public string Printed => printed;

    public TextSpan Span => span;

    public ParagraphKind Kind => kind;

    /// <summary>Whether it is neither a heading nor the title of a page.</summary>
    public bool IsText => Kind is ParagraphKind.Text or ParagraphKind.NextLine or ParagraphKind.Row;

    /// <summary>Whether it may go on the line before it: both are of one paragraph, as far as the format tells.</summary>
    public bool MayGoOn(LetterLine before) => Span == before.Span || Kind == ParagraphKind.NextLine;

    /// <summary>Whether its first words, behind marks, a number and 御 or ご, are these.</summary>
    public bool BeginsWith(string folded) =>
        Text.Contains(folded, StringComparison.Ordinal)
        && NormalizedText
            .Fold(LineStart.Skip(printed))
            .AsSpan()
            .TrimStart("御ご")
            .StartsWith(folded, StringComparison.Ordinal);

    public SourceParagraph ToParagraph() => new(span, RichTextBuilder.FromPlainText(printed), kind);

    /// <summary>Its view for matching.</summary>
    public NormalizedText Folded { get; } = NormalizedText.Of(printed);

    public string Text => Folded.Text;

    /// <summary>The dates that the line states whole.</summary>
    public ValueList<DateMention> Dates => _dates ??= DateFinder.FindDates(printed, eras: eras);

    /// <summary>The periods that the line states with a whole date.</summary>
    public ValueList<PeriodMention> Periods =>
        _periods ??= Dates.IsEmpty ? [] : Possible(DateFinder.FindPeriods(printed, eras: eras));

    public static IReadOnlyList<LetterLine> Of(
        IEnumerable<SourceParagraph> paragraphs,
        JapaneseEraTable eras
    ) =>
        [
            .. from paragraph in paragraphs
            from line in paragraph.Text.Split('\n')
            where !string.IsNullOrWhiteSpace(line)
            select new LetterLine(line.Trim(), paragraph.Span, paragraph.Kind, eras),
        ];

    /// <summary>The lines, with those joined to the one before that go on with it.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="mostLines">How many of them may become one.</param>
    /// <param name="goesOn">Whether the second of two lines goes on with the first.</param>
    public static IReadOnlyList<LetterLine> Join(
        IReadOnlyList<LetterLine> lines,
        int mostLines,
        Func<LetterLine, LetterLine, bool> goesOn
    )
    {
        List<LetterLine> joined = [];
        for (int line = 0; line < lines.Count; )
        {
            int end = line + 1;
            while (
                end < lines.Count && end - line < mostLines && goesOn(lines[end - 1], lines[end])
            )
            {
                end++;
            }

            joined.Add(
                end == line + 1
                    ? lines[line]
                    : lines[line]
                        .Only(string.Concat(lines.Take(line..end).Select(part => part.Printed)))
            );
            line = end;
        }

        return joined;
    }

    /// <summary>The periods of the line; where it states none by itself, those whose year is that of a day.</summary>
    public ValueList<PeriodMention> PeriodsNear(LocalDate? day) =>
        Periods.IsEmpty && day is not null
            ? Possible(DateFinder.FindPeriods(printed, day, eras))
            : Periods;

    // ６月31日まで states no day.
    private static ValueList<PeriodMention> Possible(ValueList<PeriodMention> periods) =>
        periods.Where(mention => mention.Period is not { Start: null, End: null }).ToValueList();

    /// <summary>A part of the line alone.</summary>
    public LetterLine Only(string part) => new(part, span, kind, eras);
}
