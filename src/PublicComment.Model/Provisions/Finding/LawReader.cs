namespace PublicComment.Model;

/// <summary>Reads the law that stands directly before an address, from the address back.</summary>
internal ref struct LawReader(
    ReadOnlySpan<char> text,
    CitationContext context,
    KnownNames names,
    LawAntecedents antecedents
)
{
    /// <summary>
    /// What the words before an address end with besides names: the letters of GDPR第17条, 刑訴第405条, 安衛則第3条 and 同第14条, a draft, a
    /// number, brackets.
    /// </summary>
    public const string OtherEnds = "ABCDEFGHIJKLMNOPQRSTUVWXYZ訴則同案号)）」』";

    private const int LongestBracket = 120;
    private const int MostBrackets = 3;
    private const int LongestName = 200;

    // A comma may stand behind them.
    private static readonly string[] s_topics = ["では", "においては", "のうち"];

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Whether a law may stand before <paramref name="addressStart"/>, told by the letters there; it stands before few addresses.</summary>
    public readonly bool MayStandBefore(int addressStart, int floor)
    {
        int end = Blanks.SkipBack(_text, addressStart, floor);
        if (end == floor)
        {
            return false;
        }

        char last = _text[end - 1];
        return MayEndName(last)
            || (
                last == 'の'
                    ? end - 1 > floor && MayEndName(_text[end - 2])
                    : StartOfTopic(end, floor) < end
            );
    }

    /// <summary>Reads the law before <paramref name="addressStart"/>; nothing before <paramref name="floor"/> belongs to it.</summary>
    public readonly LawReading Read(int addressStart, int floor)
    {
        LawReading none = new(addressStart);
        int end = Blanks.SkipBack(_text, addressStart, floor);
        if (end > floor && _text[end - 1] == 'の')
        {
            // 番号法の第19条.
            LawReading joined = ReadName(end - 1, floor, none);
            return joined.HasWords ? joined : none;
        }

        int topic = StartOfTopic(end, floor);
        return topic < end
            ? ReadTopic(Blanks.SkipBack(_text, topic, floor), floor, none)
            : ReadName(end, floor, none);
    }

    private readonly int StartOfTopic(int end, int floor)
    {
        int behind = end > floor && _text[end - 1] == '、' ? end - 1 : end;
        int length =
            behind > floor && _text[behind - 1] is 'は' or 'ち'
                ? WordSearch.LengthAtEnd(_text[floor..behind], s_topics)
                : 0;
        return length > 0 ? behind - length : end;
    }

    // 個人情報保護法では、第27条で: the law that the sentence speaks of, whose name is no part of the citation.
    private readonly LawReading ReadTopic(int end, int floor, LawReading none)
    {
        LawReading law = ReadName(end, floor, none);
        return law is { Name: not null, IsOpen: false } ? law with { Start = none.Start } : none;
    }

    private readonly LawReading ReadName(int end, int floor, LawReading none)
    {
        if (end <= floor || !MayEndName(_text[end - 1]))
        {
            return none;
        }

        return ReadNameBefore(end, floor, none);
    }

    private readonly bool MayEndName(char last) =>
        new Letter(last).EndsLaw || names.MayEndWith(last);

    private readonly LawReading ReadNameBefore(int end, int floor, LawReading none)
    {
        string? number = null;
        bool isDraft = _text[end - 1] == '案';
        if (isDraft && names.Before(_text[..end], none) is { HasWords: true } called)
        {
            // 「規則案」という。
            return called;
        }

        end -= isDraft ? 1 : 0;

        // …法（令和５年法律第79号）（以下「改正法」という。）
        for (
            int brackets = 0;
            brackets < MostBrackets && end > floor && _text[end - 1] is ')' or '）';
            brackets++
        )
        {
            int open = OpenBefore(end - 1, floor, LongestBracket, '(', '（');
            if (open < 0)
            {
                return ReadBeforeCitingBracket(end, none);
            }

            int nameEnd = Blanks.SkipBack(_text, open, floor);
            if (
                !IsAboutName(_text[(open + 1)..(end - 1)], out string? inside)
                && !LawNames.EndsLikeName(_text[floor..nameEnd])
            )
            {
                return none;
            }

            number ??= inside;
            end = nameEnd;
        }

        if (end > floor && number is null && _text[end - 1] == '案')
        {
            // …施行規則案（以下「規則案」という。）
            isDraft = true;
            end--;
        }

        if (end <= floor)
        {
            return none;
        }

        LawReading reading = _text[end - 1] switch
        {
            '」' or '』' => ReadQuoted(end, floor, none),
            '号' => ReadLawNumber(end, floor, none),
            _ => ReadWords(end, floor, none),
        };
        if (isDraft && reading.IsOpen && context.DefaultInstrument is { } draft)
        {
            // 省令案第5条: the draft that everybody speaks of.
            reading = reading with
            {
                Name = draft,
                Source = LawSource.AmendedInstrument,
                IsOpen = false,
            };
        }

        return reading.HasWords && number is not null ? reading with { Number = number } : reading;
    }

    // 民法（明治29年法律第89号。第５条において「法」という。）第13条: the bracket cites a provision itself, so that the name before it can be
    // no part of this citation's text.
    private readonly LawReading ReadBeforeCitingBracket(int end, LawReading none)
    {
        int open = OpenBefore(end - 1, 0, LongestBracket, '(', '（');
        if (open <= 0 || !IsAboutName(_text[(open + 1)..(end - 1)], out string? number))
        {
            return none;
        }

        int nameEnd = Blanks.SkipBack(_text, open, 0);
        LawReading law = nameEnd > 0 ? ReadWords(nameEnd, 0, none) : none;
        return law is { HasWords: true, IsOpen: false }
            ? law with
            {
                Start = none.Start,
                Number = number,
            }
            : none;
    }

    private readonly LawReading ReadWords(int end, int floor, LawReading none)
    {
        LawReading known = names.Before(_text[..end], none);
        if (known.HasWords)
        {
            // …に関する条例（以下「条例」という。）: the whole name, and not what it is called from there on.
            return
                known.Source == LawSource.Abbreviation
                && FreeLawName.TryReadName(_text, end, floor, out LawReading whole)
                && whole.Name == known.Name
                ? whole
                : known;
        }

        if (
            _text[end - 1] == '同'
            && antecedents.LastCited is { } last
            && !IsInsideWord(end - 1, floor)
        )
        {
            // 憲法第13条、同第14条
            return new(end - 1, last, Source: LawSource.Anaphora);
        }

        return LawNames.EndsLikeName(_text[floor..end])
            ? FreeLawName.Read(_text, end, floor, context, antecedents, none)
            : FreeLawName.ReadShort(_text, end, floor, none);
    }

    private readonly bool IsInsideWord(int at, int floor) =>
        at > floor && FreeLawName.IsNameLetter(_text[at - 1]);

    private readonly LawReading ReadQuoted(int end, int floor, LawReading none)
    {
        bool isDouble = _text[end - 1] == '』';
        char opening = isDouble ? '『' : '「';
        int open = OpenBefore(end - 1, floor, LongestName, opening, opening);
        if (open < 0)
        {
            return none;
        }

        ReadOnlySpan<char> name = TitleText.WithoutDraftMark(_text[(open + 1)..(end - 1)]);
        return LawNames.EndsLikeName(name)
            ? new(open, Expand(name), Source: LawSource.Stated)
            : none;
    }

    // 平成14年環境省告示第37号第3条: a notice cited by its number.
    private readonly LawReading ReadLawNumber(int end, int floor, LawReading none)
    {
        int start = LawNumbers.StartBefore(_text, end, floor);
        if (start < 0)
        {
            return none;
        }

        string number = _text[start..end].ToString();
        return new(start, number, number, LawSource.Stated);
    }

    private readonly string Expand(ReadOnlySpan<char> name)
    {
        foreach (LawAbbreviation abbreviation in context.Abbreviations)
        {
            if (name.SequenceEqual(abbreviation.Short))
            {
                return abbreviation.Law;
            }
        }

        return name.ToString();
    }

    // What a bracket between a name and an address may hold: the law's number, its shorter name, 案.
    private static bool IsAboutName(ReadOnlySpan<char> inner, out string? number)
    {
        int length = LawNumbers.LengthAt(inner);
        number = length > 0 ? inner[..length].ToString() : null;
        return length > 0 || inner is "案" || inner.StartsWith("以下");
    }

    private readonly int OpenBefore(int close, int floor, int longest, char narrow, char wide)
    {
        int from = Math.Max(floor, close - longest);
        int depth = 0;
        char closing = _text[close];
        for (int at = close - 1; at >= from; at--)
        {
            char c = _text[at];
            if (c == narrow || c == wide)
            {
                if (depth-- == 0)
                {
                    return at;
                }
            }
            else if (c == closing)
            {
                depth++;
            }
        }

        return -1;
    }
}
