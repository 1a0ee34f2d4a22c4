using System.Globalization;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>Prints how many opinions came in, as letters do, at the end of a sentence.</summary>
internal static class LetterCounts
{
    public const int Forms = 10;

    public static (string Text, DeclaredCounts Counts) Of(int opinions, int submitters, int form)
    {
        string wide = PrintedNumber.FullWidth(opinions.ToString(CultureInfo.InvariantCulture));
        string grouped = opinions.ToString("N0", CultureInfo.InvariantCulture);
        string spaced = string.Join(
            ' ',
            PrintedNumber.FullWidth($"{submitters}名より計{opinions}件").AsEnumerable()
        );
        DeclaredCounts both = new(opinions, submitters);
        return form switch
        {
            0 => ($"{opinions}件の御意見をいただきました。", new(opinions)),
            1 => ($"{wide}件の意見の提出がありました。", new(opinions)),
            2 => ($"{submitters}者{opinions}件の御意見をいただきました。", both),
            3 => ($"{submitters}名から計{grouped}件の御意見が寄せられました。", both),
            4 => ($"延べ{grouped}件の御意見をいただきました。", new(opinions)),
            5 => ($"{submitters}の個人・団体から計{opinions}件の御意見をいただきました。", both),
            6 => ($"{submitters}人のかたから{opinions}件の意見が提出されました。", both),
            7 => ($"{submitters}名から意見が寄せられました。", new(null, submitters)),
            8 => ($"{spaced} の御意見をいただきました。", both),
            _ => (
                $"{submitters}の個人又は団体から延べ {grouped} 件の御意見をいただきました。",
                both
            ),
        };
    }
}
