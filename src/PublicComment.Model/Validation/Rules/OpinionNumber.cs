using System.Globalization;
using System.Text;

namespace PublicComment.Model;

/// <summary>Compares the printed numbers of opinions: 3, ３, ③, №3, No.3, 意見3 and 3（続き） are the same.</summary>
internal static class OpinionNumber
{
    private static readonly string[] s_roman =
    [
        "I",
        "II",
        "III",
        "IV",
        "V",
        "VI",
        "VII",
        "VIII",
        "IX",
        "X",
        "XI",
        "XII",
    ];

    /// <summary>The number without its label, in one spelling; empty where nothing is printed.</summary>
    public static string KeyOf(string? printed)
    {
        if (printed is null)
        {
            return "";
        }

        StringBuilder plain = new(printed.Length);
        foreach (char character in printed)
        {
            Append(character, plain);
        }

        return NumberLabels.KeyOf(plain.ToString());
    }

    /// <summary>Reads a key as a number from 1; false where it is of another kind, such as 1-2 or ア.</summary>
    public static bool TryCount(string key, out int count) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count > 0;

    private static void Append(char character, StringBuilder plain)
    {
        if (char.IsWhiteSpace(character))
        {
            return;
        }

        if (character == '№')
        {
            plain.Append("No");
        }
        else if (char.GetUnicodeCategory(character) == UnicodeCategory.OtherNumber)
        {
            plain.Append(char.GetNumericValue(character).ToString(CultureInfo.InvariantCulture));
        }
        else if (character is >= 'Ⅰ' and <= 'Ⅻ')
        {
            plain.Append(s_roman[character - 'Ⅰ']);
        }
        else
        {
            plain.Append(JapaneseScript.Narrow(character));
        }
    }
}
