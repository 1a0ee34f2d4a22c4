using System.Globalization;
using System.Text;

namespace PublicComment.Parsing;

/// <summary>
/// What a character stands for: NFKC of ① is 1, and of ｶﾞ it is ガ. Where an application is set to run without culture data
/// (<c>InvariantGlobalization</c>, as small container images are), .NET leaves such characters as they are; a table of our own takes its
/// place there.
/// </summary>
internal static class CompatibilityForms
{
    private const string Resource = "PublicComment.Parsing.compatibility-forms.txt";
    private const string Voiced =
        "かきくけこさしすせそたちつてとはひふへほカキクケコサシスセソタチツテトハヒフヘホゝヽ";
    private const string HalfVoiced = "はひふへほハヒフヘホ";
    private const char VoicingMark = '\u3099';
    private const char HalfVoicingMark = '\u309A';

    private static readonly bool s_isNormalizing = IsNormalizing();
    private static readonly Lazy<Dictionary<char, string>> s_forms = new(ReadForms);

    /// <summary>The normal form of a character, or of a kana and the voicing mark behind it.</summary>
    /// <param name="unit">One or two UTF-16 code units.</param>
    public static string Of(string unit) =>
        s_isNormalizing ? unit.Normalize(NormalizationForm.FormKC) : FromTable(unit);

    /// <summary>The same, from the table alone.</summary>
    internal static string FromTable(string unit)
    {
        string first = FormOf(unit[0]);
        return unit.Length == 1 || char.IsSurrogate(unit[0])
            ? (unit.Length == 1 ? first : unit)
            : Compose(first, FormOf(unit[1]));
    }

    private static string FormOf(char character) =>
        s_forms.Value.GetValueOrDefault(character) ?? character.ToString();

    private static string Compose(string kana, string mark) =>
        (kana, mark) switch
        {
            ([var letter], [VoicingMark]) when Voiced.Contains(letter) => $"{(char)(letter + 1)}",
            (['う'], [VoicingMark]) => "ゔ",
            (['ウ'], [VoicingMark]) => "ヴ",
            (['ワ'], [VoicingMark]) => "ヷ",
            (['ヰ'], [VoicingMark]) => "ヸ",
            (['ヱ'], [VoicingMark]) => "ヹ",
            (['ヲ'], [VoicingMark]) => "ヺ",
            ([var letter], [HalfVoicingMark]) when HalfVoiced.Contains(letter) =>
                $"{(char)(letter + 2)}",
            _ => kana + mark,
        };

    private static bool IsNormalizing() => "\uFF71".Normalize(NormalizationForm.FormKC) == "ア";

    private static Dictionary<char, string> ReadForms()
    {
        Dictionary<char, string> forms = [];
        using Stream stream = typeof(CompatibilityForms).Assembly.GetManifestResourceStream(
            Resource
        )!;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                char[] codes = Array.ConvertAll(
                    line.Split(' '),
                    code =>
                        (char)
                            ushort.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                );
                forms[codes[0]] = new string(codes[1..]);
            }
        }

        return forms;
    }
}
