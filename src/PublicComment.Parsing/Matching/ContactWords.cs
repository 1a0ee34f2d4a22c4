namespace PublicComment.Parsing;

/// <summary>The words before a number or an address at which an office is reached, and by which opinions came: 電話, FAX, メール.</summary>
internal static class ContactWords
{
    private static readonly string[] s_faxes = ["FAX", "ファックス", "ファクス", "ファクシミリ"];

    private static readonly string[] s_mails = ["メール", "Eメール", "E-mail", "電子メール"];

    private static readonly string[] s_labels =
    [
        "電話",
        "☎",
        "TEL",
        "内線",
        .. s_faxes,
        .. s_mails,
        "〒",
    ];

    /// <summary>All of them; 番号 and アドレス may follow.</summary>
    public static ReadOnlySpan<string> Labels => s_labels;

    /// <summary>Those of a facsimile.</summary>
    public static ReadOnlySpan<string> Faxes => s_faxes;

    /// <summary>Those of electronic mail.</summary>
    public static ReadOnlySpan<string> Mails => s_mails;
}
