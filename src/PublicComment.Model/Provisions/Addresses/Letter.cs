namespace PublicComment.Model;

/// <summary>
/// What a character can be in a citation, told by one look into a table: the letters that matter are strewn over all of Unicode's
/// kanji, and comparing with each of them takes most of the time of a search otherwise.
/// </summary>
internal readonly struct Letter
{
    private const int DigitBit = 1 << 4;
    private const int KanjiDigitBit = 1 << 5;
    private const int KanjiPowerBit = 1 << 6;
    private const int CounterBit = 1 << 7;
    private const int BlankBit = 1 << 8;
    private const int ConnectorBit = 1 << 9;
    private const int PortionBit = 1 << 10;
    private const int NameEndBit = 1 << 11;
    private const int RangeBit = 1 << 12;
    private const int LawEndBit = 1 << 13;
    private const int AddressPartBit = 1 << 14;
    private const int ValueBits = (1 << 4) - 1;

    private static readonly ushort[] s_table = MakeTable();

    private readonly int _roles;

    public Letter(char c) => _roles = s_table[c];

    /// <summary>Whether it is one of 0 to 9 and ０ to ９.</summary>
    public bool IsDigit => (_roles & DigitBit) != 0;

    /// <summary>Whether it is one of 〇 to 九.</summary>
    public bool IsKanjiDigit => (_roles & KanjiDigitBit) != 0;

    /// <summary>Whether it is 十, 百 or 千.</summary>
    public bool IsKanjiPower => (_roles & KanjiPowerBit) != 0;

    public bool IsKanjiNumeral => (_roles & (KanjiDigitBit | KanjiPowerBit)) != 0;

    public bool IsBlank => (_roles & BlankBit) != 0;

    /// <summary>Whether what joins the elements of a list can begin with it.</summary>
    public bool BeginsConnector => (_roles & ConnectorBit) != 0;

    /// <summary>Whether a portion can begin with it: ただし書, 前段.</summary>
    public bool BeginsPortion => (_roles & PortionBit) != 0;

    /// <summary>Whether the name of a law can end with it.</summary>
    public bool EndsName => (_roles & NameEndBit) != 0;

    /// <summary>Whether words for a law that stand before an address can end with it: the last letter of a name, a bracket, 同.</summary>
    public bool EndsLaw => (_roles & (NameEndBit | LawEndBit)) != 0;

    /// <summary>
    /// Whether what belongs to an address, besides its levels, can begin with it: ③四, (2), イ, 一の項 and ただし書, with の or a blank before them.
    /// </summary>
    public bool GoesOnWithAddress =>
        (_roles & (DigitBit | KanjiDigitBit | BlankBit | PortionBit | AddressPartBit)) != 0;

    /// <summary>Whether what makes an address the start of a range can begin with it: から, ～, 乃至.</summary>
    public bool BeginsRange => (_roles & RangeBit) != 0;

    /// <summary>The value of a digit, or the exponent of a power of ten.</summary>
    public int Value => _roles & ValueBits;

    /// <summary>The level that it counts: 条, 項, 号.</summary>
    public AddressLevel Level =>
        (_roles & CounterBit) != 0 ? (AddressLevel)Value : AddressLevel.None;

    private static ushort[] MakeTable()
    {
        ushort[] table = new ushort[char.MaxValue + 1];
        AddInOrder(table, "0123456789", DigitBit);
        AddInOrder(table, "０１２３４５６７８９", DigitBit);
        AddInOrder(table, "〇一二三四五六七八九", KanjiDigitBit);
        Add(table, "零", KanjiDigitBit);
        Add(table, "十", KanjiPowerBit | 1);
        Add(table, "百", KanjiPowerBit | 2);
        Add(table, "千", KanjiPowerBit | 3);
        AddInOrder(table, AddressUnits.Characters, CounterBit);
        Add(table, "條", CounterBit | (int)AddressLevel.Article);
        Add(table, "號", CounterBit | (int)AddressLevel.Item);
        Add(table, " \t\u3000\u00A0\u2002\u2003\u2009\u200B\uFEFF", BlankBit);
        Add(table, ListConnectors.Words.Select(word => word[0]), ConnectorBit);
        Add(table, Portions.Words.Select(word => word[0]), PortionBit);
        Add(table, LawNames.Endings.Select(ending => ending[^1]), NameEndBit);
        Add(table, LawReader.OtherEnds, LawEndBit);
        Add(table, "(（のノ", AddressPartBit);
        AddRow(table, CircledNumbers.First, CircledNumbers.Count, AddressPartBit);
        AddRow(table, 'ア', 'ン' - 'ア' + 1, AddressPartBit);
        Add(table, "か乃な" + NumberRanges.Signs, RangeBit);
        return table;
    }

    // The value of each character is its place.
    private static void AddInOrder(ushort[] table, string characters, int role)
    {
        for (int value = 0; value < characters.Length; value++)
        {
            table[characters[value]] |= (ushort)(role | value);
        }
    }

    private static void AddRow(ushort[] table, char first, int count, int roles) =>
        Add(table, Enumerable.Range(first, count).Select(code => (char)code), roles);

    private static void Add(ushort[] table, IEnumerable<char> characters, int roles)
    {
        foreach (char c in characters)
        {
            table[c] |= (ushort)roles;
        }
    }
}
