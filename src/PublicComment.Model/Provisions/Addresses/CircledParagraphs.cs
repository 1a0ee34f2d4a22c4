namespace PublicComment.Model;

/// <summary>
/// Reads addresses as lawyers and tax offices shorten them behind the name of a law: the 39④三 of 行政手続法39④三 is article 39,
/// paragraph 4, item 3.
/// </summary>
internal static class CircledParagraphs
{
    private const int MostDigits = 2;
    private const string Endings = "にのはをがとで、。）)」";

    /// <summary>Where the number of the article before a circled one starts; -1 where none stands directly before it.</summary>
    public static int StartBefore(ReadOnlySpan<char> text, int circled, int floor)
    {
        int start = Numeral.StartBefore(text, circled, floor);
        for (int parts = 1; parts < BranchNumber.MostParts && start < circled; parts++)
        {
            if (start - 1 <= floor || text[start - 1] != 'の')
            {
                break;
            }

            int trunk = Numeral.StartBefore(text, start - 1, floor);
            if (trunk == start - 1)
            {
                break;
            }

            start = trunk;
        }

        return start < circled ? start : -1;
    }

    public static bool TryRead(ReadOnlySpan<char> text, int start, out Address address, out int end)
    {
        address = new();
        end = start;
        if (!Numeral.TryRead(text, ref end, out int main))
        {
            return false;
        }

        BranchNumber article = Branches.Read(text, ref end, new(main));
        address[AddressLevel.Article] = article;
        address.Reach(AddressLevel.Article);
        return TryReadBehindArticle(text, ref end, ref address);
    }

    /// <summary>Reads the ③四 of 227条の2③四; ① before words of its own begins an item of a list.</summary>
    public static bool TryReadBehindArticle(
        ReadOnlySpan<char> text,
        ref int position,
        ref Address address
    )
    {
        if (position >= text.Length || !CircledNumbers.Is(text[position]))
        {
            return TryReadDigitsBehindArticle(text, ref position, ref address);
        }

        int end = position + 1;
        bool hasItem = TryReadItem(text, end, out BranchNumber item, out int behind);
        if (!hasItem && !Following.EndsAddress(text, end) && !Numeral.IsKanji(text[end]))
        {
            return false;
        }

        address[AddressLevel.Paragraph] = new(CircledNumbers.ValueOf(text[position]));
        address.Reach(AddressLevel.Paragraph);
        position = end;
        if (hasItem)
        {
            address[AddressLevel.Item] = item;
            address.Reach(AddressLevel.Item);
            position = behind;
        }

        return true;
    }

    // 行政手続法第43条2に従い; the number of a note, 第43条2　…, stands before a blank.
    private static bool TryReadDigitsBehindArticle(
        ReadOnlySpan<char> text,
        ref int position,
        ref Address address
    )
    {
        int end = position;
        if (
            position >= text.Length
            || text[position - 1] != '条'
            || !Numeral.IsDigit(text[position])
            || !Numeral.TryRead(text, ref end, out int paragraph)
            || end - position > MostDigits
            || end == text.Length
            || !Endings.Contains(text[end], StringComparison.Ordinal)
        )
        {
            return false;
        }

        address[AddressLevel.Paragraph] = new(paragraph);
        address.Reach(AddressLevel.Paragraph);
        position = end;
        return true;
    }

    private static bool TryReadItem(
        ReadOnlySpan<char> text,
        int start,
        out BranchNumber item,
        out int behind
    )
    {
        item = default;
        behind = start;
        if (
            start >= text.Length
            || !Numeral.IsKanji(text[start])
            || !Numeral.TryRead(text, ref behind, out int main)
        )
        {
            return false;
        }

        item = Branches.Read(text, ref behind, new(main));
        return Following.EndsAddress(text, behind)
            && !(behind < text.Length && text[behind] == 'つ');
    }
}
