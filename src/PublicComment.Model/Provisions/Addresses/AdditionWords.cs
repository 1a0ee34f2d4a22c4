namespace PublicComment.Model;

/// <summary>The words around a citation that say that it is newly inserted.</summary>
internal static class AdditionWords
{
    private static readonly string[] s_before =
    [
        "新設する",
        "新設される",
        "新設された",
        "新設の",
        "新設",
        "新規条文：",
        "新規条文:",
        "新規条文",
        "追加される",
        "追加された",
        "追加する",
        "新たに設ける",
        "新たに加える",
        "新設条文：",
    ];

    private static readonly string[] s_behind =
    [
        "を新設",
        "の新設",
        "(新設",
        "（新設",
        "を追加",
        "の追加",
        "を新たに",
        "が新設",
        "が追加",
        "を加え",
        "を設け",
        "【新設",
    ];

    public static bool StandBefore(ReadOnlySpan<char> text)
    {
        text = text[..Blanks.SkipBack(text, text.Length, floor: 0)];
        if (text.IsEmpty || text[^1] is not ('設' or 'る' or 'た' or 'の' or '文' or '：' or ':'))
        {
            return false;
        }

        return WordSearch.EndsWithAny(text, s_before);
    }

    public static bool StandBehind(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[1] is not ('新' or '追' or '加' or '設'))
        {
            return false;
        }

        return WordSearch.StartsWithAny(text, s_behind);
    }
}
