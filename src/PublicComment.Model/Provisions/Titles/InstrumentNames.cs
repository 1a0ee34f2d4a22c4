namespace PublicComment.Model;

/// <summary>Parts the names in a title where they are joined, and never inside a name that contains 及び, 並びに or 、.</summary>
internal static class InstrumentNames
{
    /// <summary>How long the first name is, and how long the word that joins the next one to it.</summary>
    public static int FirstLength(ReadOnlySpan<char> names, out int joint)
    {
        int depth = 0;
        for (int at = 1; at < names.Length; at++)
        {
            depth +=
                names[at] is '(' or '（' or '「' ? 1
                : names[at - 1] is ')' or '）' or '」' ? -1
                : 0;
            joint = depth > 0 ? 0 : TitleText.ConjunctionAt(names[at..]);
            if (joint > 0 && IsBetweenNames(names[..at], names[(at + joint)..]))
            {
                return at;
            }
        }

        joint = 0;
        return names.Length;
    }

    private static bool IsBetweenNames(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left is [.., '」'] && right is ['「', ..])
        {
            return true;
        }

        InstrumentKind kind = InstrumentKinds.Of(
            TitleText.WithoutRemarks(TitleText.WithoutDraftMark(left))
        );
        if (kind == InstrumentKind.Unknown || right.IsEmpty)
        {
            return false;
        }

        // A guideline is named in the middle of many names; two of a kind side by side are two names.
        if (!InstrumentKinds.IsSure(kind))
        {
            return kind == InstrumentKinds.Of(TitleText.WithoutRemarks(right));
        }

        return !GoesOnBehindFirstOf(kind, right);
    }

    // A法及びB法の施行に伴う… is one name: the conjunction joins two of a kind, and the name goes on behind both.
    private static bool GoesOnBehindFirstOf(InstrumentKind kind, ReadOnlySpan<char> right)
    {
        for (int end = 2; end < right.Length; end++)
        {
            if (
                TitleText.ConjunctionAt(right[end..]) > 0
                && InstrumentKinds.Of(right[..end]) != InstrumentKind.Unknown
            )
            {
                return false;
            }

            bool isNameEnd = right[end - 1] is '法' or '律' or '令' or '則' or '例';
            if (isNameEnd && right[end] is 'の' or 'に' && InstrumentKinds.Of(right[..end]) == kind)
            {
                return true;
            }
        }

        return false;
    }
}
