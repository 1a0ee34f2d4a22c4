using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Recognises heading rows.</summary>
internal static class HeaderRow
{
    // The longest heading seen has 30 characters; a cell that is much longer is an opinion that speaks of opinions.
    private const int LongestHeading = 48;

    /// <summary>The layout that a row states; null where it heads no table of opinions and responses.</summary>
    public static ColumnLayout? LayoutOf(SourceRow row)
    {
        List<ColumnRole> roles = [];
        foreach (SourceCell cell in row.Cells)
        {
            string text = cell.Text;
            if (text.Length > LongestHeading)
            {
                return null;
            }

            ColumnRole role = ColumnVocabulary.RoleOf(text);
            for (int column = 0; column < cell.ColumnSpan; column++)
            {
                roles.Add(role);
            }
        }

        // Column after column without heading or text: what a row of Markdown pads itself with.
        while (
            roles.Count > 0
            && roles[^1] == ColumnRole.Unknown
            && row.Cells[^1].IsEmpty
            && roles.Count > 2
        )
        {
            roles.RemoveAt(roles.Count - 1);
            break;
        }

        ColumnLayout layout = new(roles.ToValueList());
        return layout.Has(ColumnRole.Opinion) && layout.Has(ColumnRole.Response) ? layout : null;
    }
}
