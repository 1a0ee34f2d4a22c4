using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Reads the draft on which a sentence says that opinions were asked for: …の一部を改正する省令案について、令和３年９月16日から….</summary>
internal static class TitleInSentence
{
    private const int LongestTitle = 400;
    private const int ShortestTitle = 4;

    // に対する; に対する皆様の stands before the procedure too.
    private const int LongestJoint = 8;
    private const int LongestAsking = 40;
    private const string Particles = "、はがをも";

    // What is asked for, behind the name of the procedure.
    private static readonly string[] s_askings = ["を行", "を実施", "を募集"];

    // 実施した本方針案 is told before; 届出をした本人 is a person.
    private const string Done = "した本";

    private static readonly string[] s_titleEnds =
    [
        "について、",
        "につきまして、",
        "についての意見",
        "に関する意見",
        "に対する意見",
        "に係る意見",
        "に関するパブリック",
        "に対するパブリック",
        "に係るパブリック",
    ];

    private static readonly string[] s_drafts = ["案", "案）", "案)"];

    private static readonly string[] s_behindDrafts =
    [
        "について",
        "に対して",
        "に関して",
        "につきまして",
    ];

    // What a clause before the title ends with; の規定に基づき、 is a part of titles.
    private static readonly string[] s_clauseEnds =
    [
        "を踏まえ、",
        "を踏まえて、",
        "に伴い、",
        "を受け、",
        "を受けて、",
        "に向け、",
        "に向けて、",
        "のため、",
        "するため、",
        "に当たり、",
        "にあたり、",
        "に当たって、",
        "にあたって、",
        "計画に基づき、",
        "プランに基づき、",
        "方針に基づき、",
    ];

    // ９月30日までの間、 and …の期間において、 stand between the subject and the title.
    private static readonly string[] s_beforeTitles =
    [
        "において、",
        "期間、",
        "間、",
        "まで、",
        "日に、",
        "付けで、",
    ];

    /// <summary>The title; null where the sentence names no draft.</summary>
    /// <param name="printed">The sentence behind its subject.</param>
    public static string? Read(string printed)
    {
        int end = EndOfTitle(printed);
        if (end <= 0)
        {
            return null;
        }

        ReadOnlySpan<char> title = printed.AsSpan(0, end);
        foreach (string before in (string[])[.. s_beforeTitles, .. s_clauseEnds])
        {
            int behind = title.LastIndexOf(before, StringComparison.Ordinal);
            title = behind < 0 ? title : title[(behind + before.Length)..];
        }

        string name = SentenceOpening.Skip(
            QuotedTitle.Unquote(TitleStart.Skip(TitleStart.BehindClause(title.Trim().ToString())))
        );
        return
            name.Length is > ShortestTitle and <= LongestTitle
            && (
                NamesDraft(NormalizedText.Fold(name))
                || (IsAskedFor(printed.AsSpan(end)) && NamesPaper(name))
            )
            && !name.Contains('。', StringComparison.Ordinal)
            && !PointsBack(name)
            && !TitlePointer.Is(name)
            ? name
            : null;
    }

    // …評価書に対する意見募集を行った結果、
    private static bool IsAskedFor(ReadOnlySpan<char> printed)
    {
        string behind = NormalizedText.Fold(printed[..Math.Min(printed.Length, LongestAsking)]);
        return TitleEnd.ProcedureIn(behind) is > 0 and <= LongestJoint and var procedure
            && WordSearch.ContainsAny(behind.AsSpan(procedure), s_askings);
    }

    // Where it is no draft by its name, something that can be put out for comment, and no words of a sentence.
    private static bool NamesPaper(string name) =>
        !name.AsSpan().ContainsAny(Particles)
        && (
            name[^1] == '書'
            || InstrumentTitle.Parse(name) is [{ Kind: not InstrumentKind.Unknown }]
        );

    // 本年４月13日から30日間で実施した本方針案, …するため、素案
    private static bool PointsBack(string name) =>
        name.Length - name.LastIndexOf('、') <= ShortestTitle
        || (
            name.IndexOf(Done, StringComparison.Ordinal) is >= 0 and var at
            && !name.AsSpan(at + Done.Length).StartsWith("人", StringComparison.Ordinal)
        );

    // …案について令和７年… and …案に対して、…; other titles need a word that only the procedure has.
    private static int EndOfTitle(string printed)
    {
        int end = WordSearch.IndexOfAny(printed, s_titleEnds);
        foreach (string behind in s_behindDrafts)
        {
            int draft = EndOfDraft(printed, behind);
            end = draft > 0 && (end < 0 || draft < end) ? draft : end;
        }

        return end;
    }

    // The first place with a draft before the word; a draft that begins the sentence has no name.
    private static int EndOfDraft(string printed, string behind)
    {
        for (
            int at = printed.IndexOf(behind, StringComparison.Ordinal);
            at >= 0;
            at = printed.IndexOf(behind, at + 1, StringComparison.Ordinal)
        )
        {
            if (
                WordSearch.LengthAtEnd(printed.AsSpan(0, at), s_drafts) is > 0 and int length
                && length < at
            )
            {
                return at;
            }
        }

        return -1;
    }

    private static bool NamesDraft(string folded) =>
        TitleEnd.EndsWithDraft(folded)
        || folded.EndsWith("改正", StringComparison.Ordinal)
        || folded.EndsWith("案)」", StringComparison.Ordinal)
        || folded.EndsWith("案」", StringComparison.Ordinal);
}
