using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Finds the office that publishes: in the block of the date, else in the contact block.</summary>
internal static class PublisherReader
{
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
        Publisher? below = date + 1 < lines.Count ? OfficeName.Read(lines[date + 1].Printed) : null;
        if (
            below is { Division: null }
            && date + 2 < lines.Count
            && OfficeName.IsDivision(lines[date + 2].Printed)
        )
        {
            return below with { Division = lines[date + 2].Printed };
        }

        return below ?? (date > 0 ? OfficeName.Read(lines[date - 1].Printed) : null);
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
                OfficeName.Read(inLine)
                ?? (line + 1 < lines.Count ? OfficeName.Read(lines[line + 1].Printed) : null);
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
            .Select(line => OfficeName.Read(line.Printed))
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
}
