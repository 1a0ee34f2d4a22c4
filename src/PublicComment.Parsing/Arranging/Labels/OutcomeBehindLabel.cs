using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Takes the outcome off that stands in brackets of its own right behind the label of a response: 【意見の採否と市の考え方】≪有≫.</summary>
internal static class OutcomeBehindLabel
{
    // 有, なし, 採用; 【修正なし】 begins the response, and is read there.
    private const int Longest = 2;

    /// <summary>The outcome, and what stands behind it, if anything; null where none stands there.</summary>
    public static (RichText Outcome, RichText? Behind)? Find(RichText response)
    {
        if (response.Blocks is not [Paragraph { Text: var text }, ..] blocks)
        {
            return null;
        }

        int close = Brackets.Opening.Contains(text[0], StringComparison.Ordinal)
            ? Brackets.IndexOfClosing(text)
            : -1;
        string outcome = close > 0 ? text[1..close].Trim() : "";
        if (
            outcome.Length is 0 or > Longest
            || AmendmentWording.Read(outcome) == AmendmentStatus.NotStated
        )
        {
            return null;
        }

        string rest = text[(close + 1)..].Trim();
        RichText? behind =
            rest.Length > 0 ? new([new Paragraph(rest), .. blocks.Skip(1)])
            : blocks.Count > 1 ? new([.. blocks.Skip(1)])
            : null;
        return (RichText.FromParagraphs(outcome), behind);
    }
}
