namespace PublicComment.Model;

/// <summary>Reads 別表第一の二, 別表第1の5の項, 様式第2号, 第二号様式.</summary>
internal static class Appendices
{
    private static readonly (string Word, AppendixKind Kind)[] s_words =
    [
        ("別表", AppendixKind.Table),
        ("別記様式", AppendixKind.Form),
        ("別紙様式", AppendixKind.Form),
        ("様式", AppendixKind.Form),
        ("書式", AppendixKind.Format),
        ("別図", AppendixKind.Figure),
        ("別記", AppendixKind.Note),
        ("付録", AppendixKind.Supplement),
        ("附録", AppendixKind.Supplement),
    ];

    private const int LongestFormNumber = 16;

    /// <summary>The word that an appendix is written with.</summary>
    public static string Word(AppendixKind kind)
    {
        foreach ((string word, AppendixKind named) in s_words)
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
        foreach ((string word, AppendixKind kind) in s_words)
        {
            if (text[position..].StartsWith(word))
            {
                int end = position + word.Length;
                if (TryReadNumber(text, end, ref position, ref address, kind))
                {
                    return true;
                }

                if (
                    kind == AppendixKind.Note
                    && TryReadReversed(text, ref end, out Address reversed)
                )
                {
                    position = end;
                    address.TakeAppendix(reversed);
                    return true;
                }

                return kind == AppendixKind.Table
                    && TryReadOnlyTable(text, end, ref position, ref address);
            }
        }

        return false;
    }

    /// <summary>Reads 同表, the table that was cited before, and its rows: 同表の5の項, 同表(5)項. 同表示 is another word.</summary>
    public static bool TryReadSameTable(
        ReadOnlySpan<char> text,
        ref int position,
        ref Address address
    )
    {
        int behind = position + 2;
        if (
            !text[position..].StartsWith("同表")
            || (
                behind < text.Length && text[behind] is '現' or '題' or '紙' or '記' or '裏' or '面'
            )
            || !TryReadOnlyTable(text, position + 2, ref position, ref address)
        )
        {
            return false;
        }

        address.Relative = new(RelativeDirection.Same, AddressLevel.None, Count: 1);
        return true;
    }

    /// <summary>
    /// Reads the number of a further appendix in a list: the 第二 of 別表第一及び第二, the 第三号 of 様式第一号、第三号; or a further row of a
    /// table, the (六)項イ of 別表第一(五)項ロ、(六)項イ and the 15の項 of 別表第1の14の項又は15の項.
    /// </summary>
    public static bool TryReadNext(
        ReadOnlySpan<char> text,
        int start,
        in Address before,
        out Address address,
        out int end
    )
    {
        Address.Begin(out address);
        end = start;
        if (
            before is { AppendixKind: AppendixKind.Table, AppendixRow: > 0 }
            && AppendixRows.TryReadNext(text, ref end, out int row)
        )
        {
            address.TakeAppendix(before);
            address.AppendixRow = row;
            address.Subitem = Subitems.Read(text, ref end);
            return true;
        }

        bool isWholeAppendix =
            before.AppendixKind is not null
            && before is { First: AddressLevel.None, AppendixRow: 0, Last: AddressLevel.None };
        return isWholeAppendix
            && text[start] == '第'
            && TryReadNumber(text, start, ref end, ref address, before.AppendixKind!.Value)
            && (!IsCountedByItem(before.AppendixKind.Value) || text[start..end].Contains('号'))
            && Following.EndsAddress(text, end);
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
        bool isOrdinal = at < text.Length && text[at] == '第';
        at = isOrdinal ? Blanks.Skip(text, at + 1) : at;
        // 別表－１
        at +=
            at + 1 < text.Length && NumberRanges.IsHyphen(text[at]) && Numeral.IsDigit(text[at + 1])
                ? 1
                : 0;
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

        int trunk = at;
        BranchNumber number = Branches.Read(text, ref at, new(main));
        int unitLength = kind == AppendixKind.Table ? AppendixRows.LengthBehindNumber(text, at) : 0;
        if (unitLength > 0 && (number.Count > 1 || !isOrdinal))
        {
            // 別表13の項 is the row of the only table.
            (number, address.AppendixRow) = number.Count > 1 ? number.Split() : (default, main);
            at += unitLength;
        }
        else if (
            kind == AppendixKind.Table
            && AppendixRows.TryReadBehindTable(text, ref at, out int row)
        )
        {
            address.AppendixRow = row;
        }
        else if (number.Count == 2 && text[at..].StartsWith("の欄"))
        {
            // 別表第一の二の欄 is a column; addresses do not reach into columns.
            (number, at) = (number.Split().Trunk, trunk);
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
        if (AppendixRows.TryReadBehindTable(text, ref position, out int row))
        {
            address.AppendixRow = row;
        }

        return true;
    }

    /// <summary>Reads 第二号様式, where the number stands first.</summary>
    public static bool TryReadReversed(
        ReadOnlySpan<char> text,
        ref int position,
        out Address address
    )
    {
        address = new();
        // The word is looked for first: nearly every 第 begins an article or a paragraph.
        int word = FormBehind(text, position);
        if (word < 0)
        {
            return false;
        }

        int at = Blanks.Skip(text, position + 1);
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
        if (at != word)
        {
            return false;
        }

        address.AppendixKind = text[word] == '様' ? AppendixKind.Form : AppendixKind.Format;
        address.AppendixNumber = number;
        position = word + 2;
        return true;
    }

    private static int FormBehind(ReadOnlySpan<char> text, int position)
    {
        if (position >= text.Length || text[position] != '第')
        {
            return -1;
        }

        ReadOnlySpan<char> near = text[
            position..Math.Min(text.Length, position + LongestFormNumber)
        ];
        int offset = near.IndexOf('式');
        return offset > 2 && near[offset - 1] is '様' or '書' ? position + offset - 1 : -1;
    }
}
