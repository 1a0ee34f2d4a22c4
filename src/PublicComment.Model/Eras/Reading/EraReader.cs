namespace PublicComment.Model;

/// <summary>Reads the name of an era in kanji (also letter-spaced), as a ligature, as a letter or in Latin letters.</summary>
internal static class EraReader
{
    public static bool TryRead(
        ref TextCursor cursor,
        JapaneseEraTable eras,
        out JapaneseEra? era,
        out EraNotation notation
    )
    {
        char first = cursor.Current;
        foreach (JapaneseEra candidate in eras.NewestFirst)
        {
            if (first == candidate.Initial)
            {
                era = candidate;
                notation = cursor.TryTake(candidate.Kanji) ? EraNotation.Whole : EraNotation.Short;
                cursor.Position += notation == EraNotation.Short ? 1 : 0;
                return true;
            }

            if (first == candidate.Ligature)
            {
                era = candidate;
                notation = EraNotation.Whole;
                cursor.Position++;
                return true;
            }
        }

        era = null;
        notation = EraNotation.None;
        return char.IsAsciiLetter(first) && TryReadLatin(ref cursor, eras, ref era, ref notation);
    }

    private static bool TryReadLatin(
        ref TextCursor cursor,
        JapaneseEraTable eras,
        ref JapaneseEra? era,
        ref EraNotation notation
    )
    {
        int length = 1;
        while (char.IsAsciiLetter(cursor.PeekAt(cursor.Position + length)))
        {
            length++;
        }

        foreach (JapaneseEra candidate in eras.NewestFirst)
        {
            bool isLetter =
                length == 1 && char.ToUpperInvariant(cursor.Current) == candidate.Letter;
            if (isLetter || IsLatinName(cursor, candidate.Latin, length))
            {
                era = candidate;
                notation = isLetter ? EraNotation.Short : EraNotation.Whole;
                cursor.Position += length;
                return true;
            }
        }

        return false;
    }

    private static bool IsLatinName(in TextCursor cursor, string name, int length)
    {
        if (length != name.Length)
        {
            return false;
        }

        for (int i = 0; i < length; i++)
        {
            if ((cursor.PeekAt(cursor.Position + i) | 0x20) != (name[i] | 0x20))
            {
                return false;
            }
        }

        return true;
    }
}
