namespace PublicComment.Model;

/// <summary>Reads the kind of an instrument from the end of its name.</summary>
internal static class InstrumentKinds
{
    // Longer endings stand before those that end them: 省令 before 令.
    private static readonly (string Ending, InstrumentKind Kind)[] s_endings =
    [
        ("法律", InstrumentKind.Law),
        ("法", InstrumentKind.Law),
        ("省令", InstrumentKind.MinisterialOrder),
        ("府令", InstrumentKind.MinisterialOrder),
        ("庁令", InstrumentKind.MinisterialOrder),
        ("命令", InstrumentKind.MinisterialOrder),
        ("訓令", InstrumentKind.Circular),
        ("政令", InstrumentKind.CabinetOrder),
        ("令", InstrumentKind.CabinetOrder),
        ("条例", InstrumentKind.Ordinance),
        ("規則", InstrumentKind.Rule),
        ("細則", InstrumentKind.Rule),
        ("規程", InstrumentKind.Rule),
        ("告示", InstrumentKind.PublicNotice),
        ("件", InstrumentKind.PublicNotice),
        ("ガイドライン", InstrumentKind.Guideline),
        ("指針", InstrumentKind.Guideline),
        ("基準", InstrumentKind.Guideline),
        ("考え方", InstrumentKind.Guideline),
        ("手引", InstrumentKind.Guideline),
        ("手引き", InstrumentKind.Guideline),
        ("マニュアル", InstrumentKind.Guideline),
        ("計画", InstrumentKind.Plan),
        ("方針", InstrumentKind.Plan),
        ("戦略", InstrumentKind.Plan),
        ("構想", InstrumentKind.Plan),
        ("大綱", InstrumentKind.Plan),
        ("ビジョン", InstrumentKind.Plan),
        ("プラン", InstrumentKind.Plan),
        ("プログラム", InstrumentKind.Plan),
        ("ロードマップ", InstrumentKind.Plan),
        ("通達", InstrumentKind.Circular),
        ("通知", InstrumentKind.Circular),
        ("要領", InstrumentKind.Circular),
        ("要綱", InstrumentKind.Circular),
        ("事務連絡", InstrumentKind.Circular),
    ];

    private const int LongestKind = 8;

    public static InstrumentKind Of(ReadOnlySpan<char> name) => EndingOf(name).Kind;

    /// <summary>How long the word for a kind at the end of a name is; 0 where it ends with no word for that kind.</summary>
    public static int LengthAtEnd(ReadOnlySpan<char> name, InstrumentKind kind) =>
        EndingOf(name) is { Ending: var ending, Kind: var found } && found == kind
            ? ending.Length
            : 0;

    private static (string Ending, InstrumentKind Kind) EndingOf(ReadOnlySpan<char> name)
    {
        foreach ((string ending, InstrumentKind kind) in s_endings)
        {
            if (name.EndsWith(ending))
            {
                return kind == InstrumentKind.Law && !LawNames.EndsLikeName(name)
                    ? ("", InstrumentKind.Unknown)
                    : (ending, kind);
            }
        }

        return ("", InstrumentKind.Unknown);
    }

    /// <summary>Whether a kind read from a name is sure: a 基準 may be a notice or an order.</summary>
    public static bool IsSure(InstrumentKind kind) =>
        kind
            is not (
                InstrumentKind.Unknown
                or InstrumentKind.Guideline
                or InstrumentKind.Plan
                or InstrumentKind.Circular
            );

    /// <summary>Whether a text is a word for a kind and nothing else: 命令, 内閣府令, 等の省令.</summary>
    public static bool IsKindAlone(ReadOnlySpan<char> text, out InstrumentKind kind)
    {
        text = text.StartsWith("等の") ? text[2..] : text.TrimEnd('等');
        kind = Of(text);
        return kind != InstrumentKind.Unknown
            && text.Length <= LongestKind
            && !text.ContainsAny("のにをはが");
    }
}
