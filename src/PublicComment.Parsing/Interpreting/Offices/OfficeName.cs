using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Takes the name of an office apart into the organization and its division: 総務省|情報流通行政局放送政策課.</summary>
internal static class OfficeName
{
    public const int LongestName = 60;

    /// <summary>Reads デジタル庁 デジタル社会共通機能グループ, 総務省情報流通行政局放送政策課, 公 正 取 引 委 員 会.</summary>
    /// <returns>Null where the text is no name of an office, or that of a division alone.</returns>
    public static Publisher? Read(string printed)
    {
        string[] parts = LetterSpacing
            .Close(printed)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (
            parts.Length == 0
            || printed.Length > LongestName
            || printed.AsSpan().ContainsAny("。「」?？")
        )
        {
            return null;
        }

        if (OfficeHead.OrganizationOf(parts) is { } organization)
        {
            return new(organization);
        }

        int end = OrganizationName.EndIn(parts[0]);
        if (end < 0)
        {
            return null;
        }

        string rest = DivisionName.WithoutHead(
            string.Join(' ', (string[])[parts[0][end..], .. parts.Skip(1)]).Trim()
        );
        // 昨年12月に、産業構造審議会: an office in a sentence.
        return parts[0].AsSpan(0, end).Contains('、') ? null
            : rest.Length == 0 ? new(parts[0][..end])
            : DivisionName.IsMeant(rest) || IsAgency(rest) ? new(parts[0][..end], rest)
            : null;
    }

    // 経済産業省　資源エネルギー庁
    private static bool IsAgency(string rest) =>
        rest.EndsWith('庁') && OrganizationName.EndIn(rest) == rest.Length;
}
