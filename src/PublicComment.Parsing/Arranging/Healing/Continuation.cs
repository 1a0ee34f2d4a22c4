using System.Diagnostics.CodeAnalysis;

namespace PublicComment.Parsing;

/// <summary>A row that may go on from the one before it, and all that decides it.</summary>
/// <param name="Context">The row before it.</param>
/// <param name="Next">The row in question.</param>
/// <param name="IsAtPageStart">Whether the row is the first of its table or stands under a repeated heading row.</param>
internal readonly record struct RowPair(HealingContext Context, LogicalRow Next, bool IsAtPageStart)
{
    public LogicalRow Last => Context.Last;
}

/// <summary>Whether a row goes on from the one before it.</summary>
/// <param name="Because">The evidence in words; null where the row begins an entry.</param>
internal readonly record struct ContinuationVerdict(string? Because)
{
    public static ContinuationVerdict BeginsEntry => default;

    [MemberNotNullWhen(true, nameof(Because))]
    public bool Continues => Because is not null;
}

/// <summary>
/// Decides whether a row is the continuation of the one before it. The rules are asked in order; the first that can tell
/// decides, and a row about which none can tell begins an entry. A further rule is a further line.
/// </summary>
internal static class Continuation
{
    // Evidence of cut sentences that suffices after a page break, and inside a table, where few rows are cut.
    private const int EnoughAtPageStart = 3;
    private const int EnoughInsideTable = 5;

    private static readonly Func<RowPair, ContinuationVerdict?>[] s_rules =
    [
        ByUnansweredTable,
        ByOpinionAbove,
        ByNumber,
        ByMissingOpinion,
        ByMissingNumber,
        ByMissingResponse,
        ByMissingFlag,
        ByMissingSubmitter,
        ByCutSentences,
    ];

    public static ContinuationVerdict Decide(RowPair pair)
    {
        foreach (Func<RowPair, ContinuationVerdict?> rule in s_rules)
        {
            if (rule(pair) is { } verdict)
            {
                return verdict;
            }
        }

        return ContinuationVerdict.BeginsEntry;
    }

    // Other opinions that the office only lists, which may be counted from 1 again.
    private static ContinuationVerdict? ByUnansweredTable(RowPair pair)
    {
        bool isUnanswered =
            pair.Last.Columns.Has(ColumnRole.Response)
            && !pair.Next.Columns.Has(ColumnRole.Response);
        // A page on which the opinion alone goes on has no column for the response either.
        bool goesOn =
            Lacks(ColumnRole.Number, pair)
            && CutEvidenceReader.WeightOf(EvidenceIn(pair, ColumnRole.Opinion))
                >= EnoughAtPageStart;
        return isUnanswered && !goesOn ? ContinuationVerdict.BeginsEntry : null;
    }

    // One opinion, and a row for each of its responses.
    private static ContinuationVerdict? ByOpinionAbove(RowPair pair) =>
        pair.Next[ColumnRole.Opinion] is { IsFromAbove: true }
        && pair.Next[ColumnRole.Number] is null or { IsFromAbove: true }
            ? new("the cell of its opinion covers both rows")
            : null;

    // A number begins an entry, unless it is the last one again: printed on the next page by some converters, or with （続き）.
    private static ContinuationVerdict? ByNumber(RowPair pair)
    {
        if (pair.Next[ColumnRole.Number] is not { } number || !NumberCell.IsNumber(number.Text))
        {
            return null;
        }

        if (BringsNumber(pair))
        {
            return new("the row before it has no number and is cut");
        }

        bool isSame =
            pair.Last[ColumnRole.Number] is { } last
            && NumberCell.AreSame(last.Tail.ToPlainText(), number.Text);
        bool standsAgain =
            isSame
            && !RestartedTable.BeginsWith(pair)
            && (
                pair.IsAtPageStart
                || NumberCell.SaysThatItGoesOn(number.Text)
                || WeightOfCuts(pair) >= EnoughInsideTable
            );
        return standsAgain
            ? new("its number is that of the row before it")
            : ContinuationVerdict.BeginsEntry;
    }

    // Some pages print the number of a cut row beside its second half.
    private static bool BringsNumber(RowPair pair) =>
        pair.IsAtPageStart
        && pair.Last.IsBlank(ColumnRole.Number)
        && (pair.Next.IsBlank(ColumnRole.Opinion) || WeightOfCuts(pair) >= EnoughInsideTable);

    // What has no opinion begins no entry.
    private static ContinuationVerdict? ByMissingOpinion(RowPair pair) =>
        pair.Next.IsBlank(ColumnRole.Opinion) ? new("its opinion cell is empty") : null;

    private static ContinuationVerdict? ByMissingNumber(RowPair pair)
    {
        if (!Lacks(ColumnRole.Number, pair))
        {
            return null;
        }

        bool isPart = pair.IsAtPageStart || pair.Next.IsBlank(ColumnRole.Response);
        return isPart ? new("its number cell is empty") : null;
    }

    private static ContinuationVerdict? ByMissingResponse(RowPair pair)
    {
        bool lacksResponse = Lacks(ColumnRole.Response, pair);
        return pair.IsAtPageStart && lacksResponse
            ? new("its response cell is empty after a page break")
            : null;
    }

    private static ContinuationVerdict? ByMissingFlag(RowPair pair)
    {
        return pair.IsAtPageStart && Lacks(ColumnRole.Flag, pair)
            ? new("its flag cell is empty after a page break")
            : null;
    }

    // Who sends an opinion is printed for each, and so is the outcome: a row with neither is the rest of one that has both.
    private static ContinuationVerdict? ByMissingSubmitter(RowPair pair)
    {
        bool lacksBoth = Lacks(ColumnRole.Submitter, pair) && Lacks(ColumnRole.Flag, pair);
        return lacksBoth ? new("its submitter and flag cells are empty") : null;
    }

    // A column that the row's table does not have is not left empty.
    private static bool Lacks(ColumnRole role, RowPair pair) =>
        pair.Next.Columns.Has(role) && pair.Next.IsBlank(role) && !pair.Last.IsBlank(role);

    private static CutEvidence EvidenceIn(RowPair pair, ColumnRole role) =>
        pair.Context.EvidenceIn(role, pair.Next.ContentOf(role));

    private static int WeightOfCuts(RowPair pair) =>
        CutEvidenceReader.WeightOf(EvidenceIn(pair, ColumnRole.Opinion))
        + CutEvidenceReader.WeightOf(EvidenceIn(pair, ColumnRole.Response));

    private static ContinuationVerdict? ByCutSentences(RowPair pair)
    {
        CutEvidence opinion = EvidenceIn(pair, ColumnRole.Opinion);
        CutEvidence response = EvidenceIn(pair, ColumnRole.Response);
        int weight = CutEvidenceReader.WeightOf(opinion) + CutEvidenceReader.WeightOf(response);
        if (response == CutEvidence.None && !pair.Next.IsBlank(ColumnRole.Response))
        {
            // A response that ended, and another one that begins.
            weight--;
        }

        CutEvidence strongest =
            CutEvidenceReader.WeightOf(opinion) >= CutEvidenceReader.WeightOf(response)
                ? opinion
                : response;
        int enough = pair.IsAtPageStart ? EnoughAtPageStart : EnoughInsideTable;
        return weight >= enough ? new(CutEvidenceReader.Describe(strongest)) : null;
    }
}
