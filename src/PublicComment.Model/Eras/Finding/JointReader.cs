namespace PublicComment.Model;

/// <summary>Reads what joins two dates.</summary>
internal static class JointReader
{
    private static readonly string[] s_listWords =
    [
        "及び",
        "および",
        "並びに",
        "又は",
        "または",
        "、",
        ",",
        "・",
    ];

    /// <summary>Moves over a word or sign of a range, after blanks.</summary>
    public static Joint TakeRange(ref TextCursor cursor)
    {
        int before = cursor.Position;
        if (cursor.TryTake("から") || cursor.TryTake("より"))
        {
            cursor.TryTake('、');
            return Joint.From;
        }

        cursor.SkipBlanks();
        Joint joint = cursor.Current switch
        {
            // ～ folds to ~; wave dash, tilde operator, wavy dash, swung dash.
            '~' or '〜' or '\u223C' or '\u3030' or '\u2053' => Joint.Wave,
            // Hyphens, dashes, minus, box drawing, prolonged sound marks, arrows; ? is what conversion leaves of ～.
            '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\u2500' or 'ー' or 'ｰ' =>
                Joint.Dash,
            '→' or '⇒' or '至' or '?' => Joint.Dash,
            _ => Joint.None,
        };
        cursor.Position = joint == Joint.None ? before : cursor.Position + 1;
        return joint;
    }

    /// <summary>Moves over a word or sign of a list, after blanks.</summary>
    public static bool TryTakeList(ref TextCursor cursor) => cursor.TryTakeAny(s_listWords);
}
