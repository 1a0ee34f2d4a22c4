using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>What stands in the column of remarks, which the model keeps among the notes.</summary>
internal static class GeneratedRemarks
{
    private static readonly string[] s_remarks =
    [
        "要約して掲載",
        "類似の御意見を集約",
        "原文のまま掲載",
    ];

    /// <summary>The remark beside an opinion; null where there is none.</summary>
    public static string? Of(Opinion opinion)
    {
        int choice = opinion.Text.ToPlainText().Length % (s_remarks.Length + 1);
        return choice < s_remarks.Length ? s_remarks[choice] : null;
    }
}
