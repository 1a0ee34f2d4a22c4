using System.Buffers;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Finds the office that publishes: in the block of the date, else in the contact block.</summary>
internal static class PublisherReader
{
    // How many lines may name one division after the other.
    private const int MostDivisions = 4;

    private static readonly string[] s_contactLabels =
    [
        .. LetterLabels.Contacts,
        .. LetterLabels.Offices,
        "公表者",
        "所管",
        "実施機関",
    ];

    private static readonly SearchValues<char> s_latin = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );
    private static readonly char[] s_ofTranslations =
    [
        .. "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ,.'’-()（）\u3000",
    ];

    // Words of many lines, so that they label nothing but where a line begins with them.
    private static readonly string[] s_leadingLabels = ["担当"];

    /// <summary>The office that publishes; null where none is named.</summary>
    /// <param name="letter">The lines before the first row.</param>
    /// <param name="lines">All lines, those of the letter first.</param>
    /// <param name="dateLine">The line that dates the letter.</param>
    /// <param name="responseHeadings">What stands above the responses.</param>
    /// <param name="title">The title of the draft.</param>
    public static Publisher? Read(
        IReadOnlyList<LetterLine> letter,
        IReadOnlyList<LetterLine> lines,
        int? dateLine,
        IReadOnlyList<string> responseHeadings,
        string? title
    ) =>
        WithDivisionOfContacts(
            (dateLine is { } date ? InDateBlock(lines, date) : null)
                ?? InContactBlock(lines)
                ?? OnLineOfItsOwn(lines)
                ?? OfficeBehindHeading.Read(letter)
                ?? PageOwner.Read(lines)
                ?? Alone(letter, OrganizationName.IsOfMinistry)
                ?? ProcedureSentence.Read(lines).Office
                ?? RespondingOffice.Read(responseHeadings, letter)
                ?? Alone(letter, OrganizationName.IsOfCity)
                ?? RespondingMunicipality.Read(responseHeadings, letter, title)
                ?? ProcedureSentence.OfficeThatDrafts(letter)
                // A municipality writes what ministries did before it.
                ?? (
                    RespondingMunicipality.Writes(letter)
                        ? null
                        : ProcedureSentence.MinistryThatWrites(letter)
                ),
            lines
        );

    private static Publisher? InDateBlock(IReadOnlyList<LetterLine> lines, int date) =>
        WithDivisionsBelow(OfficeLine.Read(lines[date]), lines, date)
        ?? OfficeFrom(lines, date + 1)
        ?? (date > 0 ? OfficeLine.Read(lines[date - 1]) : null);

    private static Publisher? InContactBlock(IReadOnlyList<LetterLine> lines)
    {
        for (int line = 0; line < lines.Count; line++)
        {
            string? label = ContactLabelOf(lines[line]);
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

    private static string? ContactLabelOf(LetterLine line) =>
        line.Text.EndsWith('。')
            ? null
            : s_contactLabels.FirstOrDefault(wording =>
                line.Text.Contains(wording, StringComparison.Ordinal)
            ) ?? s_leadingLabels.FirstOrDefault(wording => line.BeginsWith(wording));

    // The division at a label of contacts, beside it or on the lines below, where the office may stand again.
    private static Publisher? WithDivisionOfContacts(
        Publisher? office,
        IReadOnlyList<LetterLine> lines
    )
    {
        for (int line = 0; office is { Division: null } && line < lines.Count; line++)
        {
            if (ContactLabelOf(lines[line]) is not { } label)
            {
                continue;
            }

            LetterLine value = lines[line].Only(BehindLabel(lines[line], label));
            int first = line + 1;
            if (OfficeLine.ReadDivision(value) is { } division)
            {
                office = office with { Division = division };
            }
            else if (
                first < lines.Count
                && OfficeLine.Read(lines[first]) is { } again
                && again.Organization == office.Organization
            )
            {
                office = again;
                first++;
            }

            office = WithDivisionsBelow(office, lines, first - 1);
        }

        return office;
    }

    // 財　務　省 or 白波市 without a date beside it; other names alone, such as 教育委員会, may be links of a page.
    private static Publisher? Alone(IReadOnlyList<LetterLine> letter, Predicate<string> isOffice) =>
        letter
            .Where(line => line.Kind is ParagraphKind.Text or ParagraphKind.NextLine)
            .Select(line => OfficeName.Read(WithoutTranslation(line.Printed)))
            .FirstOrDefault(office =>
                office is { Division: null } && isOffice(office.Organization)
            );

    // 環境省 Ministry of the Environment
    private static string WithoutTranslation(string printed)
    {
        string name = printed.TrimEnd(s_ofTranslations);
        return name.Length > 0 && printed.AsSpan(name.Length).ContainsAny(s_latin) ? name : printed;
    }

    // 若草町 総務課 防災係: an office and its division, wherever they stand.
    private static Publisher? OnLineOfItsOwn(IReadOnlyList<LetterLine> lines) =>
        lines
            .Where(line => line.IsText)
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
                && OfficeLine.ReadDivision(lines[below]) is { } division
                && DivisionName.MayHold(office.Division, division);
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
            : behind[end..].TrimStart("：: 　\t\u00A0" + Brackets.Closing).ToString();
    }

    private static bool IsEndOfLabel(char character) =>
        character is '：' or ':'
        || Brackets.Closing.Contains(character)
        || NormalizedText.IsBlank(character);
}
