using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The headings of a table: the columns that they state, and how many rows they take.</summary>
internal readonly record struct HeaderMatch(ColumnLayout Layout, int RowCount);

/// <summary>Recognises heading rows: one, or two of which the lower one divides or completes the headings of the upper one.</summary>
internal static class HeaderRow
{
    // The longest heading seen has 30 characters; a cell that is much longer is an opinion that speaks of opinions.
    private const int LongestSubheading = 20;

    /// <summary>The headings that begin with a row; null where it heads no table of opinions and responses.</summary>
    public static HeaderMatch? Match(IReadOnlyList<GridRow> rows, int index)
    {
        if (!IsHeadingLike(rows[index]))
        {
            return null;
        }

        ColumnLayout? one = LayoutOf(rows[index], lower: null);
        bool mayDivide =
            index + 1 < rows.Count
            && rows[index].OnlyCell is null
            && IsSubheadingLike(rows[index + 1])
            && !(one is not null && HeadsGroup(rows[index + 1]))
            && (
                Divides(rows[index], rows[index + 1])
                || (one is null && LayoutOf(rows[index + 1], lower: null) is null)
            );
        if (mayDivide && LayoutOf(rows[index], rows[index + 1]) is { } two)
        {
            return new(two, 2);
        }

        return one is null ? null : new(one, 1);
    }

    /// <summary>
    /// The headings of a table of opinions that nobody answered, which stands behind one with responses; null where the row heads none.
    /// It has a part of the columns above, and one that is no opinion, since a single word may be a cell's, but where the whole table has
    /// nothing else.
    /// </summary>
    public static HeaderMatch? MatchUnanswered(
        IReadOnlyList<GridRow> rows,
        int index,
        ColumnLayout above
    )
    {
        if ((RolesOf(rows[index]) ?? RolesOfList(rows, index)) is not { } layout)
        {
            return null;
        }

        return IsPart(layout, above) ? new(layout, 1) : null;
    }

    private static bool IsPart(ColumnLayout layout, ColumnLayout above) =>
        (above.Has(ColumnRole.Response) || layout == above)
        && !layout.Has(ColumnRole.Response)
        && layout.Has(ColumnRole.Opinion)
        && layout.Roles.All(role => role != ColumnRole.Unknown && above.Has(role))
        && layout.Roles.Distinct().Count() == layout.ColumnCount;

    /// <summary>The roles of a row of headings, whatever they are; null where the row is none of several headings.</summary>
    public static ColumnLayout? RolesOf(GridRow row) =>
        IsHeadingLike(row) && row.Cells.Length > 1 && row.OnlyCell is null
            ? new(row.Cells.Select(cell => RoleOf(cell, lower: null)).ToValueList())
            : null;

    private static ColumnLayout? RolesOfList(IReadOnlyList<GridRow> rows, int index) =>
        index == 0
        && rows.Count > 1
        && rows.All(row => row.Cells.Length == 1)
        && IsHeadingLike(rows[0])
            ? new([RoleOf(rows[0].Cells[0], lower: null)])
            : null;

    /// <summary>The 0-based place of the first row with headings; -1 where there is none.</summary>
    public static int FirstIn(IReadOnlyList<GridRow> rows) =>
        Enumerable.Range(0, rows.Count).FirstOrDefault(row => Match(rows, row) is not null, -1);

    private static ColumnLayout? LayoutOf(GridRow upper, GridRow? lower)
    {
        int columns = Math.Max(upper.Cells.Length, lower?.Cells.Length ?? 0);
        List<ColumnRole> roles = new(columns);
        for (int column = 0; column < columns; column++)
        {
            ColumnRole role = RoleOf(upper.At(column), lower?.At(column));
            roles.Add(
                role == ColumnRole.Unknown && lower is not null
                    ? RoleOf(SpreadOver(upper, column), lower?.At(column))
                    : role
            );
        }

        TakeCombinedHeading(roles, upper);
        TakeSummaryHeading(roles, upper);
        TakeOpinionOfOffice(roles, upper);
        ReasonColumn.Settle(roles);

        // Columns without heading at the end: what a row of Markdown or CSV is padded with.
        while (
            roles.Count > 2
            && roles[^1] == ColumnRole.Unknown
            && upper.At(roles.Count - 1) is null or { IsEmpty: true }
        )
        {
            roles.RemoveAt(roles.Count - 1);
        }

        ColumnLayout layout = new(roles.ToValueList());
        bool isMostlyKnown = roles.Count(role => role == ColumnRole.Unknown) * 2 <= roles.Count;
        return isMostlyKnown && layout.Has(ColumnRole.Opinion) && layout.Has(ColumnRole.Response)
            ? layout
            : null;
    }

