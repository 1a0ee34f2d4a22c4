using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Reads how many opinions came in and from how many persons: 7件の御意見, 33者62件, 27の個人・団体から計69件.</summary>
internal static class CountReader
{
    private static readonly string[] s_subjects = ["意見", "コメント", "提出", "応募", "到達"];

    // Letters count those who wrote (12通、延べ67件), unless they are what is counted: 14通の御意見.
    private static readonly string[] s_letters =
    [
        "通の御意見",
        "通のご意見",
        "通の意見",
        "通の貴重な",
    ];

    // （４）件数：103件 under a heading that says of what.
    private const string BareLabel = "件数";

    private static readonly char[] s_digits = [.. "0123456789,"];

    // What a line begins with that tells how many wrote.
    private static readonly string[] s_submitters =
    [
        "提出者",
        "意見提出者",
        "意見の提出者",
        "意見を提出した者",
    ];

    /// <summary>The first counts of the lines; where they state none, those of sentences that the page's width broke, or of a table's sums.</summary>
    /// <param name="lines">The text.</param>
    /// <param name="letter">What of it stands above the opinions; tables below them count other things.</param>
    public static DeclaredCounts Read(
        IReadOnlyList<LetterLine> lines,
        IReadOnlyList<LetterLine> letter
    )
    {
        DeclaredCounts stated = ReadSentences(lines);
        DeclaredCounts table = stated is { Opinions: not null, Submitters: not null }
            ? new()
            : CountTable.Read(letter);
        return stated.Opinions is null || stated.Opinions == table.Opinions
            ? new(stated.Opinions ?? table.Opinions, stated.Submitters ?? table.Submitters)
            : stated;
    }

    private static DeclaredCounts ReadSentences(IReadOnlyList<LetterLine> lines)
    {
        DeclaredCounts counts = ReadLines(lines);
        if (
            counts.Opinions is { } stated
            && LabelledWhole(lines) is { } whole
            && (whole > stated || CountsSubmissions(stated, lines))
        )
        {
            counts = counts with { Opinions = whole };
        }

        if (counts is { Opinions: > 0, Submitters: null })
        {
            return counts with
            {
                Submitters = LabelledSubmitters(lines) ?? SubmittersOverLines(counts, lines),
            };
        }

        if (counts.Opinions is not null)
        {
            return counts;
        }

        DeclaredCounts joined = ReadLines(WrappedLines.Join(lines));
        return joined with { Submitters = counts.Submitters ?? joined.Submitters };
    }

    // 提出件数 counts what was sent in, and 意見総数 the opinions in it; of parts and their sum the label tells the sum.
    private static bool CountsSubmissions(int count, IReadOnlyList<LetterLine> lines) =>
        lines.Any(line => CountLabels.Submissions(SeparateNumbers.In(line)) == count);

    // …、13の / 個人・団体から計22件
    private static int? SubmittersOverLines(DeclaredCounts counts, IReadOnlyList<LetterLine> lines)
    {
        DeclaredCounts joined = ReadLines(WrappedLines.Join(lines));
        return joined.Opinions == counts.Opinions ? joined.Submitters : null;
    }

    private static int? LabelledWhole(IReadOnlyList<LetterLine> lines) =>
        lines
            .Select(line => CountLabels.AllOpinions(SeparateNumbers.In(line)))
            .FirstOrDefault(count => count is not null);

    // Some letters state the submitters at a label of their own, further down.
    private static int? LabelledSubmitters(IReadOnlyList<LetterLine> lines) =>
        Enumerable
            .Range(0, lines.Count)
            .Select(line =>
                CountLabels.Submitters(
                    lines[line].Text,
                    line + 1 < lines.Count ? lines[line + 1].Text : ""
                )
            )
            .FirstOrDefault(count => count is not null);

