namespace PublicComment.Model;

/// <summary>What may stand at the start of an address.</summary>
internal enum AddressReading
{
    /// <summary>Only what names itself as an address: 第33条, 附則, 別表, 前条.</summary>
    Ordinal,

    /// <summary>Numbers without 第 too: 33条4項.</summary>
    Bare,

    /// <summary>An article and its circled paragraph: 39④.</summary>
    Circled,

    /// <summary>Parts that continue another address too: ロ, ただし書.</summary>
    Fragment,
}
