namespace PublicComment.Model;

/// <summary>The brackets that explain in statutes, of either width, and the quotation marks around words; both may stand in each other.</summary>
internal static class BracketedText
{
    private const string Round = "()（）";
    private const string Quotation = "「」";

    /// <summary>
    /// How long the text is, in UTF-16 code units with its signs, that the bracket or the mark at the start of a text encloses; 0 where
    /// nothing closes it.
    /// </summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> signs = text is ['「', ..] ? Quotation : Round;
        int depth = 0;
        for (int at = 0; at < text.Length; )
        {
            depth += text[at] is '(' or '（' or '「' ? 1 : -1;
            at++;
            if (depth == 0)
            {
                return at;
            }

            int next = text[at..].IndexOfAny(signs);
            at = next < 0 ? text.Length : at + next;
        }

        return 0;
    }
}
