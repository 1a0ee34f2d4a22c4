using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Finds the office that publishes: in the block of the date, else in the contact block.</summary>
internal static class PublisherReader
{
    // How many lines may name one division after the other.
    private const int MostDivisions = 4;

    private static readonly string[] s_contactLabels =
    [
        .. ContactLabels.Words,
        "担当課",
        "担当部署",
        "担当部局",
        "担当グループ",
        "公表者",
        "所管",
        "実施機関",
    ];

    public static Publisher? Read(IReadOnlyList<LetterLine> lines, int? dateLine) =>
        (dateLine is { } date ? InDateBlock(lines, date) : null)
        ?? InContactBlock(lines)
        ?? OnLineOfItsOwn(lines);

    private static Publisher? InDateBlock(IReadOnlyList<LetterLine> lines, int date) =>
        WithDivisionsBelow(OfficeLine.Read(lines[date]), lines, date)
        ?? OfficeFrom(lines, date + 1)
        ?? (date > 0 ? OfficeLine.Read(lines[date - 1]) : null);

    private static Publisher? InContactBlock(IReadOnlyList<LetterLine> lines)
    {
        for (int line = 0; line < lines.Count; line++)
        {
            string? label = lines[line].Text.EndsWith('。')
                ? null
                : s_contactLabels.FirstOrDefault(wording =>
                    lines[line].Text.Contains(wording, StringComparison.Ordinal)
                );
            Publisher? found = label is null
                ? null
                : WithDivisionsBelow(OfficeLine.Read(BehindLabel(lines[line], label)), lines, line)
                    ?? OfficeFrom(lines, line + 1);
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
            .Select(line => OfficeLine.Read(line))
            .FirstOrDefault(publisher => publisher is { Division: not null });

    private static Publisher? OfficeFrom(IReadOnlyList<LetterLine> lines, int line) =>
        line < lines.Count ? WithDivisionsBelow(OfficeLine.Read(lines[line]), lines, line) : null;

    // 厚生労働省 / 医薬局 / 総務課
    private static Publisher? WithDivisionsBelow(
        Publisher? office,
        IReadOnlyList<LetterLine> lines,
        int line
    )
    {
        for (
            int below = line + 1;
            office is not null
                && below < lines.Count
                && below - line <= MostDivisions
                && OfficeLine.ReadDivision(lines[below]) is { } division;
            below++
        )
        {
            office = office with
            {
                Division = office.Division is { } above ? $"{above} {division}" : division,
            };
        }

        return office;
    }

    // The label may be longer than the word that tells it: 所管|省庁・部局名等 総務省
    private static string BehindLabel(LetterLine line, string label)
    {
        int last = line.Text.IndexOf(label, StringComparison.Ordinal) + label.Length - 1;
        ReadOnlySpan<char> behind = line.Printed.AsSpan(line.Folded.Printed(last, last).Start + 1);
        int end = 0;
        while (end < behind.Length && !IsEndOfLabel(behind[end]))
        {
            end++;
        }

        return end == behind.Length
            ? behind.ToString()
            : behind[end..].TrimStart("：:】）) 　\t\u00A0").ToString();
    }

    private static bool IsEndOfLabel(char character) =>
        "：:】）)".Contains(character, StringComparison.Ordinal)
        || NormalizedText.IsBlank(character);
}