    private static DeclaredCounts ReadLines(IReadOnlyList<LetterLine> lines)
    {
        DeclaredCounts counts = new();
        for (int line = 0; line < lines.Count && counts.Opinions is null; line++)
        {
            string text = lines[line].Text;
            string below = line + 1 < lines.Count ? lines[line + 1].Text : "";
            // The label of a value may stand on the line before it.
            string context = (line > 0 ? lines[line - 1].Text : "") + text;
            bool isWhole = line == 0 || !WrappedLines.BreakNumber(lines[line - 1], lines[line]);
            if (
                isWhole
                && IsAboutOpinions(context, lines[line])
                && !CountsOneKind(text)
                && !IsOfLegend(lines[line])
            )
            {
                counts = ReadLine(SeparateNumbers.In(lines[line]), below, counts);
            }

            // 提出意見数 3 / 提出者数 2
            if (counts is { Opinions: not null, Submitters: null })
            {
                counts = counts with
                {
                    Submitters = line + 1 < lines.Count ? SubmittersIn(lines[line + 1]) : null,
                };
            }
        }

        return counts;
    }

    // Opinions on something else are counted apart: 案に関係しない御意見（2件）.
    private static readonly string[] s_offTopic =
    [
        "関係しない",
        "関係のない",
        "関連しない",
        "対象外",
    ];

    // With these a line counts what is left, or a part: 対象外の意見を除く意見.
    private static readonly string[] s_reservations = ["除", "含", "うち"];

    // 1.案に反映したもの（77件）, 反映しないもの：35件: how many of one kind there are.
    private static bool CountsOneKind(string text)
    {
        int open = text.EndsWith("件)", StringComparison.Ordinal) ? text.LastIndexOf('(') : -1;
        bool isBracketed = open > 0 && CountCell.Read(text[(open + 1)..^1]) is not null;
        string kind = isBracketed
            ? text[..open]
            : text.TrimEnd('件').TrimEnd(s_digits).TrimEnd(':', 'は');
        return kind.Length < text.Length
            && (
                kind.EndsWith("もの", StringComparison.Ordinal)
                || (
                    kind.EndsWith("意見", StringComparison.Ordinal)
                    && WordSearch.ContainsAny(kind, s_offTopic)
                    && !WordSearch.ContainsAny(kind, s_reservations)
                )
                || (isBracketed && AmendmentWording.Read(kind) != AmendmentStatus.NotStated)
            );
    }

    // Ａ　意見を踏まえ、素案を修正するもの　２件: a class of responses, and how many are in it.
    private static bool IsOfLegend(LetterLine line) =>
        line.Printed.AsSpan().TrimStart()
            is [
                (>= 'A' and <= 'Z')
                or (>= 'Ａ' and <= 'Ｚ'),
                ' '
                or '\u3000'
                or '\t'
                or ':'
                or '：',
                ..,
            ]
        && CountLabels.Opinions(line.Text, "") is null;

    private static bool IsAboutOpinions(string context, LetterLine line) =>
        WordSearch.ContainsAny(context, s_subjects) || line.BeginsWith(BareLabel);

    // ※提出者１名につき一件 counts nothing.
    private static int? SubmittersIn(LetterLine line) =>
        CountLabels.Submitters(line.Text, "")
        ?? (
            s_submitters.Any(word => line.BeginsWith(word))
            && !line.Text.Contains("につき", StringComparison.Ordinal)
                ? PersonCounts.Read(CountedWhole.In(line.Text))
                : null
        );

    private static DeclaredCounts ReadLine(string text, string below, DeclaredCounts counts)
    {
        if (NoOpinions.Says(text))
        {
            return counts with { Opinions = 0 };
        }

        if (CountLabels.SubmittersAsItems(text) is { } submitters)
        {
            return new(CountLabels.Opinions(text, below), counts.Submitters ?? submitters);
        }

        string whole = CountedWhole.In(text);
        int? opinions = CountLabels.Opinions(text, below) ?? CountedWhole.Before("件", whole);
        int? letters = CountedWhole.Before("通", whole);
        bool areOpinions = opinions is null && WordSearch.ContainsAny(whole, s_letters);
        return new(
            areOpinions ? letters : opinions,
            counts.Submitters
                ?? CountLabels.Submitters(text, below)
                ?? PersonCounts.Read(whole)
                ?? (areOpinions ? null : letters)
        );
    }
}
