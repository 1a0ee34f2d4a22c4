namespace PublicComment.Model;

/// <summary>The meaning of a format string.</summary>
/// <param name="Form">How the parts are written.</param>
/// <param name="NumericFirstYear">Whether the first year is 1年, not 元年; forms without 年 have a number anyway.</param>
internal readonly record struct DateStyle(DateForm Form, bool NumericFirstYear)
{
    public static DateStyle Parse(ReadOnlySpan<char> format) =>
        format switch
        {
            "" or JapaneseDateFormats.General => new(DateForm.General, false),
            JapaneseDateFormats.GeneralNumeric => new(DateForm.General, true),
            JapaneseDateFormats.FullWidth => new(DateForm.FullWidth, false),
            JapaneseDateFormats.FullWidthNumeric => new(DateForm.FullWidth, true),
            JapaneseDateFormats.Kanji => new(DateForm.Kanji, false),
            JapaneseDateFormats.KanjiNumeric => new(DateForm.Kanji, true),
            JapaneseDateFormats.Letter => new(DateForm.Letter, true),
            JapaneseDateFormats.PaddedLetter => new(DateForm.PaddedLetter, true),
            JapaneseDateFormats.Initial => new(DateForm.Initial, true),
            _ => throw new FormatException(
                $"\"{format}\" is no format of a Japanese date; the formats are G, G1, F, F1, K, K1, L, P and I."
            ),
        };
}
