using NodaTime;

namespace PublicComment.Model;

/// <summary>Reads a text that is one date and nothing else, blanks around it aside.</summary>
internal static class WholeText
{
    /// <summary>Reads a day, which may be doubtful.</summary>
    /// <returns>The fault where the text is no date, or one that does not exist.</returns>
    public static DateFault Read(
        ReadOnlySpan<char> text,
        JapaneseEraTable eras,
        bool allowWestern,
        out DateFields fields,
        out LocalDate date
    )
    {
        TextCursor cursor = new(text, 0);
        date = default;
        if (!DateSyntax.Read(ref cursor, eras, allowWestern, out fields))
        {
            // Of 令和7年13月 the month is wrong, and not only the day missing.
            DateFault partial = DateResolver.CheckPartial(fields);
            return partial.Kind == DateFaultKind.None ? fields.Fault : partial;
        }

        DateFault fault = DateResolver.Resolve(fields, out date);
        if (fault.Kind != DateFaultKind.None)
        {
            return fault;
        }

        cursor.SkipBlanks();
        return cursor.IsAtEnd
            ? default
            : new(DateFaultKind.TextAfterDate, TextSpan.FromBounds(cursor.Position, text.Length));
    }

    /// <summary>Reads a day about which there is no doubt.</summary>
    public static DateFault ReadStrictly(
        ReadOnlySpan<char> text,
        JapaneseEraTable eras,
        bool allowWestern,
        out DateFields fields,
        out LocalDate date
    )
    {
        DateFault fault = Read(text, eras, allowWestern, out fields, out date);
        return fault.Kind == DateFaultKind.None ? DateDoubts.First(fields, date) : fault;
    }
}
