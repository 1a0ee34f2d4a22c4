namespace PublicComment.Model;

/// <summary>Takes the titles of drafts apart into the instruments that they make, amend or repeal.</summary>
public static class InstrumentTitle
{
    private static readonly (string Words, InstrumentAction Action)[] s_doings =
    [
        ("の一部を改正する", InstrumentAction.Amend),
        ("の全部を改正する", InstrumentAction.Amend),
        ("を改正する", InstrumentAction.Amend),
        ("を廃止する", InstrumentAction.Repeal),
    ];

    // の一部を改正する, 等の and a kind of order.
    private const int LongestDoing = 24;

    // Nouns that end a title: …の一部改正, …の廃止.
    private static readonly (string Words, InstrumentAction Action)[] s_nouns =
    [
        ("の一部改正", InstrumentAction.Amend),
        ("の全部改正", InstrumentAction.Amend),
        ("の一部改定", InstrumentAction.Amend),
        ("の改正", InstrumentAction.Amend),
        ("の改定", InstrumentAction.Amend),
        ("の改訂", InstrumentAction.Amend),
        ("の変更", InstrumentAction.Amend),
        ("の見直し", InstrumentAction.Amend),
        ("の廃止", InstrumentAction.Repeal),
        ("の制定", InstrumentAction.Make),
        ("の策定", InstrumentAction.Make),
        ("の修正", InstrumentAction.Amend),
        ("一部改正", InstrumentAction.Amend),
        ("改正", InstrumentAction.Amend),
        ("改定", InstrumentAction.Amend),
        ("改訂", InstrumentAction.Amend),
    ];

    // One instrument that amends many (整備, 整理) bears a name of its own.
    private static readonly string[] s_collections =
    [
        "の整備に関する",
        "の整理に関する",
        "の整備等に関する",
        "の整理等に関する",
        "の整備及び経過措置に関する",
    ];

    /// <summary>Reads the instruments of a title, in its order.</summary>
    /// <param name="title">The title, with or without 案, quotation marks, and what a notice says behind it (に対する意見募集の結果).</param>
    /// <returns>
    /// One instrument for each name that stands in the title; none where the title is empty. Names have ideographs where the title has
    /// radicals, <see cref="CjkRadicals"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public static ValueList<Instrument> Parse(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        List<Instrument> instruments = [];
        ReadOnlySpan<char> whole = TitleText.WithoutNotice(CjkRadicals.Unify(title));
        ReadOnlySpan<char> rest = whole;
        while (TitleText.TryTakeQuoted(ref rest, out ReadOnlySpan<char> quoted))
        {
            ReadParts(quoted, instruments);
        }

        // 「A」、「B」等の一部改正 says of all of them what is done.
        bool isDoneToAll = TryReadNoun(TitleText.WithoutDraftMark(rest), out _, out _);
        if (instruments.Count == 0 || isDoneToAll)
        {
            instruments.Clear();
            ReadParts(whole, instruments);
        }

        return instruments.ToValueList();
    }

    /// <summary>Whether a name is that of an instrument that amends many others: 関係政令の整備に関する政令.</summary>
    internal static bool IsCollection(ReadOnlySpan<char> name) =>
        WordSearch.ContainsAny(name, s_collections);

    // Aの一部を改正する政令案及びBの一部を改正する省令案: each part has an action of its own.
    private static void ReadParts(ReadOnlySpan<char> title, List<Instrument> instruments)
    {
        int from = 0;
        for (int at = 0; at < title.Length; at++)
        {
            int joint = TitleText.ConjunctionAt(title[at..]);
            if (
                joint > 0
                && TryReadDoing(TitleText.WithoutDraftMark(title[from..at]), out _, out _, out _)
            )
            {
                ReadPart(title[from..at], instruments);
                from = at + joint;
            }
        }

        ReadPart(title[from..], instruments);
    }

    private static void ReadPart(ReadOnlySpan<char> title, List<Instrument> instruments)
    {
        bool isMarkedAsAmendment = TitleText.IsMarkedAsAmendment(title);
        title = TitleText.WithoutDraftMark(title);
        if (
            TryReadDoing(
                title,
                out ReadOnlySpan<char> names,
                out InstrumentAction action,
                out InstrumentKind kind
            )
        )
        {
            AddNames(names, action, kind, instruments);
        }
        else if (TryReadNoun(title, out names, out action))
        {
            AddNames(names, action, InstrumentKind.Unknown, instruments);
        }
        else if (!title.IsEmpty)
        {
            InstrumentKind made = InstrumentKinds.Of(title);
            bool collects = IsCollection(title);
            action =
                collects || isMarkedAsAmendment ? InstrumentAction.Amend
                : made == InstrumentKind.Unknown ? InstrumentAction.Unknown
                : InstrumentAction.Make;
            if (collects)
            {
                instruments.Add(new(title.ToString(), made, action));
            }
            else
            {
                AddNames(title, action, InstrumentKind.Unknown, instruments);
            }
        }
    }

    private static void AddNames(
        ReadOnlySpan<char> names,
        InstrumentAction action,
        InstrumentKind vehicle,
        List<Instrument> instruments
    )
    {
        while (!names.IsEmpty)
        {
            int length = InstrumentNames.FirstLength(names, out int joint);
            ReadOnlySpan<char> name = TitleText.WithoutDraftMark(
                TitleText.WithoutRemarks(names[..length])
            );
            if (!name.IsEmpty)
            {
                InstrumentKind own = InstrumentKinds.Of(name);
                InstrumentKind kind =
                    InstrumentKinds.IsSure(own) || vehicle == InstrumentKind.Unknown
                        ? own
                        : vehicle;
                instruments.Add(new(name.ToString(), kind, action));
            }

            names = names[(length + joint)..];
        }
    }

    // …の一部を改正する命令: behind the words stands nothing but the kind of the amending order.
    private static bool TryReadDoing(
        ReadOnlySpan<char> title,
        out ReadOnlySpan<char> names,
        out InstrumentAction action,
        out InstrumentKind vehicle
    )
    {
        names = default;
        (action, vehicle) = (default, default);
        foreach ((string words, InstrumentAction said) in s_doings)
        {
            // Only the kind of the order may follow, so that no more than the end is searched.
            int from = Math.Max(0, title.Length - LongestDoing);
            int at = title[from..].LastIndexOf(words) is >= 0 and var found ? from + found : -1;
            if (at > 0 && InstrumentKinds.IsKindAlone(title[(at + words.Length)..], out vehicle))
            {
                names = title[..at];
                action = said;
                return true;
            }
        }

        return false;
    }

    private static bool TryReadNoun(
        ReadOnlySpan<char> title,
        out ReadOnlySpan<char> names,
        out InstrumentAction action
    )
    {
        foreach ((string words, InstrumentAction said) in s_nouns)
        {
            if (title.Length > words.Length && title.EndsWith(words))
            {
                names = title[..^words.Length];
                action = said;
                return true;
            }
        }

        names = default;
        action = default;
        return false;
    }
}
