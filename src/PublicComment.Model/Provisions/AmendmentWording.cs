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
        if (FlagWording.TryRead(plain, out AmendmentStatus status))
        {
            return status;
        }

        status = ReadResponse(text);
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
        SaidOutcomes said = SaidIn(response);
        List<ResponseOutcome> outcomes = [];
        for (
            ResponseOutcome outcome = ResponseOutcome.Amended;
            outcome <= ResponseOutcome.Reference;
            outcome++
        )
        {
            if (said.Contains(outcome))
            {
                outcomes.Add(outcome);
            }
        }

        return outcomes.ToValueList();
    }

    /// <summary>Reads from a response whether the draft was changed; a response that changes one part and keeps another has changed it.</summary>
    /// <param name="response">The plain text of the response.</param>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    public static AmendmentStatus ReadResponse(string response)
    {
        ArgumentNullException.ThrowIfNull(response);
        SaidOutcomes said = SaidIn(response);
        return said.Contains(ResponseOutcome.Amended) ? AmendmentStatus.Amended
            : said.Contains(ResponseOutcome.Kept) ? AmendmentStatus.NotAmended
            : AmendmentStatus.NotStated;
    }

    private static SaidOutcomes SaidIn(string response)
    {
        SaidOutcomes said = default;
        AmendmentStatus flag = FlagWording.ReadBeside(response);
        said.Add(
            ResponseOutcome.Amended,
            flag == AmendmentStatus.Amended || SetOutChange.IsIn(response)
        );
        said.Add(ResponseOutcome.Kept, flag == AmendmentStatus.NotAmended);
        foreach (WordingSentence read in WordingSentence.AllOf(response))
        {
            string sentence = read.ToPlain();
            bool isChange = ChangeWording.SaysChange(sentence);
            said.Add(ResponseOutcome.Amended, isChange);
            said.Add(ResponseOutcome.Kept, KeptWording.SaysKept(sentence));
            foreach ((string words, ResponseOutcome outcome) in StockPhrases.All)
            {
                bool found = sentence.Contains(words, StringComparison.Ordinal);
                said.Add(outcome, found && !(isChange && outcome == ResponseOutcome.Noted));
            }
        }

        return said;
    }

    /// <summary>The outcomes of a response, a bit for each.</summary>
    private struct SaidOutcomes
    {
        private uint _bits;

        public void Add(ResponseOutcome outcome, bool isSaid) =>
            _bits |= isSaid ? 1u << (int)outcome : 0;

        public readonly bool Contains(ResponseOutcome outcome) =>
            (_bits & (1u << (int)outcome)) != 0;
    }
}
