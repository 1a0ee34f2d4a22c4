using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The words that tell of what kind a submitter is.</summary>
internal static class SubmitterWords
{
    // Those that only end the name of a body say nothing alone.
    private static readonly (string Wording, SubmitterKind Kind, bool EndsName)[] s_kinds =
    [
        ("個人", SubmitterKind.Individual, false),
        ("個人の方", SubmitterKind.Individual, false),
        ("匿名", SubmitterKind.Anonymous, false),
        ("団体", SubmitterKind.Organization, false),
        ("法人", SubmitterKind.Organization, false),
        ("企業", SubmitterKind.Organization, false),
        ("事業者", SubmitterKind.Organization, false),
        ("会社", SubmitterKind.Organization, false),
        ("(株)", SubmitterKind.Organization, true),
        ("協会", SubmitterKind.Organization, true),
        ("連合会", SubmitterKind.Organization, true),
        ("連合", SubmitterKind.Organization, true),
        ("連盟", SubmitterKind.Organization, true),
        ("組合", SubmitterKind.Organization, true),
        ("機構", SubmitterKind.Organization, true),
        ("大学", SubmitterKind.Organization, true),
        ("の会", SubmitterKind.Organization, true),
        ("る会", SubmitterKind.Organization, true),
        ("協議会", SubmitterKind.Organization, true),
        ("商工会", SubmitterKind.Organization, true),
        ("自治会", SubmitterKind.Organization, true),
    ];

    private static readonly string[] s_alone =
    [
        .. s_kinds.Where(word => !word.EndsName).Select(word => word.Wording),
    ];

    private static readonly string[] s_endings = [.. s_kinds.Select(word => word.Wording)];

    /// <summary>Those that say it alone.</summary>
    public static ReadOnlySpan<string> Alone => s_alone;

    /// <summary>Whether a name ends with one of them.</summary>
    public static bool End(ReadOnlySpan<char> folded) => WordSearch.EndsWithAny(folded, s_endings);

    /// <summary>Whether a text is one that says it alone: 個人, 匿名.</summary>
    public static bool IsAlone(ReadOnlySpan<char> folded) => WordSearch.IsOneOf(folded, s_alone);

    /// <summary>The kind that a name tells; <see cref="SubmitterKind.Other"/> where it tells none.</summary>
    public static SubmitterKind KindOf(string folded)
    {
        foreach ((string wording, SubmitterKind kind, _) in s_kinds)
        {
            if (folded.Contains(wording, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return SubmitterKind.Other;
    }
}
