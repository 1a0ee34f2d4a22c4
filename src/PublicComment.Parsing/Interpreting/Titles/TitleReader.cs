namespace PublicComment.Parsing;

/// <summary>Finds the title of the draft in headings such as 「…」に対する意見募集の結果について.</summary>
internal static class TitleReader
{
    private const int LongestTitle = 400;

    private static readonly string[] s_trails = ["現在位置", "現在の位置", "現在地"];

    private const string BehindTrail = ":： 　";

    // Over how many further lines a title may be broken.
    private const int LongestBreak = 4;

    /// <summary>
    /// The title as printed, its lines and its letters joined, without the quotation marks around it; null where no line has one.
    /// </summary>
    public static string? Read(IReadOnlyList<LetterLine> lines) =>
        Find(lines) is { } title ? LetterSpacing.Close(title) : null;

    /// <summary>The title in a heading below the opinions, where nothing above them has one.</summary>
    public static string? ReadBelow(IReadOnlyList<LetterLine> lines) =>
        InHeadings(
            [
                .. BrokenHeadings.Join([
                    .. lines.Where(line =>
                        line.Kind != ParagraphKind.PageTitle && !IsTrail(line.Printed)
                    ),
                ]),
            ],
            line =>
                !line.Text.Contains('。', StringComparison.Ordinal)
                && line.Text.Contains("結果", StringComparison.Ordinal)
        )
            is { } title
            ? LetterSpacing.Close(title)
            : null;

    private static string? Find(IReadOnlyList<LetterLine> lines)
    {
        LetterLine[] printed =
        [
            .. lines.Where(line => line.Kind != ParagraphKind.PageTitle && !IsTrail(line.Printed)),
        ];
        LetterLine[] frame = [.. lines.Where(line => line.Kind == ParagraphKind.PageTitle)];
        LetterLine[] joined = [.. WrappedLines.Join(printed)];
        LetterLine[] above = ColumnHeadingLine.TakeAbove(printed);
        LetterLine[] joinedAbove = [.. WrappedLines.Join(above)];
        return InLabelled(TitleLabels.OfCase(printed))
            ?? InHeadings(
                [.. BrokenHeadings.Join(printed)],
                line => !line.Text.Contains('。', StringComparison.Ordinal)
            )
            ?? InHeadings(printed, line => !line.Text.EndsWith('。'))
            ?? InHeadings(joined, line => !line.Text.Contains('。'))
            ?? InLabelled(TitleLabels.OfOrder(printed))
            ?? First(printed, QuotedTitle.BehindProcedure)
            ?? First(printed, TitleBehindResult.Read)
            ?? First(printed, TitleBeforeResult.Read)
            ?? First(printed, QuotedTitle.OfChange)
            ?? First(joinedAbove, QuotedTitle.InSentence)
            ?? First(joined, QuotedTitle.Alone)
            ?? ProcedureSentence.Read(above).Title
            ?? InHeadings(frame, _ => true)
            ?? First(printed, AloneOnItsLine)
            ?? First(joinedAbove, TitleInThanks.Read)
            ?? First(joinedAbove, TitleInDrafting.Read);
    }

    private static string? First(LetterLine[] lines, Func<LetterLine, string?> read) =>
        lines.Select(read).FirstOrDefault(title => title is not null);

    // 案件名 …の一部を改正する省令案に関する意見募集の結果について, or the title alone
    private static string? InLabelled(LetterLine? value)
    {
        if (value is null)
        {
            return null;
        }

        string title = QuotedTitle.Value(
            TitleEnd.In(value.Text) is { } end
                ? PrintedUntil(value, end)
                : TitleEnd.WithoutConnective(WithoutFile(value.Printed))
        );
        return title.Length is > 1 and <= LongestTitle ? title : null;
    }

