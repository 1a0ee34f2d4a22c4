namespace PublicComment.Model;

/// <summary>Reads from the wordings of offices whether a draft was changed. The wordings stand in <c>Wordings</c>, one a line.</summary>
public static class AmendmentWording
{
    /// <summary>Reads any text that says whether the draft was changed: a flag's cell, the heading of a group, a sentence.</summary>
    /// <param name="text">あり, 無, ○, 修正, 原案どおり, 案のとおりとします。, 当該意見を踏まえて内容を修正するもの.</param>
    /// <returns><see cref="AmendmentStatus.NotStated"/> where no wording is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static AmendmentStatus Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string plain = WordingText.Plain(text);
        AmendmentStatus status = FlagWording.Read(plain);
        if (status == AmendmentStatus.NotStated)
        {
            status = Combine(ReadOutcomes(text));
        }

        return status == AmendmentStatus.NotStated ? HeadingWording.Read(plain) : status;
    }

    /// <summary>Reads what a response says about the outcome, each once, in the order of <see cref="ResponseOutcome"/>.</summary>
    /// <remarks>
    /// Words in 「」 and words about what the opinion asks for (修正すべきとの御意見) are not read: they quote. 参考に is no note where the
    /// sentence announces a change.
    /// </remarks>
    /// <param name="response">The plain text of the response.</param>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    public static ValueList<ResponseOutcome> ReadOutcomes(string response)
    {
        ArgumentNullException.ThrowIfNull(response);
        Span<bool> said = stackalloc bool[(int)ResponseOutcome.Reference + 1];
        foreach (WordingSentence read in WordingText.Sentences(response))
        {
            string sentence = read.Plain;
            bool isChange = ChangeWording.SaysChange(sentence);
            said[(int)ResponseOutcome.Amended] |= isChange;
            said[(int)ResponseOutcome.Kept] |= KeptWording.SaysKept(sentence);
            foreach ((string words, ResponseOutcome outcome) in StockPhrases.All)
            {
                bool found = sentence.Contains(words, StringComparison.Ordinal);
                said[(int)outcome] |= found && !(isChange && outcome == ResponseOutcome.Noted);
            }
        }

        List<ResponseOutcome> outcomes = [];
        for (
            ResponseOutcome outcome = ResponseOutcome.Amended;
            outcome <= ResponseOutcome.Reference;
            outcome++
        )
        {
            if (said[(int)outcome])
            {
                outcomes.Add(outcome);
            }
        }

        return outcomes.ToValueList();
    }

    /// <summary>Reads from a response whether the draft was changed; a response that changes one part and keeps another has changed it.</summary>
    /// <param name="response">The plain text of the response.</param>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    public static AmendmentStatus ReadResponse(string response) => Combine(ReadOutcomes(response));

    private static AmendmentStatus Combine(ValueList<ResponseOutcome> outcomes) =>
        outcomes.Contains(ResponseOutcome.Amended) ? AmendmentStatus.Amended
        : outcomes.Contains(ResponseOutcome.Kept) ? AmendmentStatus.NotAmended
        : AmendmentStatus.NotStated;
}
