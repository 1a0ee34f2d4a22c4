namespace PublicComment.Parsing;

/// <summary>Reads the number that the e-Gov portal gives a case: 案件番号 495120123.</summary>
internal static class CaseNumberReader
{
    private const string Label = "案件番号";
    private const int FewestDigits = 4;

    public static string? Read(IReadOnlyList<LetterLine> lines)
    {
        for (int line = 0; line < lines.Count; line++)
        {
            int label = lines[line].Text.IndexOf(Label, StringComparison.Ordinal);
            if (label < 0)
            {
                continue;
            }

            string? number =
                NumberIn(lines[line].Text[(label + Label.Length)..])
                ?? (line + 1 < lines.Count ? NumberIn(lines[line + 1].Text) : null);
            if (number is not null)
            {
                return number;
            }
        }

        return null;
    }

    private static string? NumberIn(string text)
    {
        string number = string.Concat(
            text.SkipWhile(character => !char.IsAsciiLetterOrDigit(character))
                .TakeWhile(character => char.IsAsciiLetterOrDigit(character) || character == '-')
        );
        return number.Count(char.IsAsciiDigit) >= FewestDigits ? number : null;
    }
}
