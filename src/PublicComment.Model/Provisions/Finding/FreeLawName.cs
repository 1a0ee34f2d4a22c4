namespace PublicComment.Model;

/// <summary>
/// Reads a law's name that nobody gave: the longest that the text itself delimits. A short name is a run of letters without particles
/// (個人情報保護法); a long one ends in a phrase such as に関する法律 and reaches back to where its sentence or its list begins.
/// </summary>
internal static class FreeLawName
{
    // Words that end with 則 and are no rules.
    private static readonly string[] s_otherRules =
    [
        "原則",
        "附則",
        "罰則",
        "法則",
        "変則",
        "鉄則",
    ];

    public static LawReading Read(
        ReadOnlySpan<char> text,
        int end,
        int floor,
        CitationContext context,
        LawAntecedents antecedents,
        LawReading none
    )
    {
        if (TryReadName(text, end, floor, out LawReading law))
        {
            return law;
        }

        ReadOnlySpan<char> word = text[law.Start..end];
        if (word.IsEmpty)
        {
            return none;
        }

        ReadOnlySpan<char> execution = LawNames.ExecutionOf(word);
        ReadOnlySpan<char> kind = word[..^execution.Length];
        LawReading reading = LawNames.IsPointer(kind[0])
            ? antecedents.Resolve(text, law, kind[1..], isSelf: LawNames.IsSelf(kind[0]))
            : ReadKind(text, law, kind, floor, context, antecedents);
        return execution.IsEmpty ? reading
            : reading.Name is { } executed ? reading with { Name = $"{executed}{execution}" }
            : ReadKind(text, law, execution, floor, context, antecedents);
    }

    /// <summary>
    /// Reads a short name that nobody gave and that does not end as names do: GDPR第17条, 安衛則第3条, 刑訴第405条. Which law it means stays
    /// open; that of the draft it is not.
    /// </summary>
    public static LawReading ReadShort(ReadOnlySpan<char> text, int end, int floor, LawReading none)
    {
        int start = RunStart(text, end, floor);
        ReadOnlySpan<char> word = text[start..end];
        bool isShortName =
            (word.Length > 1 && word.IndexOfAnyExceptInRange('A', 'Z') < 0)
            || (word.Length > 1 && word[^1] == '訴')
            || (word.Length > 2 && word[^1] == '則' && !WordSearch.EndsWithAny(word, s_otherRules));
        return isShortName ? new(start, Source: LawSource.Abbreviation, IsOpen: true) : none;
    }

    /// <summary>Reads a name that says by itself which law is meant.</summary>
    /// <returns>False, with the start of the word in <paramref name="law"/>, where a word such as 法, 本法 or 同令 stands there.</returns>
    public static bool TryReadName(ReadOnlySpan<char> text, int end, int floor, out LawReading law)
    {
        int start = RunStart(text, end, floor);
        if (start > floor && start < end && text[start] == '年' && Numeral.IsDigit(text[start - 1]))
        {
            // 令和6年改正法: the counter of the year is no letter of the name.
            start++;
        }

        start += BeginsWithin(text, start, end, floor) ? 1 : 0;
        ProvisionVersion version = ProvisionVersion.Unspecified;
        start += VersionWords.PrefixOf(text[start..end], ref version);
        ReadOnlySpan<char> word = text[start..end];
        law = new(start, Version: version);
        if (word.IsEmpty || LawNames.PointsBack(word))
        {
            return false;
        }

        // 許可に係る法第２条: no name ends with に係る法 or に関する法.
        bool isBareLaw = word is ['法'] or ['法', '施' or '第', ..];
        if (!isBareLaw && LawNames.IsHead(word) && LongNames.EndsInPhrase(text[floor..start]))
        {
            start = LongNames.StartOf(text, start, floor);
            if (LongNames.IsPhrase(text[start..law.Start]))
            {
                return false;
            }
        }
        else if (LawNames.SaysKindAlone(word))
        {
            return false;
        }
        else
        {
            start = CompoundNames.StartOf(text, start, floor);
        }

        law = law with
        {
            Start = start,
            Name = text[start..end].ToString(),
            Source = LawSource.Stated,
        };
        return true;
    }

