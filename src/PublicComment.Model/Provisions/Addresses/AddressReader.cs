namespace PublicComment.Model;

/// <summary>Reads the address that starts at a position: 附則第2条, 前条第2項ただし書, 第33条に新設する第4項, 別表第一の5の項.</summary>
internal static class AddressReader
{
    private const int LongestCaption = 40;

    /// <summary>Reads an address.</summary>
    /// <param name="text">The text around it.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="reading">What may stand at its start.</param>
    /// <param name="address">What it says.</param>
    /// <param name="end">The position behind it.</param>
    public static bool TryRead(
        ReadOnlySpan<char> text,
        int start,
        AddressReading reading,
        out Address address,
        out int end
    )
    {
        Address.Begin(out address);
        end = start;
        if (start >= text.Length)
        {
            return false;
        }

        if (reading == AddressReading.Circled)
        {
            return CircledParagraphs.TryRead(text, start, out address, out end);
        }

        if (text[start] != '第')
        {
            ReadWords(text, ref end, ref address);
        }

        bool bare = reading != AddressReading.Ordinal || end > start;
        while (TryReadLevel(text, ref end, ref address, bare))
        {
            bare = true;
            if (address.RangeEnd > 0)
            {
                return true;
            }
        }

        if (address.First == AddressLevel.Item && TryReadForm(text, start, ref address, ref end))
        {
            return true;
        }

        bool isRead = end > start && !(address.IsMain && address.First == AddressLevel.None);
        if (isRead && !(end < text.Length && new Letter(text[end]).GoesOnWithAddress))
        {
            return true;
        }

        ReadBehindLevels(text, start, reading, ref address, ref end);
        return end > start && !(address.IsMain && address.First == AddressLevel.None);
    }

    // 第二号様式
    private static bool TryReadForm(
        ReadOnlySpan<char> text,
        int start,
        ref Address address,
        ref int end
    )
    {
        int form = start;
        if (
            text[start] != '第'
            || !Appendices.TryReadReversed(text, ref form, out Address reversed)
        )
        {
            return false;
        }

        (address, end) = (reversed, form);
        return true;
    }

    // ③四, (2), イ, ただし書
    private static void ReadBehindLevels(
        ReadOnlySpan<char> text,
        int start,
        AddressReading reading,
        ref Address address,
        ref int end
    )
    {
        if (address.Last == AddressLevel.Article)
        {
            CircledParagraphs.TryReadBehindArticle(text, ref end, ref address);
        }

        if (address.Last is AddressLevel.Article or AddressLevel.Paragraph)
        {
            BracketedItem.Read(text, ref end, ref address);
        }

        bool isFragment = reading == AddressReading.Fragment && end == start;
        bool isRow = address is { AppendixRow: > 0, First: AddressLevel.None };
        if (address.Last == AddressLevel.Item || isRow || isFragment)
        {
            ReadSubitems(text, ref end, ref address);
        }

        if (end > start || isFragment)
        {
            ReadPortions(text, ref end, ref address);
        }
    }

    // 附則, 別表第一, 前条: what an address can begin with but for a number.
    private static void ReadWords(ReadOnlySpan<char> text, ref int position, ref Address address)
    {
        ReadPlace(text, ref position, ref address);
        if (!address.HasPlace && Appendices.TryReadSameTable(text, ref position, ref address))
        {
            return;
        }

        if (!address.HasPlace && RelativeWords.TryRead(text, ref position, out RelativeWord word))
        {
            // 同条同項第8号: the inner word says where the outer one is.
            int at = position;
            while (
                word.Direction == RelativeDirection.Same
                && at < text.Length
                && text[at] == '同'
                && RelativeWords.TryRead(text, ref at, out RelativeWord inner)
                && inner.Level > word.Level
            )
            {
                (word, position) = (inner, at);
            }

            address.Relative = word;
            if (word.Direction != RelativeDirection.Within)
            {
                address.Reach(word.Level);
            }
        }
    }

