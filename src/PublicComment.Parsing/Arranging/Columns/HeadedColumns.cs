using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Corrects the roles that headings give to columns by what stands in them: numbers under a heading that covers the opinion too,
/// topics under 区分, outcomes under 対応.
/// </summary>
internal static class HeadedColumns
{
    // So many rows tell what a column holds.
    private const int MostRows = 200;
    private const int FewestWords = 2;
    private const int LongestOutcome = 20;

    private static readonly string[] s_changes =
    [
        "修正",
        "反映",
        "変更",
        "追記",
        "採用",
        "原案",
        "素案",
        "記載",
    ];

    /// <param name="headed">The columns by their headings.</param>
    /// <param name="rows">The rows under them.</param>
    public static ColumnLayout Settle(ColumnLayout headed, IEnumerable<GridRow> rows)
    {
        GridRow[] sample = [.. rows.Take(MostRows)];
        ColumnRole[] roles = ShiftedHeadings.Settle(headed, sample);
        for (int column = 0; column < roles.Length; column++)
        {
            roles[column] = RoleOf(roles, column, sample);
        }

        if (!roles.Contains(ColumnRole.Flag) && HaveOutcomesIn(sample, roles.Length))
        {
            // Nothing heads the flags.
            roles = [.. roles, ColumnRole.Flag];
        }

        return roles.AsSpan().SequenceEqual(headed.Roles.AsSpan())
            ? headed
            : new(roles.ToValueList());
    }

    private static ColumnRole RoleOf(ColumnRole[] roles, int column, GridRow[] rows)
    {
        ColumnRole role = roles[column];
        if (MayHoldNumbers(roles, column) && TextsOf(rows, column) is { Length: > 0 } numbers)
        {
            if (
                Array.TrueForAll(numbers, text => NumberCell.IsNumber(text))
                && (roles[column + 1] != ColumnRole.Place || NumberCell.CountUp(numbers))
            )
            {
                // The heading of an opinion may stand over both.
                if (roles[column + 1] == ColumnRole.Unknown)
                {
                    roles[column + 1] = ColumnRole.Opinion;
                }

                return ColumnRole.Number;
            }
        }
        else if (role == ColumnRole.Flag && Array.IndexOf(roles, ColumnRole.Opinion) > column)
        {
            string[] words = TextsOf(rows, column);
            return words.Length >= FewestWords && !Array.Exists(words, StatesOutcome)
                ? ColumnRole.Place
                : role;
        }
        else if (MayHoldOutcomesAlone(roles, column))
        {
            return HaveOutcomesIn(rows, column) && SpeakOfChangeIn(rows, column)
                ? ColumnRole.Flag
                : role;
        }
        else if (MayHoldOutcomes(roles, column))
        {
            string[] words = TextsOf(rows, column);
            return
                words.Length >= FewestWords
                && Array.TrueForAll(words, IsShort)
                && (
                    words.Count(StatesOutcome) * 2 > words.Length
                    || (Array.Exists(words, StatesChange) && HasOtherAnswers(roles, column, rows))
                )
                ? ColumnRole.Flag
                : role;
        }

        return role;
    }

    private static bool MayHoldNumbers(ColumnRole[] roles, int column) =>
        roles[column] is ColumnRole.Unknown or ColumnRole.Opinion
        && column + 1 < roles.Length
        && (
            roles[column + 1] == ColumnRole.Opinion
            || (column == 0 && roles[column] == ColumnRole.Unknown && roles[1] == ColumnRole.Place)
            || (roles[column] == ColumnRole.Opinion && roles[column + 1] == ColumnRole.Unknown)
        )
        && !roles.Contains(ColumnRole.Number);

    private static bool MayHoldOutcomes(ColumnRole[] roles, int column) =>
        roles[column] == ColumnRole.Response
        && roles.Count(other => other == ColumnRole.Response) > 1
        && !roles.Contains(ColumnRole.Flag);

    // 既に記載, 検討 and 対象外 under 対応 say what becomes of an opinion where the answer to it stands beside them.
    private static bool HasOtherAnswers(ColumnRole[] roles, int column, GridRow[] rows) =>
        Enumerable
            .Range(0, roles.Length)
            .Any(other =>
                other != column
                && roles[other] == ColumnRole.Response
                && Array.Exists(TextsOf(rows, other), text => !IsShort(text))
            );

    // 備考, or a heading that nobody knows.
    private static bool MayHoldOutcomesAlone(ColumnRole[] roles, int column) =>
        roles[column] is ColumnRole.Remarks or ColumnRole.Unknown
        && column > Array.IndexOf(roles, ColumnRole.Opinion)
        && !roles.Contains(ColumnRole.Flag);

    private static bool HaveOutcomesIn(GridRow[] rows, int column)
    {
        string[] words = TextsOf(rows, column);
        return words.Length >= FewestWords && Array.TrueForAll(words, StatesOutcome);
    }

    // あり and なし may say of anything whether it is there, and Ａ may be of any kind.
    private static bool SpeakOfChangeIn(GridRow[] rows, int column) =>
        Array.Exists(TextsOf(rows, column), text => WordSearch.ContainsAny(text, s_changes));

    // なし and 可 may be the answer to anything.
    private static bool StatesChange(string text) =>
        StatesOutcome(text) && WordSearch.ContainsAny(text, s_changes);

    /// <summary>Whether a text has the length of an outcome and states one, or is the letter of one.</summary>
    public static bool StatesOutcome(string text) =>
        text.Length <= LongestOutcome
        && (AmendmentWording.Read(text) != AmendmentStatus.NotStated || IsLetterCode(text));

    // A sentence is a further response.
    private static bool IsShort(string text) =>
        text.Length <= LongestOutcome && !text.Contains('。', StringComparison.Ordinal);

    // Ａ to Ｅ, whose meaning a legend tells.
    private static bool IsLetterCode(string text) =>
        NormalizedText.Fold(text) is [>= 'A' and <= 'Z'];

    /// <summary>The texts of a column; a row with a single one heads the rows below it.</summary>
    public static string[] TextsOf(GridRow[] rows, int column) =>
        [
            .. rows.Where(row => row.OnlyCell is null)
                .Select(row => row.TextAt(column))
                .Where(text => text.Length > 0),
        ];
}