    // …計画（案） [PDFファイル／1.14MB], …計画（案）（PDF：199KB）
    private static string WithoutFile(string title)
    {
        int open = title.AsSpan().LastIndexOfAny("[［(（");
        return
            open > 0
            && title[^1] is ']' or '］' or ')' or '）'
            && NormalizedText
                .Fold(title.AsSpan(open))
                .Contains("PDF", StringComparison.OrdinalIgnoreCase)
            ? title[..open].TrimEnd()
            : title;
    }

    private static string? InHeadings(LetterLine[] lines, Func<LetterLine, bool> mayBeHeading) =>
        Enumerable
            .Range(0, lines.Length)
            .Where(line => mayBeHeading(lines[line]))
            .Select(line => InHeading(lines, line))
            .FirstOrDefault(title => title is not null);

    private static string? InHeading(LetterLine[] lines, int index)
    {
        LetterLine line = lines[index];
        if (TitleEnd.In(line.Text) is not { } end)
        {
            return null;
        }

        string title = PrintedUntil(line, end);
        int first = index;
        // A long title is broken over lines; the pieces before this one belong to it while it has not begun.
        for (
            int before = index - 1;
            before >= 0 && index - before <= LongestBreak && IsIncomplete(title);
            before--
        )
        {
            if (title.Length == 0 && !EndsTitle(lines[before], line))
            {
                break;
            }

            title =
                title.Length == 0
                    ? TitleEnd.WithoutConnective(lines[before].Printed)
                    : lines[before].Printed + title;
            first = before;
        }

        title = title.Length == 0 ? title : BrokenName.Complete(title, lines, first);
        title = QuotedTitle.Unquote(
            QuotedTitle.WithoutChange(TitleStart.Skip(TitleStart.BehindClause(title).Trim()))
        );
        return
            title.Length is > 1 and <= LongestTitle
            && !TitleEnd.BeginsWithConnective(title)
            && !TitlePointer.Begins(title.AsSpan().TrimStart("〇 　"))
            && !IsOfSentence(title)
            && !TitleEnd.IsProcedureAlone(NormalizedText.Fold(title))
            && !TitleEnd.IsDraftMark(NormalizedText.Fold(title))
            ? title
            : null;
    }

    // みなと市では、令和７年９月１日から…計画（案）に対する意見募集を行い; 県の別の意見募集とも重なっており
    private static bool IsOfSentence(string title) =>
        title.Contains("は、", StringComparison.Ordinal)
        || title.EndsWith("の別", StringComparison.Ordinal);

    // …の一部を改正する省令案に関する / 意見募集の結果について, 「…基本指針」 / に関する意見募集の結果について
    private static bool EndsTitle(LetterLine before, LetterLine line) =>
        TitleEnd.IsAtEndOf(before.Text)
        || (
            TitleEnd.BeginsWithConnective(line.Text)
            && QuotedTitle.Unquote(before.Printed).Length < before.Printed.Length
        );

    // …計画（素案） as the heading of a page that names no procedure
    private static string? AloneOnItsLine(LetterLine line) =>
        TitleEnd.EndsWithDraft(line.Text)
        && TitleEnd.ProcedureIn(line.Text) < 0
        && GroupHeading.CanBeHeading(line.Printed)
        && !PageFurniture.IsFurniture(line.Printed)
        && !line.Text.Contains(':')
            ? QuotedTitle.Unquote(TitleStart.Skip(line.Printed))
            : null;

    // ホーム > 市政情報 > 意見募集: where a web page stands.
    private static bool IsTrail(string printed) =>
        (
            WordSearch.LengthAtStart(printed, s_trails) is > 0 and int length
            && length < printed.Length
            && BehindTrail.Contains(printed[length])
        )
        || printed.Count(character => character is '>' or '＞')
            - printed.Count(character => character is '<' or '＜')
            > 1;

    private static string PrintedUntil(LetterLine line, int end) =>
        line.Folded.Printed(0, end).Of(line.Printed).ToString();

    private static bool IsIncomplete(string title) =>
        title.Length == 0 || SentenceShape.UnopenedBrackets(title) > 0;
}
