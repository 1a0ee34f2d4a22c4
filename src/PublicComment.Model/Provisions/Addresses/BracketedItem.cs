namespace PublicComment.Model;

/// <summary>Reads the item of 第2条(2): ordinances print the numbers of their items so.</summary>
internal static class BracketedItem
{
    // A year in brackets is larger.
    private const int Largest = 99;

    /// <summary>Reads the item behind an article or a paragraph, and moves behind it; does nothing where none stands there.</summary>
    public static void Read(ReadOnlySpan<char> text, ref int position, ref Address address)
    {
        int at = position + 1;
        if (
            position < text.Length
            && text[position] is '(' or '（'
            && at < text.Length
            && Numeral.IsDigit(text[at])
            && Numeral.TryRead(text, ref at, out int item)
            && item <= Largest
            && at < text.Length
            && text[at] is ')' or '）'
        )
        {
            address[AddressLevel.Item] = new(item);
            address.Reach(AddressLevel.Item);
            position = at + 1;
        }
    }
}
