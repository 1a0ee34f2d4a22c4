namespace PublicComment.Model;

/// <summary>Reads the rows of appended tables: 12の項, 12項, (16)項.</summary>
internal static class AppendixRows
{
    private const int LongestCaption = 40;

    /// <summary>Reads the row behind a table: の12の項, (16)項, （第三条関係）の二の項.</summary>
    public static bool TryReadBehindTable(ReadOnlySpan<char> text, ref int position, out int row) =>
        TryReadBracketed(text, ref position, out row)
        || TryReadBehind(text, BehindCaption(text, position), ref position, out row)
        || TryReadBehindParticle(text, ref position, out row);

    /// <summary>Reads a further row in a list: 15の項, (六)項.</summary>
    public static bool TryReadNext(ReadOnlySpan<char> text, ref int position, out int row) =>
        TryReadBracketed(text, ref position, out row)
        || TryReadBehind(text, position, ref position, out row);

    /// <summary>The length of の項 or 項 behind the number of a row; 0 where neither stands.</summary>
    public static int LengthBehindNumber(ReadOnlySpan<char> text, int position)
    {
        int at = Blanks.Skip(text, position);
        at += at < text.Length && text[at] == 'の' ? 1 : 0;
        return at < text.Length && text[at] == '項' && !BeginsWord(text[(at + 1)..])
            ? at + 1 - position
            : 0;
    }

    // の12の項
    private static bool TryReadBehindParticle(
        ReadOnlySpan<char> text,
        ref int position,
        out int row
    )
    {
        row = 0;
        return position < text.Length
            && text[position] == 'の'
            && TryReadBehind(text, position + 1, ref position, out row);
    }

    // 項目, 項番号
    private static bool BeginsWord(ReadOnlySpan<char> behind) =>
        behind is [var next, ..]
        && JapaneseScript.IsKanji(next)
        && !Following.StartsBehindAddress(behind);

    private static bool TryReadBehind(
        ReadOnlySpan<char> text,
        int start,
        ref int position,
        out int row
    )
    {
        row = 0;
        int at = start < 0 ? text.Length : Blanks.Skip(text, start);
        if (
            !Numeral.TryRead(text, ref at, out int number)
            || LengthBehindNumber(text, at) is not (> 0 and var length)
        )
        {
            return false;
        }

        row = number;
        position = at + length;
        return true;
    }

    // 別表第一(16)項 and 別表第一の (16) 項 of the fire services' cabinet order.
    private static bool TryReadBracketed(ReadOnlySpan<char> text, ref int position, out int row)
    {
        row = 0;
        int at = Blanks.Skip(text, position);
        at = at < text.Length && text[at] == 'の' ? Blanks.Skip(text, at + 1) : at;
        if (at >= text.Length || text[at] is not ('(' or '（'))
        {
            return false;
        }

        at++;
        if (
            !Numeral.TryRead(text, ref at, out int number)
            || at >= text.Length
            || text[at] is not (')' or '）')
        )
        {
            return false;
        }

        at = Blanks.Skip(text, at + 1);
        if (at >= text.Length || text[at] != '項')
        {
            return false;
        }

        row = number;
        position = at + 1;
        return true;
    }

    // （第三条関係）, the caption that names the article which the table belongs to, and の; -1 where none stands.
    private static int BehindCaption(ReadOnlySpan<char> text, int position)
    {
        ReadOnlySpan<char> near = text.Slice(
            position,
            Math.Min(LongestCaption, text.Length - position)
        );
        int length = near is ['(' or '（', ..] ? near.IndexOfAny(')', '）') : -1;
        if (length < 0 || !near[..length].EndsWith("関係"))
        {
            return -1;
        }

        int behind = position + length + 1;
        return behind < text.Length && text[behind] == 'の' ? behind + 1 : behind;
    }
}
