namespace PublicComment.Model;

/// <summary>
/// The format strings of <see cref="JapaneseDate"/> and <see cref="JapaneseDatePattern"/>. All of them are read back.
/// </summary>
/// <remarks>A null or empty format string means <see cref="General"/>; any other string than these is a <see cref="FormatException"/>.</remarks>
public static class JapaneseDateFormats
{
    /// <summary>令和7年10月20日, and 令和元年5月1日 for the first year.</summary>
    public const string General = "G";

    /// <summary>令和7年10月20日, and 令和1年5月1日 for the first year, as forms and data files write it.</summary>
    public const string GeneralNumeric = "G1";

    /// <summary>Full-width digits: 令和７年１０月２０日, and 令和元年５月１日 for the first year.</summary>
    public const string FullWidth = "F";

    /// <summary>Full-width digits: 令和７年１０月２０日, and 令和１年５月１日 for the first year.</summary>
    public const string FullWidthNumeric = "F1";

    /// <summary>Kanji numerals: 令和七年十月二十日, and 令和元年五月一日 for the first year.</summary>
    public const string Kanji = "K";

    /// <summary>Kanji numerals: 令和七年十月二十日, and 令和一年五月一日 for the first year.</summary>
    public const string KanjiNumeric = "K1";

    /// <summary>The era's letter: R7.10.20, and R1.5.1 for the first year.</summary>
    public const string Letter = "L";

    /// <summary>The era's letter and two digits each, after JIS X 0301: R07.10.20, and R01.05.01 for the first year.</summary>
    public const string PaddedLetter = "P";

    /// <summary>The era's first kanji: 令7.10.20, and 令1.5.1 for the first year.</summary>
    public const string Initial = "I";
}