    private static void ReadPlace(ReadOnlySpan<char> text, ref int position, ref Address address)
    {
        if (text[position] is '附' or '付' or '本')
        {
            SupplementaryHeads.Read(text, ref position, ref address);
        }

        int at = Blanks.Skip(text, position);
        if (
            at < text.Length
            && text[at] is '別' or '様' or '書' or '付' or '附'
            && Appendices.TryRead(text, ref at, ref address)
        )
        {
            position = at;
        }
    }

    private static bool TryReadLevel(
        ReadOnlySpan<char> text,
        ref int position,
        ref Address address,
        bool bare
    )
    {
        if (address.Last == AddressLevel.Item)
        {
            return false;
        }

        bool isFirst = address.First == AddressLevel.None && !address.HasPlace;
        bool isAddition = false;
        int at = isFirst ? position : SkipJoint(text, position, address.Last, out isAddition);
        bool isOrdinal = at < text.Length && text[at] == '第';
        if (!isOrdinal && !bare)
        {
            return false;
        }

        int ordinal = at;
        at = isOrdinal ? Blanks.SkipWithBreak(text, at + 1) : at;
        int digits = at;
        if (!Numeral.TryRead(text, ref at, out int main))
        {
            return false;
        }

        if (
            isOrdinal
            && at < text.Length
            && text[at] is ' ' or '\r' or '\n'
            && SpacedNumeral.TryRead(text, ref digits, out int whole)
        )
        {
            (main, at) = (whole, digits);
        }

        int rangeEnd = 0;
        if (at < text.Length && AddressUnits.LevelOf(text[at]) == AddressLevel.None)
        {
            rangeEnd = NumberRanges.Read(text, ref at);
            at = Blanks.SkipWithBreak(text, at);
        }

        AddressLevel level = at < text.Length ? AddressUnits.LevelOf(text[at]) : AddressLevel.None;
        if (level <= address.Last || !Following.AllowsUnit(text, at, isOrdinal))
        {
            return false;
        }

        at++;
        bool isOnNextLine = !isFirst && text[position..ordinal].Contains('\n');
        if (isOnNextLine && (address.HasPlace || !Following.EndsAddress(text, at)))
        {
            // 第３条／第１号様式について, 別表第１／第３号様式: a line of its own.
            return false;
        }

        BranchNumber number = new(main);
        address[level] =
            level == AddressLevel.Paragraph ? number : Branches.Read(text, ref at, number);
        address.RangeEnd = rangeEnd;
        address.IsAddition |= isAddition;
        address.Reach(level);
        position = at;
        return true;
    }

    // What may stand between two levels: blanks, の, the caption of an article in brackets, に新設する.
    private static int SkipJoint(
        ReadOnlySpan<char> text,
        int position,
        AddressLevel last,
        out bool isAddition
    )
    {
        isAddition = false;
        int at = Blanks.Skip(text, position);
        if (at >= text.Length)
        {
            return at;
        }

        // The width of a page breaks 第1条の5／第6号.
        int next = Blanks.SkipWithBreak(text, at);
        at = next < text.Length && text[next] == '第' ? next : at;
        switch (text[at])
        {
            case 'の':
                return Blanks.Skip(text, at + 1);
            case '(' or '（' or '《' when last == AddressLevel.Article:
                return SkipCaption(text, at);
            case 'に':
                isAddition = AdditionJoint.TrySkip(text, ref at);
                return at;
            default:
                return at;
        }
    }

    private static int SkipCaption(ReadOnlySpan<char> text, int open)
    {
        ReadOnlySpan<char> inner = text[(open + 1)..Math.Min(text.Length, open + LongestCaption)];
        int close = inner.IndexOfAny(')', '）', '》');
        return close > 0 && !inner[..close].ContainsAny("第。") ? open + close + 2 : open;
    }

    private static void ReadSubitems(ReadOnlySpan<char> text, ref int position, ref Address address)
    {
        address.Subitem = Subitems.Read(text, ref position);
        if (!address.Subitem.IsEmpty)
        {
            address.Reach(AddressLevel.Subitem);
        }
    }

    private static void ReadPortions(ReadOnlySpan<char> text, ref int position, ref Address address)
    {
        address.Portion = Portions.Read(text, ref position);
        if (!address.Portion.IsEmpty)
        {
            address.Reach(AddressLevel.Portion);
        }
    }
}
