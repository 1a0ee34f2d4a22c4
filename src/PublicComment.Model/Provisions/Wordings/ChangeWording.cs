namespace PublicComment.Model;

/// <summary>Recognises the sentence of an office that announces a change of the draft.</summary>
internal static class ChangeWording
{
    // Said of nothing but the text of a draft.
    private static readonly string[] Certain =
    [
        "修正",
        "修文",
        "追記",
        "加筆",
        "訂正",
        "改め",
        "文言を改",
        "記述を追加",
        "規定を追加",
        "ただし書を加え",
        "ただし書きを加え",
        "条を加え",
        "項を加え",
        "号を加え",
        "文言を加え",
        "字句を加え",
        "規定を加え",
        "記述を加え",
        "記載を加え",
        "説明を加え",
    ];

    // Said of much else: a change of the draft only beside a cue.
    private static readonly string[] Possible =
    [
        "追加",
        "削除",
        "変更",
        "統一",
        "明記",
        "反映",
        "記述",
        "記載",
        "規定",
        "見直し",
        "明確化",
    ];

    private static readonly string[] Cues =
    [
        "踏まえ",
        "のとおり",
        "以下",
        "次の",
        "参考に、",
        "受けて",
        "受け、",
        "に基づき",
        "案に",
        "案を",
        "案の",
        "趣旨を",
        "御指摘",
        "ご指摘",
    ];

    // What the office itself does; short forms stand where the sentence goes on.
    private static readonly string[] Doings =
    [
        "いたします",
        "いたしました",
        "致します",
        "致しました",
        "します",
        "しました",
        "することとします",
        "することとしました",
        "することといたし",
        "することと致し",
        "させていただきます",
        "させていただきました",
        "を行います",
        "を行いました",
        "を行うこと",
        "を行い",
        "いたし、",
        "し、",
        "したところ",
        "ました",
        "ます",
        "ることとし",
        "ることといたし",
    ];

    // Behind the words of the doing: not done, or asked by somebody else.
    private static readonly string[] Denials =
    [
        "ません",
        "ないこと",
        "すべき",
        "との御意見",
        "とのご意見",
        "との要望",
        "か否か",
    ];

    public static bool SaysChange(ReadOnlySpan<char> sentence) =>
        SaysAny(sentence, Certain)
        || (WordSearch.ContainsAny(sentence, Cues) && SaysAny(sentence, Possible));

    private static bool SaysAny(ReadOnlySpan<char> sentence, ReadOnlySpan<string> verbs)
    {
        foreach (string verb in verbs)
        {
            ReadOnlySpan<char> rest = sentence;
            for (int at = rest.IndexOf(verb); at >= 0; at = rest.IndexOf(verb))
            {
                rest = rest[(at + verb.Length)..];
                if (StartsWithDoing(rest))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool StartsWithDoing(ReadOnlySpan<char> rest)
    {
        int length = WordSearch.LengthAtStart(rest, Doings);
        return length > 0 && WordSearch.LengthAtStart(rest[length..], Denials) == 0;
    }
}
