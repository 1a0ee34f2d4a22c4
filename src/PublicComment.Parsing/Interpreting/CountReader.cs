using System.Buffers;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Reads how many opinions came in and from how many persons: 7件の御意見, 33者62件, 27の個人・団体から計69件.</summary>
internal static class CountReader
{
    private static readonly SearchValues<char> s_units = SearchValues.Create("件者名人通の団");

    private static readonly string[] s_subjects = ["意見", "コメント", "提出"];

    // A breakdown by route; its lines are parts, and what stands behind 計 is the whole.
    private static readonly string[] s_routes =
    [
        "郵送",
        "メール",
        "FAX",
        "ファックス",
        "ファクス",
        "ファクシミリ",
        "持参",
        "窓口",
        "フォーム",
        "封書",
        "e-Gov",
        "投函",
    ];
    private static readonly string[] s_totals =
    [
        "合計",
        "総計",
        "総数",
        "計",
        "延べ",
        "のべ",
        "全部で",
    ];

    public static DeclaredCounts Read(IReadOnlyList<LetterLine> lines)
    {
        DeclaredCounts counts = new();
        for (int line = 0; line < lines.Count; line++)
        {
            // The label of a value may stand on the line before it.
            string context = (line > 0 ? lines[line - 1].Text : "") + lines[line].Text;
            if (s_subjects.Any(subject => context.Contains(subject, StringComparison.Ordinal)))
            {
                counts = ReadLine(lines[line].Text, counts);
            }

            if (counts.Opinions is not null)
            {
                break;
            }
        }

        return counts;
    }

    private static DeclaredCounts ReadLine(string text, DeclaredCounts counts)
    {
        if (NoOpinions.Says(text))
        {
            return counts with { Opinions = 0 };
        }

        text = Whole(text);
        for (int unit = 0; unit < text.Length; unit++)
        {
            int found = text.AsSpan(unit).IndexOfAny(s_units);
            if (found < 0)
            {
                break;
            }

            unit += found;
            if (Numerals.ReadBackwards(text, unit) is { } number && !IsOrdinal(text, number.Start))
            {
                counts = Add(counts, text, unit, number.Value);
            }
        }

        return counts;
    }

    private static DeclaredCounts Add(DeclaredCounts counts, string text, int unit, int value) =>
        text[unit] switch
        {
            '件' => counts with { Opinions = counts.Opinions ?? value },
            '者' or '名' or '人' or '通' => counts with { Submitters = counts.Submitters ?? value },
            '団' when text.AsSpan(unit).StartsWith("団体", StringComparison.Ordinal) => counts with
            {
                Submitters = counts.Submitters ?? value,
            },
            'の'
                when text.AsSpan(unit + 1).StartsWith("個人", StringComparison.Ordinal)
                    || text.AsSpan(unit + 1).StartsWith("団体", StringComparison.Ordinal) =>
                counts with
                {
                    Submitters = Math.Min(Numerals.Largest, (counts.Submitters ?? 0) + value),
                },
            _ => counts,
        };

    // Of parts and their sum, the sum counts; without one, what stands before the parts.
    private static string Whole(string text)
    {
        int part = s_routes
            .Select(route => text.IndexOf(route, StringComparison.Ordinal))
            .Where(index => index >= 0)
            .DefaultIfEmpty(-1)
            .Min();
        if (part < 0)
        {
            return text;
        }

        int total = s_totals.Select(word => text.LastIndexOf(word, StringComparison.Ordinal)).Max();
        return total > part ? text[total..] : text[..part];
    }

    private static bool IsOrdinal(string text, int start) => start > 0 && text[start - 1] == '第';
}
