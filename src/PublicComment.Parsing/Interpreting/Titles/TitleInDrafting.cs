using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Reads what a sentence says was drawn up when opinions were asked for on a draft that it does not name: 第２次白波市…計画の策定にあたり、…計画（案）を公表し、意見の募集を実施しました。
/// </summary>
internal static class TitleInDrafting
{
    private const int ShortestTitle = 6;
    private const int LongestTitle = 60;

    private static readonly string[] s_draftings =
    [
        "の策定にあたり",
        "の策定に当たり",
        "の策定にあたって",
        "の策定に当たって",
        "の改定にあたり",
        "の改定に当たり",
        "の改定にあたって",
        "の改定に当たって",
        "の制定にあたり",
        "の制定に当たり",
        "の制定にあたって",
        "の制定に当たって",
        "を変更するにあたり",
        "を変更するに当たり",
        "を改定するにあたり",
        "を改定するに当たり",
    ];

    private static readonly string[] s_procedures =
    [
        "意見を募集",
        "意見の募集",
        "意見募集",
        "パブリックコメント",
        "パブリック・コメント",
    ];

    private const string Particles = "、はがをも";

    /// <summary>The name of the plan or ordinance; null where the line begins with none.</summary>
    public static string? Read(LetterLine line)
    {
        string sentence = SentenceOpening.Skip(ProcedureSentence.PredicatesOf(line).First());
        int end = line.IsText ? WordSearch.IndexOfAny(sentence, s_draftings) : -1;
        if (
            end is < ShortestTitle or > LongestTitle
            || !WordSearch.ContainsAny(line.Text, s_procedures)
        )
        {
            return null;
        }

        string title = sentence[..end];
        return
            !title.AsSpan().ContainsAny(Particles)
            && !TitlePointer.Is(title)
            && InstrumentTitle.Parse(title) is [{ Kind: not InstrumentKind.Unknown }]
            ? title
            : null;
    }
}
