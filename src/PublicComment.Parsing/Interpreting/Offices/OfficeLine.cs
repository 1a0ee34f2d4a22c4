using System.Text;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Takes away what stands around the name of an office on its line: a date, a label with a colon, brackets, and how the office
/// is reached (担当：若草町総務課（電話 0999-00-0000）).
/// </summary>
internal static class OfficeLine
{
    private static readonly string[] s_contacts = [.. ContactWords.Labels, "住所", "所在地"];

    // In a bracket before an office.
    private static readonly string[] s_contactWords =
    [
        "担当",
        "所管",
        "連絡先",
        "問合",
        "問い合",
        "公表",
    ];

    /// <summary>The office that a line names.</summary>
    public static Publisher? Read(LetterLine line) => OfficeName.Read(Name(WithoutDates(line)));

    /// <summary>The office that a part of a line names.</summary>
    public static Publisher? Read(string part) => OfficeName.Read(Name(part));

    /// <summary>The part of an office that a line names, such as 総務課; null where it names none or something else too.</summary>
    public static string? ReadDivision(LetterLine line) =>
        line.IsText && Name(line.Printed) is { Length: > 0 } name && DivisionName.IsAlone(name)
            ? name
            : null;

    private static string WithoutDates(LetterLine line)
    {
        StringBuilder text = new();
        int end = 0;
        foreach (DateMention mention in line.Dates)
        {
            text.Append(line.Printed.AsSpan(end..mention.Span.Start));
            end = mention.Span.End;
        }

        return text.Append(line.Printed.AsSpan(end)).ToString();
    }

    private static string Name(string printed)
    {
        ReadOnlySpan<char> name = WithoutContacts(printed).Trim();
        if (
            name.Length > 2
            && Brackets.Opening.Contains(name[0])
            && Brackets.Closing.Contains(name[^1])
        )
        {
            name = name[1..^1].Trim();
        }

        name = WithoutBracketBefore(name);
        int bracket = name.IndexOfAny('(', '（');
        name = bracket > 0 ? name[..bracket] : name;
        return name[(name.LastIndexOfAny(':', '：') + 1)..].Trim().ToString();
    }

    // （担当）若草町総務課; （独）教育支援機構 keeps its bracket.
    private static ReadOnlySpan<char> WithoutBracketBefore(ReadOnlySpan<char> name)
    {
        int close =
            name is [var first, ..] && Brackets.Opening.Contains(first)
                ? Brackets.IndexOfClosing(name)
                : 0;
        string inside = close > 0 ? NormalizedText.Fold(name[1..close]) : "";
        return WordSearch.ContainsAny(inside, s_contactWords) ? name[(close + 1)..].Trim() : name;
    }

    private static ReadOnlySpan<char> WithoutContacts(string printed)
    {
        NormalizedText folded = NormalizedText.Of(printed);
        int contact = s_contacts
            .Select(word => folded.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase))
            .Where(index => index >= 0)
            .DefaultIfEmpty(-1)
            .Min();
        return contact < 0 ? printed : folded.Printed(0, contact).Of(printed);
    }
}
