namespace PublicComment.Model;

/// <summary>Tells, going forward through a text, whether a position stands in 「」.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where its sentence begins, outside any 「」.</param>
internal sealed class QuoteDepth(string text, int start)
{
    private int _at = start;
    private int _depth;

    /// <summary>How many 「 are open at a position, which is not before the one asked for last.</summary>
    /// <remarks>The title of a law may be quoted and its clause stand behind it: the end of a citation is to be asked for.</remarks>
    public int At(int position)
    {
        for (; _at < position; _at++)
        {
            _depth +=
                text[_at] is '「' or '『' ? 1
                : text[_at] is '」' or '』' && _depth > 0 ? -1
                : 0;
        }

        return _depth;
    }
}
