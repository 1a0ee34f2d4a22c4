using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>The pairs of words that offices print as flags; a table keeps to one pair.</summary>
internal sealed record FlagWordings(string Amended, string NotAmended)
{
    public static FlagWordings[] All { get; } =
    [
        new("あり", "なし"),
        new("有", "無"),
        new("有り", "無し"),
        new("○", "×"),
        new("〇", "×"),
        new("修正あり", "修正なし"),
        new("案を修正します。", "案のとおりとします。"),
    ];

    public string Of(AmendmentStatus status) =>
        status == AmendmentStatus.Amended ? Amended : NotAmended;
}
