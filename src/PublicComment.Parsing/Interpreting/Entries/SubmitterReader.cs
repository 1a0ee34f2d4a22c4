using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Tells the kinds of submitters apart.</summary>
internal static class SubmitterReader
{
    private static readonly char[] s_separators = [.. "、,・;/"];

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

    /// <summary>The names in a folded text that names several submitters.</summary>
    public static string[] Names(string folded) => folded.Split(s_separators);

    /// <summary>Reads a cell, or a note, that says who sent an opinion.</summary>
    public static Submitter Read(string text) => new(KindOf(NormalizedText.Fold(text)), text);

    // Persons and bodies together are clearly neither.
    private static SubmitterKind KindOf(string folded)
    {
        SubmitterKind kind = SubmitterKind.Other;
        foreach (string piece in Names(folded))
        {
            SubmitterKind its = KindOfOne(piece);
            if (kind != SubmitterKind.Other && its != SubmitterKind.Other && its != kind)
            {
                return SubmitterKind.Other;
            }

            kind = its == SubmitterKind.Other ? kind : its;
        }

        return kind;
    }

    private static SubmitterKind KindOfOne(string folded)
    {
        foreach ((SubmitterKind kind, string wording) in s_wordings)
        {
            if (folded.Contains(wording, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return SubmitterKind.Other;
    }
}
