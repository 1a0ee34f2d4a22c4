using System.Buffers;

namespace PublicComment.Model;

/// <summary>
/// Recognises the sentence that follows an opinion and says what a clause of the draft now provides: 御意見を踏まえ、附則第２条において、…なお従前の
/// 例によることができることとしました.
/// </summary>
internal static class DecidedClause
{
    private static readonly SearchValues<char> s_address = SearchValues.Create(
        "0123456789０１２３４５６７８９一二三四五六七八九十条の第項号"
    );

    private static readonly string[] s_clauses = ["附則第", "本則第", "第"];

    private static readonly string[] s_places = ["条において", "項において", "号において"];

    // The clause provides something: for whom, from when, what need not be done.
    private static readonly string[] s_provided =
    [
        "できることとしました",
        "できることといたしました",
        "よることとしました",
        "要しないこととしました",
        "適用しないこととしました",
        "適用することとしました",
        "ものとすることとしました",
    ];

    /// <summary>Whether a sentence, prepared with <see cref="WordingText.Plain"/>, says so.</summary>
    public static bool IsIn(ReadOnlySpan<char> sentence) =>
        WordSearch.EndsWithAny(sentence.TrimEnd('。'), s_provided)
        && ChangeCues.Of(sentence).TakeUpOpinion
        && NamesClause(sentence);

    // Behind 、, where no law's name stands before it.
    private static bool NamesClause(ReadOnlySpan<char> sentence)
    {
        for (int comma = sentence.IndexOf('、'); comma >= 0; comma = sentence.IndexOf('、'))
        {
            sentence = sentence[(comma + 1)..];
            int length = WordSearch.LengthAtStart(sentence, s_clauses);
            ReadOnlySpan<char> address = sentence[length..];
            int end = address.IndexOfAnyExcept(s_address);
            if (length > 0 && end > 1 && WordSearch.StartsWithAny(address[(end - 1)..], s_places))
            {
                return true;
            }
        }

        return false;
    }
}
