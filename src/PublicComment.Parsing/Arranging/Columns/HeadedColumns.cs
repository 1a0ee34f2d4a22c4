using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>
/// Corrects the roles that headings give to columns by what stands in them: numbers under a heading that covers the opinion too,
/// topics under 区分, outcomes under 対応.
/// </summary>
internal sealed class HeadedColumns
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

    private readonly ColumnRole[] _roles;
    private readonly GridRow[] _rows;

    private HeadedColumns(ColumnRole[] roles, GridRow[] rows) => (_roles, _rows) = (roles, rows);

    /// <param name="headed">The columns by their headings.</param>
    /// <param name="rows">The rows under them.</param>
    public static ColumnLayout Settle(ColumnLayout headed, IEnumerable<GridRow> rows)
    {
        GridRow[] sample = [.. rows.Take(MostRows)];
        ColumnRole[] roles = ShiftedHeadings.Settle(headed, sample);
        HeadedColumns columns = new(roles, sample);
        for (int column = 0; column < roles.Length; column++)
        {
            columns.Settle(column);
        }

        if (!roles.Contains(ColumnRole.Flag) && columns.HasOutcomesIn(roles.Length))
        {
            // Nothing heads the flags.
            roles = [.. roles, ColumnRole.Flag];
        }

        return roles.AsSpan().SequenceEqual(headed.Roles.AsSpan())
            ? headed
            : new(roles.ToValueList());
    }

    private void Settle(int column)
    {
        bool standsBeforeOpinion = Array.IndexOf(_roles, ColumnRole.Opinion) > column;
        if (MayHoldNumbers(column))
        {
            if (HasNumbersIn(column))
            {
                _roles[column] = ColumnRole.Number;
                // The heading of an opinion may stand over both.
                _roles[column + 1] =
                    _roles[column + 1] == ColumnRole.Unknown
                        ? ColumnRole.Opinion
                        : _roles[column + 1];
            }
        }
        else if (_roles[column] == ColumnRole.Flag && standsBeforeOpinion)
        {
            _roles[column] = HasTopicsIn(column) ? ColumnRole.Place : ColumnRole.Flag;
        }
        else if (
            MayHoldOutcomesAlone(column)
                ? HasOutcomesIn(column) && SpeaksOfChangeIn(column)
                : MayHoldOutcomes(column) && HasMostlyOutcomesIn(column)
        )
        {
            _roles[column] = ColumnRole.Flag;
        }
    }

    private bool MayHoldNumbers(int column) =>
        _roles[column] is ColumnRole.Unknown or ColumnRole.Opinion
        && column + 1 < _roles.Length
        && (
            _roles[column + 1] == ColumnRole.Opinion
            || (
                column == 0 && _roles[column] == ColumnRole.Unknown && _roles[1] == ColumnRole.Place
            )
            || (_roles[column] == ColumnRole.Opinion && _roles[column + 1] == ColumnRole.Unknown)
        )
        && !_roles.Contains(ColumnRole.Number);

    private bool HasNumbersIn(int column) =>
        TextsOf(_rows, column) is { Length: > 0 } texts
        && Array.TrueForAll(texts, text => NumberCell.IsNumber(text))
        && (_roles[column + 1] != ColumnRole.Place || NumberCell.CountUp(texts));

    private bool HasTopicsIn(int column) =>
        TextsOf(_rows, column) is { Length: >= FewestWords } words
        && !Array.Exists(words, StatesOutcome);

    // 備考, or a heading that nobody knows.
    private bool MayHoldOutcomesAlone(int column) =>
        _roles[column] is ColumnRole.Remarks or ColumnRole.Unknown
        && column > Array.IndexOf(_roles, ColumnRole.Opinion)
        && !_roles.Contains(ColumnRole.Flag);

    private bool HasOutcomesIn(int column) =>
        TextsOf(_rows, column) is { Length: >= FewestWords } words
        && Array.TrueForAll(words, StatesOutcome);

    private bool MayHoldOutcomes(int column) =>
        _roles[column] == ColumnRole.Response
        && _roles.Count(other => other == ColumnRole.Response) > 1
        && !_roles.Contains(ColumnRole.Flag);

    private bool HasMostlyOutcomesIn(int column) =>
        TextsOf(_rows, column) is { Length: >= FewestWords } words
        && Array.TrueForAll(words, IsShort)
        && (
            words.Count(StatesOutcome) * 2 > words.Length
            || (Array.Exists(words, StatesChange) && HasAnswersBeside(column))
        );

    // 既に記載, 検討 and 対象外 under 対応 say what becomes of an opinion where the answer to it stands beside them.
    private bool HasAnswersBeside(int column) =>
        Enumerable
            .Range(0, _roles.Length)
            .Any(other =>
                other != column
                && _roles[other] == ColumnRole.Response
                && Array.Exists(TextsOf(_rows, other), text => !IsShort(text))
            );

    // あり and なし may say of anything whether it is there, and Ａ may be of any kind.
    private bool SpeaksOfChangeIn(int column) =>
        Array.Exists(TextsOf(_rows, column), text => WordSearch.ContainsAny(text, s_changes));

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
