using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>What speaks for a text being the continuation of another one. Each kind is named in the message of the join.</summary>
[Flags]
internal enum CutEvidence
{
    None = 0,

    /// <summary>The text before leaves a bracket open that the text after closes.</summary>
    ClosesOpenBracket = 1,

    /// <summary>The text before leaves a bracket open.</summary>
    OpenBracket = 2,

    /// <summary>The text after closes a bracket that it has not opened.</summary>
    UnopenedBracket = 4,

    /// <summary>The text before ends with a comma or a mark that something has to follow.</summary>
    EndsInsideClause = 8,

    /// <summary>The opinion before has no end of a sentence, in a cell that is written in sentences.</summary>
    NoSentenceEnd = 16,

    /// <summary>The response before has no end of a sentence; offices end theirs.</summary>
    NoResponseEnd = 128,

    /// <summary>The text after begins with a character with which no word begins.</summary>
    BeginsInsideWord = 32,

    /// <summary>The text after begins with a particle or an ending.</summary>
    BeginsInsideClause = 64,

    /// <summary>The text after begins with the number behind that of the last item of a list.</summary>
    GoesOnList = 256,

    /// <summary>The opinion before has no end of a sentence, and those of the other rows have one.</summary>
    NoEndAmongEnded = 512,
}

/// <summary>Weighs the evidence that a cell was cut.</summary>
internal static class CutEvidenceReader
{
    // How far from the tear its traces are looked for.
    private const int LongestSentence = 4_000;

    private const int LongestItem = 30;

    private static readonly (CutEvidence Evidence, int Weight, string Words)[] s_weights =
    [
        (CutEvidence.ClosesOpenBracket, 4, "a bracket is left open before it and closed in it"),
        (CutEvidence.BeginsInsideWord, 4, "it begins in the middle of a word"),
        (CutEvidence.GoesOnList, 4, "it goes on a list"),
        (
            CutEvidence.NoEndAmongEnded,
            4,
            "the sentence before it has no end, and those of the other rows have one"
        ),
        (
            CutEvidence.EndsInsideClause,
            3,
            "the text before it ends with a mark or a word that something has to follow"
        ),
        (CutEvidence.NoResponseEnd, 3, "the sentence before it has no end"),
        (CutEvidence.OpenBracket, 2, "a bracket is left open before it"),
        (CutEvidence.UnopenedBracket, 2, "it closes a bracket that it has not opened"),
        (CutEvidence.NoSentenceEnd, 2, "the sentence before it has no end"),
        (CutEvidence.BeginsInsideClause, 1, "it begins in the middle of a sentence"),
    ];

    // Evidence strong enough that the two texts are one sentence.
    private const CutEvidence InsideSentence =
        CutEvidence.ClosesOpenBracket
        | CutEvidence.EndsInsideClause
        | CutEvidence.NoSentenceEnd
        | CutEvidence.NoResponseEnd
        | CutEvidence.NoEndAmongEnded
        | CutEvidence.BeginsInsideWord;

    /// <param name="role">The column of the cell.</param>
    /// <param name="before">The cell before the tear.</param>
    /// <param name="after">What may go on from it.</param>
    /// <param name="ends">How the cells of this column end their sentences.</param>
    public static CutEvidence Read(
        ColumnRole role,
        RichText before,
        RichText after,
        SentenceEnds ends
    )
    {
        if (before.Blocks.IsEmpty || after.Blocks.IsEmpty)
        {
            return CutEvidence.None;
        }

        ReadOnlySpan<char> end = before.Blocks[^1].ToPlainText();
        ReadOnlySpan<char> begin = after.Blocks[0].ToPlainText();
        end = end[Math.Max(0, end.Length - LongestSentence)..];
        begin = begin[..Math.Min(begin.Length, LongestSentence)];
        int open = SentenceShape.OpenBrackets(end);
        int unopened = SentenceShape.UnopenedBrackets(begin);
        CutEvidence evidence = (open > 0, unopened > 0) switch
        {
            (true, true) => CutEvidence.ClosesOpenBracket,
            (true, false) => CutEvidence.OpenBracket,
            (false, true) => CutEvidence.UnopenedBracket,
            _ => CutEvidence.None,
        };
        evidence |= SentenceShape.EndsInsideClause(end) ? CutEvidence.EndsInsideClause : default;
        evidence |=
            ends != SentenceEnds.Unknown && !IsEnded(before) ? NoEnd(role, ends, end) : default;
        bool beginsInside =
            SentenceShape.BeginsInsideWord(begin)
            || (!SentenceShape.EndsSentence(end) && SentenceShape.BeginsWithEnding(begin));
        evidence |= beginsInside ? CutEvidence.BeginsInsideWord : default;
        evidence |= SentenceShape.BeginsInsideClause(begin)
            ? CutEvidence.BeginsInsideClause
            : default;
        evidence |=
            ListItem.Read(begin) is { Ordinal: > 1 } item && item.GoesOn(before.ToPlainText())
                ? CutEvidence.GoesOnList
                : default;
        return evidence;
    }

