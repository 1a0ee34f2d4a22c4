namespace PublicComment.Parsing;

/// <summary>Finds the value of a label such as 案件名, beside it or on the line below it.</summary>
internal static class TitleLabels
{
    // What may stand behind a label.
    private const string Marks = "・:：　 \t\u00A0" + Brackets.All;

    private static readonly string[] s_ofCase =
    [
        "案件名",
        "案件の名称",
        "意見募集案件",
        "募集案件名",
        "案の名称",
        "計画等の案件名",
        "計画等の名称",
        "計画の名称",
        "計画名",
        "政策等の名称",
        "条例等の名称",
        "件名",
        "案件",
        "タイトル",
    ];

    // Ends of what may stand below the label of a title instead of its value.
    private static readonly string[] s_otherLabels = ["期間", "方法", "期日"];

    // The portal's field for what the order is to be called, which may be several titles.
    private static readonly string[] s_ofOrder =
    [
        "定めようとする命令などの題名",
        "定めようとする命令等の題名",
        "命令等の題名",
        "政策等の題名",
        "施策の名称",
        "題名",
    ];

    /// <summary>What the case is called; null where no line says it.</summary>
    public static LetterLine? OfCase(IReadOnlyList<LetterLine> lines) => First(s_ofCase, lines);

    /// <summary>What the order is to be called; null where no line says it.</summary>
    public static LetterLine? OfOrder(IReadOnlyList<LetterLine> lines) => First(s_ofOrder, lines);

    // The label that stands first in the list decides.
    private static LetterLine? First(string[] labels, IReadOnlyList<LetterLine> lines) =>
        labels.Select(label => ValueOf(label, lines)).FirstOrDefault(value => value is not null);

    private static LetterLine? ValueOf(string label, IReadOnlyList<LetterLine> lines)
    {
        for (int line = 0; line < lines.Count; line++)
        {
            if (!lines[line].Text.Contains(label, StringComparison.Ordinal))
            {
                continue;
            }

            string printed = LineStart.Skip(lines[line].Printed).ToString();
            NormalizedText folded = NormalizedText.Of(printed);
            if (!folded.Text.StartsWith(label, StringComparison.Ordinal))
            {
                continue;
            }

            int last = label.Length - 1;
            ReadOnlySpan<char> value = printed.AsSpan(folded.Printed(last, last).Start + 1);
            if (value.IsEmpty || Marks.Contains(value[0]))
            {
                value = value.TrimStart(Marks).TrimEnd();
                return value.Length > 0 ? lines[line].Only(value.ToString())
                    : line + 1 < lines.Count && !IsLabel(lines[line + 1]) ? lines[line + 1]
                    : null;
            }
        }

        return null;
    }

    // All labels of a list may stand above all values: 件名 / 募集期間.
    private static bool IsLabel(LetterLine line) =>
        WordSearch.EndsWithAny(line.Text, s_otherLabels);
}
