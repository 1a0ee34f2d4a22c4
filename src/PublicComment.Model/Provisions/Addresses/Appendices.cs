namespace PublicComment.Model;

/// <summary>Reads 別表第一の二, 別表第1の5の項, 様式第2号, 第二号様式.</summary>
internal static class Appendices
{
    private static readonly (string Word, AppendixKind Kind)[] Words =
    [
        ("別表", AppendixKind.Table),
        ("別記様式", AppendixKind.Form),
        ("様式", AppendixKind.Form),
        ("書式", AppendixKind.Format),
        ("別図", AppendixKind.Figure),
        ("別記", AppendixKind.Note),
        ("付録", AppendixKind.Supplement),
        ("附録", AppendixKind.Supplement),
    ];

    private const string BehindRow = "の項";

    /// <summary>The word that an appendix is written with.</summary>
    public static string Word(AppendixKind kind)
    {
        foreach ((string word, AppendixKind named) in Words)
        {
            if (named == kind && word.Length == 2)
            {
                return word;
            }
        }

        return "";
    }

    /// <summary>Whether a number of this kind is followed by 号: 様式第2号.</summary>
    public static bool IsCountedByItem(AppendixKind kind) =>
        kind is AppendixKind.Form or AppendixKind.Format;

    public static bool TryRead(ReadOnlySpan<char> text, ref int position, ref Address address)
    {
        foreach ((string word, AppendixKind kind) in Words)
        {
            if (text[position..].StartsWith(word))
            {
                int end = position + word.Length;
                return TryReadNumber(text, end, ref position, ref address, kind)
                    || (
                        kind == AppendixKind.Note
                        && TryReadReversed(text, end, ref position, ref address)
                    )
                    || (
                        kind == AppendixKind.Table
                        && TryReadOnlyTable(text, end, ref position, ref address)
                    );
            }
        }

        return TryReadReversed(text, position, ref position, ref address);
    }

    // The number behind the word: 別表第一の二, 様式第2号の3, and the row of a table behind it.
    private static bool TryReadNumber(
        ReadOnlySpan<char> text,
        int start,
        ref int position,
        ref Address address,
        AppendixKind kind
    )
    {
        int at = Blanks.Skip(text, start);
        at = at < text.Length && text[at] == '第' ? Blanks.Skip(text, at + 1) : at;
        if (!Numeral.TryRead(text, ref at, out int main))
        {
            return false;
        }

        int unit = Blanks.Skip(text, at);
        AddressLevel level =
            unit < text.Length ? AddressUnits.LevelOf(text[unit]) : AddressLevel.None;
        if (level == AddressLevel.Item && IsCountedByItem(kind))
        {
            at = unit + 1;
        }
        else if (level != AddressLevel.None)
        {
            // 別表第四号 is the fourth item of the only table.
            return false;
        }

        BranchNumber number = Branches.Read(text, ref at, new(main));
        if (kind == AppendixKind.Table && number.Count > 1 && IsBehindRow(text, at))
        {
            (number, address.AppendixRow) = number.Split();
            at += BehindRow.Length;
        }

        address.AppendixKind = kind;
        address.AppendixNumber = number;
        position = at;
        return true;
    }

    // 別表, the only one of its law, and its rows: 別表の5の項. 別表示 is another word.
    private static bool TryReadOnlyTable(
        ReadOnlySpan<char> text,
        int start,
        ref int position,
        ref Address address
    )
    {
        if (start < text.Length && text[start] == '示')
        {
            return false;
        }

        address.AppendixKind = AppendixKind.Table;
        position = start;
        int at = start + 1;
        if (
            start < text.Length
            && text[start] == 'の'
            && Numeral.TryRead(text, ref at, out int row)
            && IsBehindRow(text, at)
        )
        {
            address.AppendixRow = row;
            position = at + BehindRow.Length;
        }

        return true;
    }

    private static bool IsBehindRow(ReadOnlySpan<char> text, int position) =>
        text[position..].StartsWith(BehindRow) && !text[position..].StartsWith("の項目");

    // 第二号様式, 別記第一号様式.
    private static bool TryReadReversed(
        ReadOnlySpan<char> text,
        int start,
        ref int position,
        ref Address address
    )
    {
        int at = start;
        if (at >= text.Length || text[at] != '第')
        {
            return false;
        }

        at = Blanks.Skip(text, at + 1);
        if (!Numeral.TryRead(text, ref at, out int main))
        {
            return false;
        }

        at = Blanks.Skip(text, at);
        if (at >= text.Length || text[at] != '号')
        {
            return false;
        }

        at++;
        BranchNumber number = Branches.Read(text, ref at, new(main));
        ReadOnlySpan<char> rest = text[at..];
        if (!rest.StartsWith("様式") && !rest.StartsWith("書式"))
        {
            return false;
        }

        address.AppendixKind = rest[0] == '様' ? AppendixKind.Form : AppendixKind.Format;
        address.AppendixNumber = number;
        position = at + 2;
        return true;
    }
}
