namespace PublicComment.Model;

/// <summary>
/// Reads addresses as lawyers and tax offices shorten them behind the name of a law: the 39④三 of 行政手続法39④三 is article 39,
/// paragraph 4, item 3.
/// </summary>
internal static class CircledParagraphs
{
    private const char First = '①';

    /// <summary>How many circled numbers there are in a row, from ①.</summary>
    public const int Count = 20;

    public static bool IsCircled(char c) => c is >= First and < (char)(First + Count);

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
        if (end >= text.Length || !IsCircled(text[end]))
        {
            return false;
        }

        address[AddressLevel.Article] = article;
        address.Reach(AddressLevel.Article);
        address[AddressLevel.Paragraph] = new(text[end++] - First + 1);
        address.Reach(AddressLevel.Paragraph);
        int behind = end;
        if (
            end < text.Length
            && Numeral.IsKanji(text[end])
            && Numeral.TryRead(text, ref behind, out int item)
            && Branches.Read(text, ref behind, new(item)) is var number
            && Following.EndsAddress(text, behind)
            && !(behind < text.Length && text[behind] == 'つ')
        )
        {
            address[AddressLevel.Item] = number;
            address.Reach(AddressLevel.Item);
            end = behind;
        }

        return true;
    }
}
