namespace PublicComment.Model;

/// <summary>Reads 前条, 前二項, 前各号, 次項, 同条, 本条, and the 同 of 同３項.</summary>
internal static class RelativeWords
{
    public static bool TryRead(ReadOnlySpan<char> text, ref int position, out RelativeWord word)
    {
        word = default;
        if (TryReadWithin(text, position, out word))
        {
            position++;
            return true;
        }

        int at = position + 1;
        RelativeDirection direction = text[position] switch
        {
            '前' => RelativeDirection.Previous,
            '次' => RelativeDirection.Next,
            '同' or '本' => RelativeDirection.Same,
            _ => RelativeDirection.None,
        };
        if (direction == RelativeDirection.None || at >= text.Length)
        {
            return false;
        }

        int count = 1;
        if (direction == RelativeDirection.Previous && text[at] == '各')
        {
            count = 0;
            at++;
        }
        else if (
            direction == RelativeDirection.Previous
            && Numeral.TryRead(text, ref at, out int number)
        )
        {
            count = number;
        }

        at = SkipSpacing(text, at);
        AddressLevel level = at < text.Length ? AddressUnits.LevelOf(text[at]) : AddressLevel.None;
        bool counted =
            level >= AddressLevel.Article
            || (level >= AddressLevel.Chapter && text[position] != '本');
        if (
            !counted
            || level == AddressLevel.Division
            || !Following.AllowsUnit(text, at, isOrdinal: false)
        )
        {
            return false;
        }

        word = new(direction, level, count);
        position = at + 1;
        return true;
    }

    // 憲法第13条、同2項 means 同条第2項; the number stays where it is.
    private static bool TryReadWithin(ReadOnlySpan<char> text, int position, out RelativeWord word)
    {
        word = default;
        int at = position + 1;
        if (text[position] != '同' || !Numeral.TryRead(text, ref at, out _) || at >= text.Length)
        {
            return false;
        }

        AddressLevel level = AddressUnits.LevelOf(text[at]);
        if (
            level is not (AddressLevel.Paragraph or AddressLevel.Item)
            || !Following.AllowsUnit(text, at, isOrdinal: false)
        )
        {
            return false;
        }

        word = new(RelativeDirection.Within, level, Count: 1);
        return true;
    }

    /// <summary>The position of the counter in letter-spaced print, 同 条 第 六 項; the same position elsewhere.</summary>
    public static int SkipSpacing(ReadOnlySpan<char> text, int at) =>
        text[at..] is [' ' or '\u3000', var counter, ' ' or '\u3000', .. var behind]
        && AddressUnits.LevelOf(counter) != AddressLevel.None
        // 同 条 例, 同 項 目
        && behind is not ['例' or '件' or '約' or '目' or '文', ..]
            ? at + 1
            : at;
}