    // 第三条中租税特別措置法第三章: within the article before it; 中小企業 and the like begin so too.
    private static bool BeginsWithin(ReadOnlySpan<char> text, int start, int end, int floor) =>
        start == floor
        && floor > 0
        && end - start > 1
        && text[start] == '中'
        && text[start + 1] is not ('小' or '央' or '国' or '間' or '心');

    /// <summary>Whether a letter can stand in a run: kanji, katakana, Latin letters.</summary>
    public static bool IsNameLetter(char c) =>
        JapaneseScript.IsKanji(c)
        || JapaneseScript.IsKatakana(c)
        || c is 'ー' or '・'
        || char.IsAsciiLetter(c)
        || c is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    /// <summary>Where the run of letters starts that ends before a position.</summary>
    public static int RunStart(ReadOnlySpan<char> text, int end, int floor)
    {
        int from = Math.Max(floor, end - LongNames.LongestName);
        int start = end;
        while (start > from && IsNameLetter(text[start - 1]))
        {
            start--;
        }

        // 航空法・道路法第3条 names two laws; a bullet is no letter.
        for (int at = LastDot(text, start, end); at >= start; at = LastDot(text, start, at))
        {
            bool isBullet = at == start && (at == 0 || !JapaneseScript.IsHiragana(text[at - 1]));
            if (isBullet || LawNames.EndsLikeName(text[start..at]))
            {
                return at + 1;
            }
        }

        return start;
    }

    private static int LastDot(ReadOnlySpan<char> text, int start, int end)
    {
        int offset = text[start..end].LastIndexOf('・');
        return offset < 0 ? -1 : start + offset;
    }

    // 法第3条, この省令第5条, 施行規則第6条: the word alone does not say which law.
    private static LawReading ReadKind(
        ReadOnlySpan<char> text,
        LawReading law,
        ReadOnlySpan<char> kind,
        int floor,
        CitationContext context,
        LawAntecedents antecedents
    )
    {
        ReadOnlySpan<char> before = text[floor..law.Start];
        bool isThis = before.EndsWith("この");
        if (isThis || before.EndsWith("当該"))
        {
            return antecedents.Resolve(text, law with { Start = law.Start - 2 }, kind, isThis);
        }

        if (law.Version != ProvisionVersion.Unspecified)
        {
            // 改正法, 新法 and 旧規則 are words for laws.
            law = law with
            {
                Start = law.Start - VersionWords.LengthBeforeKind(before),
            };
        }

        string? only = Meant(kind, context);
        return law with { Name = only, Source = LawSource.Abbreviation, IsOpen = only is null };
    }

    private static string? Meant(ReadOnlySpan<char> kind, CitationContext context)
    {
        if (OnlyOne(context.Laws, kind, LawNames.IsOfKind) is { } ofKind)
        {
            return ofKind;
        }

        if (OnlyOne(context.Laws, kind, LawNames.IsCalled) is { } called)
        {
            return called;
        }

        if (context.DefaultInstrument is { } instrument && LawNames.IsCalled(instrument, kind))
        {
            return instrument;
        }

        // Who speaks of a 施行規則 and its law means the order of that law by 施行令.
        return
            LawNames.IsExecution(kind)
            && OnlyOne(context.Laws, "法", LawNames.IsOfKind) is { } executed
            ? $"{executed}{kind}"
            : null;
    }

    // A span is no argument of Func before .NET 9.
    private delegate bool NamesKind(ReadOnlySpan<char> law, ReadOnlySpan<char> kind);

    private static string? OnlyOne(
        ValueList<string> laws,
        ReadOnlySpan<char> kind,
        NamesKind isMeant
    )
    {
        string? only = null;
        foreach (string law in laws)
        {
            if (!isMeant(law, kind))
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = law;
        }

        return only;
    }
}
