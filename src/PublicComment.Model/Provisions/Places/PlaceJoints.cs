namespace PublicComment.Model;

/// <summary>What may stand between the parts of a place: blanks, の, a comma.</summary>
internal static class PlaceJoints
{
    public static int Skip(ReadOnlySpan<char> text, int position, bool isFirst)
    {
        if (isFirst)
        {
            return position;
        }

        int at = Blanks.Skip(text, position);
        if (at < text.Length && text[at] is 'の' or '、' or ',' or '，')
        {
            at = Blanks.Skip(text, at + 1);
        }

        return at;
    }
}
