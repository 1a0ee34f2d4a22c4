namespace PublicComment.Model;

/// <summary>
/// Reads what a citation says of a table below its address, which does not reach into the cells of tables: the の表の三の項 of
/// 第二条の表の三の項, the 添付情報欄リ of 別表13の項添付情報欄リ, the 備考第二号 of 別表第一備考第二号. A column or a note without a number of its own
/// is not cited but spoken of: 別表第一の上欄に掲げる者.
/// </summary>
internal static class TableCells
{
    private const int LongestName = 12;

    // The table of an article; 第5条の表示 and 第5条の表題 speak of something else.
    private const string OfArticle = "の表";
    private const string WordsWithTable = "示現題紙記裏面明";

    private static readonly string[] s_notes = ["備考", "（注）", "(注)", "注"];

    /// <summary>Where the words about the table end; <paramref name="position"/> where none stand there.</summary>
    public static int SkipBehind(ReadOnlySpan<char> text, int position, in Address address)
    {
        int at = position;
        if (!TrySkipTable(text, ref at) && address.AppendixKind is null)
        {
            return position;
        }

        int end = position;
        while (TrySkipPart(text, ref at, out bool isNumbered))
        {
            end = isNumbered ? at : end;
        }

        return end;
    }

    private static bool TrySkipTable(ReadOnlySpan<char> text, ref int position)
    {
        int behind = position + OfArticle.Length;
        if (
            !text[position..].StartsWith(OfArticle)
            || (
                behind < text.Length
                && WordsWithTable.Contains(text[behind], StringComparison.Ordinal)
            )
        )
        {
            return false;
        }

        position = behind;
        return true;
    }

    private static bool TrySkipPart(ReadOnlySpan<char> text, ref int position, out bool isNumbered)
    {
        int start = position < text.Length && text[position] == 'の' ? position + 1 : position;
        int at = start;
        isNumbered =
            TrySkipRow(text, ref at) || TrySkipNamedRow(text, ref at) || TrySkipNote(text, ref at);
        if (!isNumbered && Subitems.Read(text, ref at) is { IsEmpty: false } subitems)
        {
            // 別表第１(5) may be the fifth of anything.
            isNumbered = ProvisionRules.IsKatakana(subitems[^1][0]);
        }

        if (at == start && !TrySkipColumn(text, ref at))
        {
            return false;
        }

        position = at;
        return true;
    }

    // 三の項, 28項, 第2号
    private static bool TrySkipRow(ReadOnlySpan<char> text, ref int position)
    {
        int at = position;
        at += at < text.Length && text[at] == '第' ? 1 : 0;
        if (!Numeral.TryRead(text, ref at, out _))
        {
            return false;
        }

        if (text[at..] is ['号', ..])
        {
            position = at + 1;
            return true;
        }

        int length = AppendixRows.LengthBehindNumber(text, at);
        position = length > 0 ? at + length : position;
        return length > 0;
    }

    // 器具器械の項
    private static bool TrySkipNamedRow(ReadOnlySpan<char> text, ref int position)
    {
        int at = BehindName(text, position);
        if (at == position || text[at..] is not ['の', '項', ..])
        {
            return false;
        }

        position = at + 2;
        return true;
    }

    // 下欄, 第二欄, 添付情報欄
    private static bool TrySkipColumn(ReadOnlySpan<char> text, ref int position)
    {
        int at = BehindName(text, position);
        if (at == position || text[at - 1] != '欄')
        {
            return false;
        }

        position = at;
        return true;
    }

    // A column ends its own name; what the column is of follows.
    private static int BehindName(ReadOnlySpan<char> text, int position)
    {
        int at = position;
        int last = Math.Min(text.Length, position + LongestName);
        while (
            at < last
            && (JapaneseScript.IsKanji(text[at]) || JapaneseScript.IsKatakana(text[at]))
            && !(at > position && text[at - 1] == '欄')
        )
        {
            at++;
        }

        return at;
    }

    // 備考2, 備考第二号, (注)3
    private static bool TrySkipNote(ReadOnlySpan<char> text, ref int position)
    {
        int at = position + WordSearch.LengthAtStart(text[position..], s_notes);
        if (at == position)
        {
            return false;
        }

        at += text[at..] is ['第', ..] ? 1 : 0;
        if (!Numeral.TryRead(text, ref at, out _))
        {
            return false;
        }

        position = text[at..] is ['号', ..] ? at + 1 : at;
        return true;
    }
}