    // 考え方及び修正の有無 heads the responses where nothing else does.
    private static void TakeCombinedHeading(List<ColumnRole> roles, GridRow headings)
    {
        int flag = roles.IndexOf(ColumnRole.Flag);
        if (
            flag >= 0
            && !roles.Contains(ColumnRole.Response)
            && headings.At(flag) is { } heading
            && ColumnVocabulary.NamesResponse(heading.Text)
        )
        {
            roles[flag] = ColumnRole.Response;
        }
    }

    // 概要 heads the opinions where nothing else does, and another heading speaks of them.
    private static void TakeSummaryHeading(List<ColumnRole> roles, GridRow headings)
    {
        int summary = Array.FindIndex(
            headings.Cells,
            cell => cell is not null && NormalizedText.Fold(cell.Text) == "概要"
        );
        bool speaksOfOpinions = Array.Exists(
            headings.Cells,
            cell => cell?.Text.Contains("意見", StringComparison.Ordinal) == true
        );
        if (summary >= 0 && speaksOfOpinions && !roles.Contains(ColumnRole.Opinion))
        {
            roles[summary] = ColumnRole.Opinion;
        }
    }

    // 市の意見 beside 市民の意見 heads the responses where nothing else does.
    private static void TakeOpinionOfOffice(List<ColumnRole> roles, GridRow headings)
    {
        int office = Array.FindIndex(
            headings.Cells,
            cell => cell is not null && OpinionOfOffice.Is(cell.Text)
        );
        bool hasOther =
            office >= 0 && roles.Where((role, at) => at != office).Contains(ColumnRole.Opinion);
        if (hasOther && !roles.Contains(ColumnRole.Response))
        {
            roles[office] = ColumnRole.Response;
        }
    }

    private static ColumnRole RoleOf(SourceCell? upper, SourceCell? lower)
    {
        string head = upper?.Text ?? "";
        string part = lower is null || ReferenceEquals(lower, upper) ? "" : lower.Text;
        ColumnRole role = part.Length == 0 ? ColumnRole.Unknown : ColumnVocabulary.RoleOf(part);
        return role != ColumnRole.Unknown ? role : ColumnVocabulary.RoleOf(head + part);
    }

    // In formats without cells that cover several columns, the cells behind one that does are empty.
    private static SourceCell? SpreadOver(GridRow upper, int column)
    {
        int head = Math.Min(column, upper.Cells.Length - 1);
        while (head >= 0 && upper.Cells[head] is null or { IsEmpty: true })
        {
            head--;
        }

        return head < 0 ? null : upper.Cells[head];
    }

    private static bool IsHeadingLike(GridRow row) =>
        !row.Source.IsEmpty
        && Array.TrueForAll(
            row.Cells,
            cell => cell is null || (HeadingText.CanHead(cell.Text) && !IsCount(cell.Text))
        );

    // 4件（3名）, behind 意見の件数
    private static bool IsCount(string text)
    {
        string folded = NormalizedText.Fold(text);
        int digits = folded.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && folded[digits] is ('件' or '名' or '人' or '通');
    }

    private static bool IsSubheadingLike(GridRow row) =>
        !row.Source.IsEmpty
        && row.Source.Cells.All(cell => HeadingText.CanHead(cell.Text, LongestSubheading));

    // 手数料について, alone in the column of the numbers, which has no heading.
    private static bool HeadsGroup(GridRow row) =>
        row.FilledCells.ToArray() is [var only] && GroupHeading.NamesTopic(only.Text);

    // The lower row stands under a heading that covers several columns, or beside one that covers both rows, or fills gaps.
    private static bool Divides(GridRow upper, GridRow lower)
    {
        bool hasSpans =
            lower.IsFromAbove.Contains(true) || upper.Source.Cells.Any(cell => cell.ColumnSpan > 1);
        bool leavesOut = false;
        bool fillsIn = false;
        for (int column = 0; column < Math.Min(upper.Cells.Length, lower.Cells.Length); column++)
        {
            bool isHeaded = upper.Cells[column] is { IsEmpty: false };
            bool isFilled = lower.Cells[column] is { IsEmpty: false };
            leavesOut |= isHeaded && !isFilled;
            fillsIn |= !isHeaded && isFilled;
        }

        return hasSpans || (fillsIn && (leavesOut || NamesColumns(upper, lower)));
    }

    // 章|頁|No.|内容|区分|内容, below 該当箇所 and 意見 that cover two columns each.
    private static bool NamesColumns(GridRow upper, GridRow lower) =>
        HasHeadingOf(ColumnRole.Opinion, upper)
        && HasHeadingOf(ColumnRole.Response, upper)
        && lower.FilledCells.Count() > 2
        && lower.FilledCells.Count(cell => ColumnVocabulary.RoleOf(cell.Text) != ColumnRole.Unknown)
            > 1;

    private static bool HasHeadingOf(ColumnRole role, GridRow row) =>
        row.FilledCells.Any(cell => ColumnVocabulary.RoleOf(cell.Text) == role);
}
