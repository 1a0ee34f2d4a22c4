namespace PublicComment.Model;

/// <summary>The bases of the rules, each stated once.</summary>
internal static class RuleBases
{
    private const string AdministrativeProcedureAct = "行政手続法";

    /// <summary>The outcome is to be published with the difference between the draft and the order.</summary>
    public static RuleBasis DifferenceFromDraft { get; } =
        new(
            AdministrativeProcedureAct,
            new()
            {
                Article = "43",
                Paragraph = 1,
                Item = "4",
            },
            "The result publishes how the opinions were considered, including how the order differs from its draft, and why."
        );
}
