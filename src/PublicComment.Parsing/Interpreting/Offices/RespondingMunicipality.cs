using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Finds which prefecture, city or town publishes where the headings say no more than 市の考え方, or the letter no more than 市では、: the
/// one with whose name the title of the draft begins, 第２次白波市環境計画（案）.
/// </summary>
internal static class RespondingMunicipality
{
    // A longer line is text and no row of headings.
    private const int LongestHeadings = 60;

    private static readonly string[] s_asSubject = ["では", "は、", "が、"];

    // Behind 市 and the like, where a municipality writes of itself.
    private static readonly string[] s_ofItself =
    [
        .. s_asSubject,
        "の考え",
        "の方針",
        "の皆",
        "のホームページ",
        "民",
        "長",
        "政",
        "役所",
        "役場",
        "庁",
        "広報",
        "内",
    ];

    /// <summary>The organization alone; null where neither says so, or the title names none of that kind.</summary>
    public static Publisher? Read(
        IReadOnlyList<string> responseHeadings,
        IReadOnlyList<LetterLine> letter,
        string? title
    )
    {
        if (title is null)
        {
            return null;
        }

        string[] texts =
        [
            .. responseHeadings.Select(heading => NormalizedText.Fold(heading)),
            .. letter.Select(line => line.Text),
            .. letter.SelectMany(HeadingsOn),
        ];
        IEnumerable<char> responding = texts.Select(KindIn).OfType<char>();
        IEnumerable<char> writing = Municipalities.Letters.Where(kind =>
            Array.Exists(texts, text => SpeaksOf(text, kind, s_ofItself))
        );
        return responding
            .Concat(writing)
            .Select(kind => MunicipalityInTitle.Read(title, kind))
            .OfType<string>()
            .Select(name => new Publisher(name))
            .FirstOrDefault();
    }

    /// <summary>Whether a municipality writes the letter, named or not: 本市では、, 町は、.</summary>
    public static bool Writes(IEnumerable<LetterLine> letter) =>
        letter.Any(line =>
            Municipalities.Letters.Any(kind => SpeaksOf(line.Text, kind, s_asSubject))
        );

    // 町では、, 府民意見, 本市の
    private static bool SpeaksOf(string text, char kind, string[] words)
    {
        for (
            int at = text.IndexOf(kind, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(kind, at + 1)
        )
        {
            bool beginsWord =
                at == 0 || !JapaneseScript.IsKanji(text[at - 1]) || text[at - 1] is '本' or '当';
            if (beginsWord && WordSearch.StartsWithAny(text.AsSpan(at + 1), words))
            {
                return true;
            }
        }

        return false;
    }

    // 項目 意見の内容 町の考え方: headings of columns, which only blanks part.
    private static IEnumerable<string> HeadingsOn(LetterLine line)
    {
        string[] parts =
            line.Printed.Length > LongestHeadings
                ? []
                : line.Printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 ? parts.Select(part => NormalizedText.Fold(part)) : [];
    }

    // 市の考え方, 御意見に対する町の考え方, 本市の回答
    private static char? KindIn(string heading)
    {
        foreach (string response in RespondingOffice.Responses)
        {
            int kind = heading.IndexOf(response, StringComparison.Ordinal) - 1;
            if (
                kind >= 0
                && Municipalities.Letters.Contains(heading[kind])
                && (
                    kind == 0
                    || !JapaneseScript.IsKanji(heading[kind - 1])
                    || heading[kind - 1] is '本' or '当'
                )
            )
            {
                return heading[kind];
            }
        }

        return null;
    }
}
