using System.Text;
using PublicComment.Model;

namespace PublicComment.Cli;

/// <summary>Writes a result for people as Markdown: its facts, a table for each group of opinions, and its notes.</summary>
internal sealed class MarkdownResultWriter : IResultWriter
{
    private const int DeepestHeading = 6;

    public string Head => "";

    public string Separator => "\n";

    public string Foot => "";

    public string Write(ConsultationResult result)
    {
        StringBuilder text = new();
        string title = PrintableText.Of(result.Consultation.Title);
        if (title.Length > 0)
        {
            text.Append("# ").Append(MarkdownText.Inline(title)).Append("\n\n");
        }

        foreach ((string label, string fact) in CoverFacts.Of(result))
        {
            text.Append("- ").Append(label).Append('：').Append(MarkdownText.Inline(fact));
            text.Append('\n');
        }

        WriteTables(text, [.. OpinionRow.Of(result)]);
        foreach (string note in result.Notes)
        {
            text.Append('\n').Append(MarkdownText.Block(PrintableText.Of(note))).Append('\n');
        }

        return text.ToString();
    }

    private static void WriteTables(StringBuilder text, IReadOnlyList<OpinionRow> rows)
    {
        IReadOnlyList<OpinionColumn> columns = OpinionColumn.Of(rows);
        for (int index = 0; index < rows.Count; index++)
        {
            if (index == 0 || rows[index].Group != rows[index - 1].Group)
            {
                WriteGroup(text, rows[index].Group);
                WriteRow(text, columns.Select(column => column.Heading));
                WriteRow(text, columns.Select(_ => "---"));
            }

            OpinionRow row = rows[index];
            WriteRow(text, columns.Select(column => MarkdownText.Inline(column.TextOrDitto(row))));
        }
    }

    private static void WriteGroup(StringBuilder text, string group)
    {
        text.Append('\n');
        int level = 2;
        foreach (string heading in group.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            text.Append('#', Math.Min(level++, DeepestHeading));
            text.Append(' ').Append(MarkdownText.Inline(heading)).Append("\n\n");
        }
    }

    private static void WriteRow(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
