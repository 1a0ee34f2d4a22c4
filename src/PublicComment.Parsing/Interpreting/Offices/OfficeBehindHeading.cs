using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Reads the ministry that wide blanks set apart at the end of the heading's line: …の結果について　　経済産業省産業保安局.</summary>
internal static class OfficeBehindHeading
{
    private const string Result = "結果";

    public static Publisher? Read(IReadOnlyList<LetterLine> letter) =>
        letter
            .Select(line => AtEndOf(line.Printed))
            .FirstOrDefault(office =>
                office is not null && OrganizationName.IsOfMinistry(office.Organization)
            );

    private static Publisher? AtEndOf(string printed)
    {
        for (int at = printed.Length - 1; at > 0; at--)
        {
            if (NormalizedText.IsBlank(printed[at]) && NormalizedText.IsBlank(printed[at - 1]))
            {
                return printed.AsSpan(0, at).Contains(Result, StringComparison.Ordinal)
                    ? OfficeName.Read(printed[(at + 1)..])
                    : null;
            }
        }

        return null;
    }
}
