using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Tells the kinds of submitters apart.</summary>
internal static class SubmitterReader
{
    private static readonly (SubmitterKind Kind, string Wording)[] s_wordings =
    [
        (SubmitterKind.Individual, "個人"),
        (SubmitterKind.Anonymous, "匿名"),
        (SubmitterKind.Organization, "団体"),
        (SubmitterKind.Organization, "法人"),
        (SubmitterKind.Organization, "会社"),
        (SubmitterKind.Organization, "(株)"),
        (SubmitterKind.Organization, "協会"),
        (SubmitterKind.Organization, "連合"),
        (SubmitterKind.Organization, "連盟"),
        (SubmitterKind.Organization, "組合"),
        (SubmitterKind.Organization, "企業"),
        (SubmitterKind.Organization, "事業者"),
        (SubmitterKind.Organization, "機構"),
        (SubmitterKind.Organization, "大学"),
    ];

    public static Submitter Read(string text)
    {
        string folded = NormalizedText.Fold(text);
        SubmitterKind kind = s_wordings
            .FirstOrDefault(wording => folded.Contains(wording.Wording, StringComparison.Ordinal))
            .Kind;
        return new(kind, text);
    }
}
