namespace PublicComment.Parsing;

/// <summary>Finds the title of the draft in headings such as 「…」に対する意見募集の結果について.</summary>
internal static class TitleReader
{
    private const int LongestTitle = 400;

    // Over how many further lines a title may be broken.
    private const int LongestBreak = 4;

    // What the procedure and its result are called, in folded text. The title stands before it.
    private static readonly string[] s_procedures =
    [
        "意見募集",
        "意見公募",
        "意見の募集",
        "意見の公募",
        "意見等の募集",
        "意見募集等",
        "パブリックコメント",
        "パブリック・コメント",
        "提出された意見",
        "提出された御意見",
        "提出されたご意見",
        "寄せられた意見",
        "寄せられた御意見",
        "寄せられたご意見",
        "意見の概要",
        "意見等の概要",
        "意見及び",
        "意見と",
        "意見に対する",
        "コメントの概要",
        "県民意見",
        "市民意見",
        "町民意見",
        "国民の皆様から",
        "意見提出手続",
        "意見の提出状況",
    ];

    private static readonly string[] s_connectives =
    [
        "に対する",
        "に対して",
        "に関する",
        "に関しての",
        "に係る",
        "についての",
        "について",
        "への",
        "に対し",
        "にかかる",
        "にかかわる",
        "の",
    ];

    private static readonly string[] s_honorifics = ["御", "ご", "皆様の", "皆様からの", "国民の"];

    /// <summary>The title as printed, its lines joined, without the quotation marks around it; null where no line has one.</summary>
    public static string? Read(IReadOnlyList<LetterLine> lines)
    {
        LetterLine[] printed = [.. lines.Where(line => line.Kind != ParagraphKind.PageTitle)];
        LetterLine[] frame = [.. lines.Where(line => line.Kind == ParagraphKind.PageTitle)];
        return InLabelled(TitleLabels.OfCase(printed))
            ?? InHeadings(printed)
            ?? InLabelled(TitleLabels.OfOrder(printed))
            ?? printed.Select(InSentence).FirstOrDefault(title => title is not null)
            ?? InHeadings(frame);
    }

    // 案件名 …の一部を改正する省令案に関する意見募集の結果について, or the title alone
    private static string? InLabelled(LetterLine? value)
    {
        if (value is null)
        {
            return null;
        }

        string title = Unquote(
            EndOfTitle(value.Text) is { } end ? PrintedUntil(value, end) : value.Printed
        );
        return title.Length is > 1 and <= LongestTitle ? title : null;
    }

    private static string? InHeadings(LetterLine[] lines) =>
        Enumerable
            .Range(0, lines.Length)
            .Where(line => !lines[line].Text.EndsWith('。'))
            .Select(line => InHeading(lines, line))
            .FirstOrDefault(title => title is not null);

    private static string? InHeading(LetterLine[] lines, int index)
    {
        LetterLine line = lines[index];
        if (EndOfTitle(line.Text) is not { } end)
        {
            return null;
        }

        string title = PrintedUntil(line, end);
        // A long title is broken over lines; the pieces before this one belong to it while it has not begun.
        for (
            int before = index - 1;
            before >= 0 && index - before <= LongestBreak && IsIncomplete(title);
            before--
        )
        {
            if (title.Length == 0 && !EndsBeforeProcedure(lines[before].Text))
            {
                break;
            }

            title =
                title.Length == 0
                    ? WithoutConnective(lines[before].Printed)
                    : lines[before].Printed + title;
        }

        title = Unquote(WithoutLabel(title.Trim()));
        return title.Length is > 1 and <= LongestTitle ? title : null;
    }

    // 「…案」について、令和7年6月12日から…御意見の募集を行った
    private static string? InSentence(LetterLine line)
    {
        int close = MatchingClose(
            line.Printed,
            line.Printed.IndexOf('「', StringComparison.Ordinal)
        );
        bool isAboutIt =
            close > 0
            && s_connectives.Any(connective =>
                line.Printed.AsSpan(close + 1)
                    .TrimStart()
                    .StartsWith(connective, StringComparison.Ordinal)
            );
        bool speaksOfProcedure =
            line.Text.Contains("募集", StringComparison.Ordinal)
            || line.Text.Contains("意見", StringComparison.Ordinal)
            || line.Text.Contains("パブリック", StringComparison.Ordinal);
        return isAboutIt && speaksOfProcedure
            ? Unquote(
                line.Printed[line.Printed.IndexOf('「', StringComparison.Ordinal)..(close + 1)]
            )
            : null;
    }

    private static int? EndOfTitle(string folded)
    {
        int procedure = s_procedures
            .Select(wording => folded.IndexOf(wording, StringComparison.Ordinal))
            .Where(index => index >= 0)
            .DefaultIfEmpty(-1)
            .Min();
        if (procedure < 0)
        {
            return null;
        }

        ReadOnlySpan<char> before = folded.AsSpan(0, procedure);
        before = TrimEnd(before, s_honorifics);
        ReadOnlySpan<char> title = TrimEnd(before, s_connectives);
        bool isConnected =
            title.Length < before.Length
            || before.EndsWith("」", StringComparison.Ordinal)
            || before.EndsWith("案)", StringComparison.Ordinal)
            || before.EndsWith("案", StringComparison.Ordinal);
        return isConnected || before.IsEmpty ? title.Length : null;
    }

    private static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                return text[..^ending.Length];
            }
        }

        return text;
    }

    // …の一部を改正する省令案に関する / 意見募集の結果について
    private static bool EndsBeforeProcedure(string folded) =>
        TrimEnd(folded, s_connectives).Length < folded.Length
        || folded.EndsWith("案」", StringComparison.Ordinal)
        || folded.EndsWith("案)", StringComparison.Ordinal)
        || folded.EndsWith('案');

    private static string WithoutConnective(string printed) =>
        TrimEnd(printed, s_connectives).ToString();

    private static string PrintedUntil(LetterLine line, int end) =>
        line.Folded.Printed(0, end).Of(line.Printed).ToString();

    private static bool IsIncomplete(string title) =>
        title.Length == 0 || SentenceShape.UnopenedBrackets(title) > 0;

    // 【終了】, （別紙） and marks before the title
    private static string WithoutLabel(string title)
    {
        ReadOnlySpan<char> rest = title.AsSpan().TrimStart("○●◎■□◆◇　 ");
        bool hasLabel =
            rest.StartsWith("【", StringComparison.Ordinal)
            || rest.StartsWith("（別", StringComparison.Ordinal)
            || rest.StartsWith("(別", StringComparison.Ordinal);
        int close = hasLabel ? rest.IndexOfAny("】）)") : -1;
        return (close >= 0 ? rest[(close + 1)..].TrimStart() : rest).ToString();
    }

    private static string Unquote(string title)
    {
        bool isQuoted = title.Length > 2 && title[0] is '「' or '『';
        return isQuoted && MatchingClose(title, 0) == title.Length - 1
            ? title[1..^1].Trim()
            : title;
    }

    private static int MatchingClose(string text, int open)
    {
        int depth = 0;
        for (int position = Math.Max(open, 0); open >= 0 && position < text.Length; position++)
        {
            depth += text[position] switch
            {
                '「' or '『' => 1,
                '」' or '』' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return position;
            }
        }

        return -1;
    }
}
