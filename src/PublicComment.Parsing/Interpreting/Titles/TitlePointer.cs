namespace PublicComment.Parsing;

/// <summary>Recognises words that point to a title and are none: 当該規則（案）, 今回の案, 本計画（案）.</summary>
internal static class TitlePointer
{
    private static readonly string[] s_words = ["当該", "上記", "本件", "今回", "今般", "前回"];

    // Kinds of plans and orders: 本基本計画, 新たな計画; 本庄市環境計画 is longer.
    private const int LongestKind = 5;

    private const string This = "この";

    /// <summary>Whether a text begins with such words.</summary>
    public static bool Begins(ReadOnlySpan<char> text) => WordSearch.StartsWithAny(text, s_words);

    /// <summary>Whether a name of a draft in a sentence tells nothing but what kind of draft the letter is about.</summary>
    public static bool Is(string name) =>
        Begins(name)
        || name.StartsWith(This, StringComparison.Ordinal)
        || (
            name is ['本' or '当' or '同' or '新' or '次', ..]
            && WithoutDraft(name).Length <= LongestKind
        );

    private static ReadOnlySpan<char> WithoutDraft(string name)
    {
        int bracket = name.AsSpan().IndexOfAny('(', '（');
        return (bracket < 0 ? name : name.AsSpan(0, bracket)).TrimEnd("素原案");
    }
}
