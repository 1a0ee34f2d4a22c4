namespace PublicComment.Model;

/// <summary>
/// What responses say beside whether the draft was changed, one wording a line. They are compared with text in which full-width letters are narrow and
/// blanks are gone, <see cref="WordingText.Plain"/>.
/// </summary>
internal static class StockPhrases
{
    /// <summary>The phrases beside the wordings that <see cref="ChangeWording"/> and <see cref="KeptWording"/> read.</summary>
    public static (string Words, ResponseOutcome Outcome)[] All { get; } =
    [
        ("記載しており", ResponseOutcome.AlreadyStated),
        ("記載している", ResponseOutcome.AlreadyStated),
        ("記述しており", ResponseOutcome.AlreadyStated),
        ("記述している", ResponseOutcome.AlreadyStated),
        ("規定しており", ResponseOutcome.AlreadyStated),
        ("既に盛り込", ResponseOutcome.AlreadyStated),
        ("含まれます", ResponseOutcome.AlreadyStated),
        ("含まれており", ResponseOutcome.AlreadyStated),
        ("参考にさせて", ResponseOutcome.Noted),
        ("参考とさせて", ResponseOutcome.Noted),
        ("参考にいたし", ResponseOutcome.Noted),
        ("参考といたし", ResponseOutcome.Noted),
        ("参考にします", ResponseOutcome.Noted),
        ("参考とします", ResponseOutcome.Noted),
        ("参考意見として", ResponseOutcome.Noted),
        ("関係省庁と共有", ResponseOutcome.Noted),
        ("賛同の御意見", ResponseOutcome.Support),
        ("賛同のご意見", ResponseOutcome.Support),
        ("賛同意見として", ResponseOutcome.Support),
        ("賛成の御意見", ResponseOutcome.Support),
        ("賛成意見として", ResponseOutcome.Support),
        ("関係がなく", ResponseOutcome.OutOfScope),
        ("関係のない", ResponseOutcome.OutOfScope),
        ("意見募集の対象外", ResponseOutcome.OutOfScope),
        ("対象ではありません", ResponseOutcome.OutOfScope),
        ("貴見のとおり", ResponseOutcome.Confirmed),
        ("御理解のとおり", ResponseOutcome.Confirmed),
        ("ご理解のとおり", ResponseOutcome.Confirmed),
        ("お見込みのとおり", ResponseOutcome.Confirmed),
        ("回答のとおり", ResponseOutcome.Reference),
        ("回答を御参照", ResponseOutcome.Reference),
        ("回答をご参照", ResponseOutcome.Reference),
        ("考え方を御参照", ResponseOutcome.Reference),
        ("考え方をご参照", ResponseOutcome.Reference),
    ];
}
