using System.Globalization;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>The notes that tell of further opinions to the same effect, in all widths and brackets.</summary>
internal static class SimilarNotes
{
    private static readonly string[] s_forms =
    [
        "(ほか同旨{0}件)",
        "（ほか同旨{0}件）",
        "（同旨ほか{0}件）",
        "（ほか{0}件同旨）",
        "（他{0}件）",
        "(他同旨{0}件)",
        "（ほか、同趣旨の御意見{0}件）",
        "〔ほか同旨{0}件〕",
        "【ほか同旨{0}件】",
        "（ほか類似の御意見{0}件）",
    ];

    public static int FormCount => s_forms.Length;

    public static string Of(int form, int count, bool isFullWidth)
    {
        string digits = count.ToString(CultureInfo.InvariantCulture);
        return string.Format(
            CultureInfo.InvariantCulture,
            s_forms[form],
            isFullWidth ? PrintedNumber.FullWidth(digits) : digits
        );
    }
}
