using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Reads how many opinions came in and from how many persons: 7件の御意見, 33者62件, 27の個人・団体から計69件.</summary>
internal static class CountReader
{
    private static readonly string[] s_subjects = ["意見", "コメント", "提出"];

    // Letters count those who wrote (12通、延べ67件), unless they are what is counted: 14通の御意見.
    private static readonly string[] s_letters = ["通の御意見", "通のご意見", "通の意見"];

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
        for (int line = 0; line < lines.Count && counts.Opinions is null; line++)
        {
            string text = lines[line].Text;
            string below = line + 1 < lines.Count ? lines[line + 1].Text : "";
            // The label of a value may stand on the line before it.
            string context = (line > 0 ? lines[line - 1].Text : "") + text;
            if (s_subjects.Any(subject => context.Contains(subject, StringComparison.Ordinal)))
            {
                counts = ReadLine(text, below, counts);
            }

            // 提出意見数 3 / 提出者数 2
            if (counts is { Opinions: not null, Submitters: null })
            {
                counts = counts with { Submitters = CountLabels.Submitters(below, "") };
            }
        }

        return counts;
    }

    /// <summary>The number that ends before a position, and where it starts; null where there is none, or an ordinal one.</summary>
    public static (int Value, int Start)? NumberBefore(string text, int position) =>
        Numerals.ReadBackwards(text, position) is { } number
        && !(number.Start > 0 && text[number.Start - 1] == '第')
            ? number
            : null;

    private static DeclaredCounts ReadLine(string text, string below, DeclaredCounts counts)
    {
        if (NoOpinions.Says(text))
        {
            return counts with { Opinions = 0 };
        }

        string whole = Whole(text);
        int? opinions = CountLabels.Opinions(text, below) ?? FirstBefore("件", whole);
        int? letters = FirstBefore("通", whole);
        bool areOpinions =
            opinions is null
            && s_letters.Any(wording => whole.Contains(wording, StringComparison.Ordinal));
        return new(
            areOpinions ? letters : opinions,
            counts.Submitters
                ?? CountLabels.Submitters(text, below)
                ?? PersonCounts.Read(whole)
                ?? (areOpinions ? null : letters)
        );
    }

    private static int? FirstBefore(string unit, string text)
    {
        for (
            int position = text.IndexOf(unit, StringComparison.Ordinal);
            position >= 0;
            position = text.IndexOf(unit, position + 1, StringComparison.Ordinal)
        )
        {
            if (NumberBefore(text, position) is { } number)
            {
                return number.Value;
            }
        }

        return null;
    }

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
}
