using NodaTime;

namespace PublicComment.Model;

/// <summary>Goes through a text once and collects its dates.</summary>
internal ref struct DateScanner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly JapaneseEraTable _eras;
    private readonly List<DateMention> _mentions;
    private Anchor? _anchor;

    private DateScanner(ReadOnlySpan<char> text, JapaneseEraTable eras, LocalDate? context)
    {
        _text = text;
        _eras = eras;
        _mentions = [];
        _anchor = context is { } day
            ? new Anchor(day.Year, day.Month, day.Day, Source: null, Separator: '\0')
            : null;
    }

    public static List<DateMention> Scan(
        ReadOnlySpan<char> text,
        JapaneseEraTable eras,
        LocalDate? context
    )
    {
        DateScanner scanner = new(text, eras, context);
        scanner.Run();
        return scanner._mentions;
    }

    private void Run()
    {
        int position = 0;
        while (position < _text.Length)
        {
            int offset = _text[position..].IndexOfAny(_eras.DateStarts);
            if (offset < 0)
            {
                return;
            }

            position = ScanAt(position + offset);
        }
    }

    /// <summary>Reads the date that begins at a position, if one does.</summary>
    /// <returns>Where to go on.</returns>
    private int ScanAt(int start)
    {
        TextCursor cursor = new(_text, start);
        bool isFound = cursor.Current switch
        {
            '同' or '翌' => TryAddReferring(ref cursor),
            _ => TryAddWhole(ref cursor) || (IsNumeral(cursor.Current) && TryAddBare(ref cursor)),
        };
        return isFound ? cursor.Position : EndOfRun(start);
    }

    /// <summary>Behind the digits, numerals or Latin letters that begin at a position: no date begins inside them.</summary>
    private readonly int EndOfRun(int start)
    {
        int end = start + 1;
        while (end < _text.Length && IsSameRun(_text[start], _text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsNumeral(char folded) =>
        char.IsAsciiDigit(folded) || KanjiNumeral.ValueOf(folded) >= 0;

    private static bool IsSameRun(char first, char next)
    {
        char one = PrintedCharacter.Fold(first);
        char other = PrintedCharacter.Fold(next);
        return (char.IsAsciiDigit(one) && char.IsAsciiDigit(other))
            || (char.IsAsciiLetter(one) && char.IsAsciiLetter(other))
            || (KanjiNumeral.ValueOf(one) >= 0 && KanjiNumeral.ValueOf(other) >= 0);
    }

    private bool TryAddWhole(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        DateSyntax.Read(ref ahead, _eras, allowWestern: true, out DateFields fields);
        int endOfPrevious = _mentions.Count > 0 ? _mentions[^1].Span.End : -1;
        if (!WholeDate.IsMeant(_text, _eras, endOfPrevious, ref fields))
        {
            return false;
        }

        ahead.Position = fields.End;
        Add(ref ahead, fields, inherited: null);
        cursor.Position = ahead.Position;
        return true;
    }

    private bool TryAddReferring(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        if (
            _anchor is not { } anchor
            || !IncompleteDateSyntax.TryReadReferring(ref ahead, out IncompleteDate date)
            || !date.TryComplete(anchor, out PartsInherited? inherited)
        )
        {
            return false;
        }

        Add(ref ahead, date.Fields, inherited);
        cursor.Position = ahead.Position;
        return true;
    }

    private bool TryAddBare(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        DateMention? previous = _mentions.Count > 0 ? _mentions[^1] : null;
        if (
            _anchor is not { } anchor
            || !BareDate.TryRead(ref ahead, _eras, previous, anchor, out IncompleteDate date)
            || !date.TryComplete(anchor, out PartsInherited? inherited)
        )
        {
            return false;
        }

        Add(ref ahead, date.Fields, inherited);
        cursor.Position = ahead.Position;
        return true;
    }

    private void Add(ref TextCursor cursor, in DateFields fields, PartsInherited? inherited)
    {
        LocalTime? time = null;
        if (fields.Precision == DatePrecision.Day)
        {
            TimeReader.TryRead(ref cursor, out time);
        }

        DateMention mention = MentionBuilder.Build(fields, cursor.Position, time, inherited);
        _mentions.Add(mention);
        _anchor = MentionBuilder.AnchorOf(mention, fields.Separator);
    }
}