    // その他、制度への反対意見: short opinions are often no sentences.
    private static readonly string[] s_wholeEnds =
    [
        "意見",
        "反対",
        "賛成",
        "賛同",
        "要望",
        "質問",
        "提案",
        "希望",
        "必要",
        "こと",
        "もの",
        "等",
        "など",
    ];

    // 見直しを求める may be all that was written; behind a whole sentence, or cut as in 基本的に賛, it is not.
    private static CutEvidence NoEnd(ColumnRole role, SentenceEnds ends, ReadOnlySpan<char> end) =>
        role == ColumnRole.Response ? CutEvidence.NoResponseEnd
        : ends == SentenceEnds.Always
        && (end.Contains('。') || !SentenceShape.IsLikeSentence(end))
        && !WordSearch.EndsWithAny(end, s_wholeEnds)
            ? CutEvidence.NoEndAmongEnded
        : CutEvidence.NoSentenceEnd;

    /// <summary>Whether a cell ends its last sentence, or has none there.</summary>
    public static bool IsEnded(RichText cell)
    {
        TextBlock block = cell.Blocks[^1];
        string end = block.ToPlainText();
        return SentenceShape.EndsSentence(end)
            || (NeedsNoEnd(block, end) && !FollowsEndedItem(cell));
    }

    // ・歯科診療所は含まれますか。, and below it ・助産所は含まれ.
    private static bool FollowsEndedItem(RichText cell)
    {
        ReadOnlySpan<char> text = cell.ToPlainText().AsSpan().TrimEnd();
        int last = text.LastIndexOf('\n') + 1;
        ReadOnlySpan<char> above = last == 0 ? default : text[..(last - 1)];
        above = above[(above.LastIndexOf('\n') + 1)..].Trim();
        ReadOnlySpan<char> item = text[last..].Trim();
        bool areAlike =
            (item is ['・', ..] && above is ['・', ..])
            || (
                Enumerator.StyleOf(item) is not EnumeratorStyle.None and var style
                && Enumerator.StyleOf(above) == style
            );
        return areAlike && above.EndsWith("。");
    }

    // A short item of a list, new text, and an address on the web end without 。.
    private static bool NeedsNoEnd(TextBlock block, ReadOnlySpan<char> end)
    {
        ReadOnlySpan<char> line = end[(end.LastIndexOf('\n') + 1)..].Trim();
        bool isItem =
            block is BulletList
            || line is ['・', ..]
            || Enumerator.StyleOf(line) != EnumeratorStyle.None
            || (line is ['(' or '（', ..] && DraftComparison.BeginsWithLabel(line));
        return (isItem && line.Length <= LongestItem)
            || (
                line.LastIndexOf("://") is >= 0 and int address
                && line[address..].IndexOfAnyExceptInRange('!', '~') < 0
            );
    }

    public static int WeightOf(CutEvidence evidence)
    {
        int sum = 0;
        foreach ((CutEvidence kind, int weight, _) in s_weights)
        {
            sum += evidence.HasFlag(kind) ? weight : 0;
        }

        return sum;
    }

    /// <summary>The strongest evidence in words.</summary>
    public static string Describe(CutEvidence evidence) =>
        s_weights.First(weight => evidence.HasFlag(weight.Evidence)).Words;

    public static bool IsInsideSentence(CutEvidence evidence) =>
        (evidence & InsideSentence) != CutEvidence.None;
}
