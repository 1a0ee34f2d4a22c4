using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Tells the kinds of submitters apart.</summary>
internal static class SubmitterReader
{
    private static readonly char[] s_separators = [.. "、,・;/"];

    /// <summary>The names in a folded text that names several submitters.</summary>
    public static string[] Names(string folded) => folded.Split(s_separators);

    /// <summary>Reads a cell, or a note, that says who sent an opinion.</summary>
    public static Submitter Read(string text)
    {
        string folded = NormalizedText.Fold(text);
        bool isOne = folded.IndexOfAny(s_separators) < 0;
        return new(isOne ? SubmitterWords.KindOf(folded) : KindOf(Names(folded)), text);
    }

    // Persons and bodies together are clearly neither.
    private static SubmitterKind KindOf(string[] names)
    {
        SubmitterKind kind = SubmitterKind.Other;
        foreach (string piece in names)
        {
            SubmitterKind its = SubmitterWords.KindOf(piece);
            if (kind != SubmitterKind.Other && its != SubmitterKind.Other && its != kind)
            {
                return SubmitterKind.Other;
            }

            kind = its == SubmitterKind.Other ? kind : its;
        }

        return kind;
    }
}
