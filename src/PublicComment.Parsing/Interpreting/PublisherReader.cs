using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Finds the office that publishes: in the block of the date, else in the contact block.</summary>
internal static class PublisherReader
{
    private const int LongestName = 60;

    private static readonly string[] s_organizations =
    [
        "委員会",
        "内閣官房",
        "内閣府",
        "会議",
        "本部",
        "省",
        "庁",
        "院",
        "機構",
        "都",
        "道",
        "府",
        "県",
        "市",
        "区",
        "町",
        "村",
    ];

    private static readonly string[] s_divisions =
    [
        "局",
        "部",
        "課",
        "室",
        "官",
        "グループ",
        "チーム",
        "係",
        "班",
        "センター",
        "所",
        "企画官",
        "参事官",
        "事務局",
        "担当",
        "付",
    ];

    private static readonly string[] s_contactLabels =
    [
        "連絡先",
        "問い合わせ先",
        "問合せ先",
        "問合わせ先",
        "お問合せ",
        "お問い合わせ",
        "担当課",
        "担当部署",
        "担当グループ",
        "公表者",
        "所管",
        "実施機関",
    ];

    public static Publisher? Read(IReadOnlyList<LetterLine> lines, int? dateLine) =>
        (dateLine is { } date ? InDateBlock(lines, date) : null)
        ?? InContactBlock(lines)
        ?? OnLineOfItsOwn(lines);

    private static Publisher? InDateBlock(IReadOnlyList<LetterLine> lines, int date)
    {
        Publisher? below = date + 1 < lines.Count ? Parse(lines[date + 1].Printed) : null;
        if (
            below is { Division: null }
            && date + 2 < lines.Count
            && IsDivision(lines[date + 2].Text)
        )
        {
            return below with { Division = lines[date + 2].Printed };
        }

        return below ?? (date > 0 ? Parse(lines[date - 1].Printed) : null);
    }

    private static Publisher? InContactBlock(IReadOnlyList<LetterLine> lines)
    {
        for (int line = 0; line < lines.Count; line++)
        {
            string? label = s_contactLabels.FirstOrDefault(wording =>
                lines[line].Text.Contains(wording, StringComparison.Ordinal)
            );
            if (label is null || lines[line].Text.EndsWith('。'))
            {
                continue;
            }

            string inLine = AfterLabel(lines[line].Printed, label);
            Publisher? found =
                Parse(inLine) ?? (line + 1 < lines.Count ? Parse(lines[line + 1].Printed) : null);
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    // 若草町 総務課 防災係: an office and its division, wherever they stand.
    private static Publisher? OnLineOfItsOwn(IReadOnlyList<LetterLine> lines) =>
        lines
            .Where(line => line.Kind == ParagraphKind.Text)
            .Select(line => Parse(line.Printed))
            .FirstOrDefault(publisher => publisher is { Division: not null });

    private static string AfterLabel(string line, string label)
    {
        int mark = line.AsSpan().LastIndexOfAny("：:】）)");
        int printed = line.IndexOf(label, StringComparison.Ordinal);
        int end =
            mark >= 0 ? mark + 1
            : printed >= 0 ? printed + label.Length
            : 0;
        return line[end..].Trim();
    }

    /// <summary>Reads デジタル庁 デジタル社会共通機能グループ, 総務省情報流通行政局放送政策課, 公 正 取 引 委 員 会.</summary>
    private static Publisher? Parse(string printed)
    {
        string[] parts = printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (
            parts.Length == 0
            || printed.Length > LongestName
            || printed.AsSpan().ContainsAny("。「」?？")
        )
        {
            return null;
        }

        if (parts.Length > 1 && Array.TrueForAll(parts, part => part.Length == 1))
        {
            parts = [string.Concat(parts)];
        }

        int end = EndOfOrganization(parts[0]);
        if (end <= 1)
        {
            return null;
        }

        string rest = string.Join(' ', (string[])[parts[0][end..], .. parts.Skip(1)]).Trim();
        return rest.Length == 0 ? new(parts[0][..end])
            : IsDivision(NormalizedText.Fold(rest)) ? new(parts[0][..end], rest)
            : null;
    }

    // A name ends where the whole part does, or where a division follows: 総務省|情報流通行政局.
    private static int EndOfOrganization(string part)
    {
        foreach (string ending in s_organizations)
        {
            int found = part.IndexOf(ending, 1 < part.Length ? 1 : 0, StringComparison.Ordinal);
            int end = found < 0 ? -1 : found + ending.Length;
            if (
                end == part.Length
                || (end > 0 && IsDivision(NormalizedText.Fold(part.AsSpan(end))))
            )
            {
                return end;
            }
        }

        return part is "内閣府" or "内閣官房" ? part.Length : -1;
    }

    private static bool IsDivision(string folded) =>
        folded.Length is > 1 and <= LongestName
        && !folded.Contains('。', StringComparison.Ordinal)
        && s_divisions.Any(ending =>
            folded.TrimEnd(')').EndsWith(ending, StringComparison.Ordinal)
        );
}
