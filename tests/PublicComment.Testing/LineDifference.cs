using System.Text;

namespace PublicComment.Testing;

/// <summary>Tells which lines came and went between two texts.</summary>
internal static class LineDifference
{
    private const int MostLines = 40;
    private const int LongestLine = 300;

    /// <summary>The lines, marked <c>-</c> and <c>+</c>; long texts are cut, for the whole of them is in the files.</summary>
    public static string Between(string accepted, string received)
    {
        string[] lines =
        [
            .. OnlyIn(accepted, received).Select(line => $"- {line}"),
            .. OnlyIn(received, accepted).Select(line => $"+ {line}"),
        ];
        if (lines.Length == 0)
        {
            return "The same lines stand in another order.";
        }

        StringBuilder text = new();
        foreach (string line in lines.Take(MostLines))
        {
            text.AppendLine(line.Length > LongestLine ? $"{line[..LongestLine]}…" : line);
        }

        return lines.Length > MostLines
            ? text.Append($"… and {lines.Length - MostLines} more lines").ToString()
            : text.ToString().TrimEnd();
    }

    // As often as a line stands in the one text more than in the other.
    private static IEnumerable<string> OnlyIn(string text, string other)
    {
        Dictionary<string, int> counts = other
            .Split('\n')
            .CountBy(line => line)
            .ToDictionary(StringComparer.Ordinal);
        foreach (string line in text.Split('\n'))
        {
            int count = counts.GetValueOrDefault(line);
            counts[line] = count - 1;
            if (count <= 0)
            {
                yield return line;
            }
        }
    }
}
