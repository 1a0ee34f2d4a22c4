namespace PublicComment.Model;

/// <summary>Reads the parts of one date, from the era or the western year on.</summary>
internal static class DateSyntax
{
    /// <summary>Reads as far as a date goes and leaves the cursor behind it.</summary>
    /// <returns>Whether there is a day; if not, <see cref="DateFields.Fault"/> says why.</returns>
    public static bool Read(
        ref TextCursor cursor,
        JapaneseEraTable eras,
        bool allowWestern,
        out DateFields fields
    )
    {
        fields = default;
        cursor.SkipBlanks();
        fields.Start = cursor.Position;
        fields.End = cursor.Position;
        fields.Fault = ReadParts(ref cursor, eras, allowWestern, ref fields);
        cursor.Position = fields.End;
        return fields.Fault.Kind == DateFaultKind.None;
    }

    private static DateFault ReadParts(
        ref TextCursor cursor,
        JapaneseEraTable eras,
        bool allowWestern,
        ref DateFields fields
    )
    {
        DateFaultKind missing = ReadYear(ref cursor, eras, allowWestern, ref fields);
        if (missing != DateFaultKind.None)
        {
            return cursor.Missing(missing);
        }

        if (fields.Year.Value == NumberPart.Malformed)
        {
            return new(DateFaultKind.NumberMalformed, fields.Year);
        }

        // 平成27（2015）年 has the other year before the mark, 平成27年（2015年） behind it.
        bool otherIsWestern = fields.Era is not null;
        if (cursor.TryTake('年'))
        {
            YearSyntax.TryReadInBrackets(ref cursor, eras, otherIsWestern, out fields.OtherYear);
            return MarkedDateSyntax.ReadMonthAndDay(ref cursor, ref fields);
        }

        if (DateSeparator.TryTake(ref cursor, fields.Era is not null, out fields.Separator))
        {
            return SeparatedDateSyntax.ReadMonthAndDay(ref cursor, ref fields);
        }

        return
            YearSyntax.TryReadInBrackets(ref cursor, eras, otherIsWestern, out fields.OtherYear)
            && cursor.TryTake('年')
            ? MarkedDateSyntax.ReadMonthAndDay(ref cursor, ref fields)
            : cursor.Missing(DateFaultKind.YearMarkExpected);
    }

    private static DateFaultKind ReadYear(
        ref TextCursor cursor,
        JapaneseEraTable eras,
        bool allowWestern,
        ref DateFields fields
    )
    {
        if (EraReader.TryRead(ref cursor, eras, out fields.Era, out fields.EraNotation))
        {
            return YearSyntax.TryReadYearOfEra(ref cursor, out fields.Year)
                ? DateFaultKind.None
                : DateFaultKind.YearExpected;
        }

        return allowWestern && YearSyntax.TryReadWestern(ref cursor, out fields.Year)
            ? DateFaultKind.None
            : DateFaultKind.EraExpected;
    }
}
