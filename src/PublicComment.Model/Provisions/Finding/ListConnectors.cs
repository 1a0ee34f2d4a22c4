namespace PublicComment.Model;

/// <summary>What joins the elements of a list: 、 及び ・ と.</summary>
internal static class ListConnectors
{
    public static readonly string[] Words =
    [
        "、",
        .. Conjunctions.Words,
        "，",
        ",",
        "・",
        "と",
        "や",
        "／",
        "/",
        "＆",
        "&",
    ];

    /// <summary>The position behind the connector, and the blanks around it, at a position.</summary>
    public static int Skip(ReadOnlySpan<char> text, int position, out bool isConnected)
    {
        int at = Blanks.Skip(text, position);
        isConnected = false;
        while (TryLengthAt(text[at..], out int length))
        {
            isConnected = true;
            at = Blanks.SkipWithBreak(text, at + length);
        }

        return isConnected ? at : position;
    }

    private static bool TryLengthAt(ReadOnlySpan<char> rest, out int length)
    {
        length = 0;
        if (rest.IsEmpty || !new Letter(rest[0]).BeginsConnector)
        {
            return false;
        }

        length = WordSearch.LengthAtStart(rest, Words);
        return length > 0;
    }
}
