namespace PublicComment.Model;

/// <summary>Reads what stands behind a verb of change: what the office itself does, and when.</summary>
internal static class ChangePredicate
{
    // How a verb becomes something that is done; the empty one is for verbs that need none (改め, 加え).
    private static readonly string[] s_voices =
    [
        "させていただき",
        "させて頂き",
        "を行い",
        "をいたし",
        "を加え",
        "を施し",
        "いたし",
        "致し",
        "させ",
        "をし",
        "し",
        "",
    ];

    private static readonly string[] s_decided =
    [
        "することと",
        "させることと",
        "させていただくことと",
        "を行うことと",
        "をすることと",
        "を加えることと",
        "ることと",
        "ことと",
        "することに",
        "ることに",
        "ことに",
    ];

    private static readonly string[] s_decisions = ["いたし", "致し", "し"];

    private static readonly string[] s_goingOn =
    [
        "の上",
        "のうえ",
        "した上",
        "したうえ",
        "して公布",
        "して施行",
        "して制定",
        "して定め",
        "して策定",
        "して決定",
        "を行った上",
        "を行ったうえ",
    ];

    private static readonly string[] s_finished =
    [
        "したところ",
        "を行ったところ",
        "いたしたところ",
    ];

    private static readonly string[] s_planned =
    [
        "する予定です",
        "を行う予定です",
        "する予定として",
        "を予定しており",
        "する考えです",
        "する考えとして",
    ];

    // The plain style ends the sentence with the verb.
    private static readonly string[] s_plain =
    [
        "した",
        "する",
        "を行った",
        "を行う",
        "することとした",
        "することとする",
    ];

    private static readonly (string Words, ChangeTense Tense)[] s_endings =
    [
        ("ました", ChangeTense.Past),
        ("ます", ChangeTense.Present),
        ("ております", ChangeTense.Ongoing),
        ("ています", ChangeTense.Ongoing),
        ("たところです", ChangeTense.Past),
        ("ているところです", ChangeTense.Ongoing),
        ("ているところであり", ChangeTense.Ongoing),
        ("ておるところ", ChangeTense.Ongoing),
        ("、", ChangeTense.GoesOn),
        (",", ChangeTense.GoesOn),
    ];

    // Behind the words: not done, or asked by somebody else.
    private static readonly string[] s_denials =
    [
        "べき",
        "よう",
        "と、",
        "か",
        "と良い",
        "とよい",
        "との",
        "という",
        "といった",
    ];

    /// <summary>How a text behind a verb says that something is changed.</summary>
    /// <param name="rest">The sentence behind the verb.</param>
    /// <param name="isInflected">Whether the verb ends in its own inflection (改め) and not in する (修正).</param>
    public static ChangeTense Read(ReadOnlySpan<char> rest, bool isInflected)
    {
        if (
            WordSearch.LengthAtStart(rest, s_finished) is > 0 and int finished
            && !IsDenied(rest[finished..])
        )
        {
            return ChangeTense.Past;
        }

        if (!isInflected && IsPlainEnd(rest))
        {
            return rest[^1] == 'た' ? ChangeTense.Past : ChangeTense.Present;
        }

        if (!isInflected && (rest.IsEmpty || rest is "済" or "済み"))
        {
            return ChangeTense.Noun;
        }

        if (WordSearch.StartsWithAny(rest, s_planned))
        {
            return ChangeTense.Present;
        }

        if (!isInflected && WordSearch.StartsWithAny(rest, s_goingOn))
        {
            return ChangeTense.GoesOn;
        }

        int decided = WordSearch.LengthAtStart(rest, s_decided);
        return decided > 0
            ? Behind(rest[decided..], s_decisions, isInflected: false)
            : Behind(rest, s_voices, isInflected);
    }

    private static ChangeTense Behind(
        ReadOnlySpan<char> rest,
        ReadOnlySpan<string> voices,
        bool isInflected
    )
    {
        foreach (string voice in voices)
        {
            if (!rest.StartsWith(voice) || (voice.Length == 0 && !isInflected))
            {
                continue;
            }

            foreach ((string words, ChangeTense tense) in s_endings)
            {
                if (rest[voice.Length..].StartsWith(words))
                {
                    return IsDenied(rest[(voice.Length + words.Length)..])
                        ? ChangeTense.None
                        : tense;
                }
            }
        }

        return ChangeTense.None;
    }

    private static bool IsPlainEnd(ReadOnlySpan<char> rest)
    {
        foreach (string words in s_plain)
        {
            if (rest.SequenceEqual(words))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDenied(ReadOnlySpan<char> rest) =>
        WordSearch.StartsWithAny(rest, s_denials);
}
