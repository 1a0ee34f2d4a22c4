using System.Buffers;

namespace PublicComment.Model;

/// <summary>Reads and writes 本文, ただし書, 前段, 各号 and their like.</summary>
internal static class Portions
{
    // The first word of a portion is the one that is written.
    private static readonly (string Word, ProvisionPortion Portion)[] s_vocabulary =
    [
        ("本文", ProvisionPortion.MainClause),
        ("ただし書", ProvisionPortion.Proviso),
        ("ただし書き", ProvisionPortion.Proviso),
        ("但し書き", ProvisionPortion.Proviso),
        ("但し書", ProvisionPortion.Proviso),
        ("但書き", ProvisionPortion.Proviso),
        ("但書", ProvisionPortion.Proviso),
        ("前段", ProvisionPortion.FirstSentence),
        ("中段", ProvisionPortion.MiddleSentence),
        ("後段", ProvisionPortion.SecondSentence),
        ("各項", ProvisionPortion.EachParagraph),
        ("各号列記以外の部分", ProvisionPortion.OtherThanItems),
        ("各号列記以外", ProvisionPortion.OtherThanItems),
        ("各号", ProvisionPortion.EachItem),
        ("柱書", ProvisionPortion.OtherThanItems),
        ("柱書き", ProvisionPortion.OtherThanItems),
        ("括弧書", ProvisionPortion.Parenthesis),
        ("括弧書き", ProvisionPortion.Parenthesis),
        ("かっこ書", ProvisionPortion.Parenthesis),
        ("かっこ書き", ProvisionPortion.Parenthesis),
        ("カッコ書", ProvisionPortion.Parenthesis),
        ("カッコ書き", ProvisionPortion.Parenthesis),
    ];

    // から and 中「 begin none.
    private static readonly SearchValues<char> s_secondLetters = SearchValues.Create(
        Words.Select(word => word[1]).Distinct().ToArray()
    );

    // Nearly all addresses have one portion at most; the lists of one are made once.
    private static readonly ValueList<ProvisionPortion>[] s_alone =
    [
        .. Enum.GetValues<ProvisionPortion>()
            .Select(portion => (ValueList<ProvisionPortion>)[portion]),
    ];

    public static IEnumerable<string> Words => s_vocabulary.Select(entry => entry.Word);

    public static ValueList<ProvisionPortion> Read(ReadOnlySpan<char> text, ref int position)
    {
        int at = position;
        if (at < text.Length && text[at] == 'の')
        {
            at++;
        }

        if (!TryReadOne(text, ref at, out ProvisionPortion portion))
        {
            return default;
        }

        position = at;
        return TryReadOne(text, ref at, out ProvisionPortion second)
            ? [portion, second, .. ReadFurther(text, at, out position)]
            : s_alone[portion - ProvisionPortion.MainClause];
    }

    private static List<ProvisionPortion> ReadFurther(
        ReadOnlySpan<char> text,
        int at,
        out int position
    )
    {
        List<ProvisionPortion> portions = [];
        while (TryReadOne(text, ref at, out ProvisionPortion portion))
        {
            portions.Add(portion);
        }

        position = at;
        return portions;
    }

    public static string Word(ProvisionPortion portion)
    {
        foreach ((string word, ProvisionPortion named) in s_vocabulary)
        {
            if (named == portion)
            {
                return word;
            }
        }

        return "";
    }

    private static bool TryReadOne(
        ReadOnlySpan<char> text,
        ref int position,
        out ProvisionPortion portion
    )
    {
        portion = default;
        if (
            position + 1 >= text.Length
            || !new Letter(text[position]).BeginsPortion
            || !s_secondLetters.Contains(text[position + 1])
        )
        {
            return false;
        }

        int longest = 0;
        char first = text[position];
        foreach ((string word, ProvisionPortion named) in s_vocabulary)
        {
            if (word[0] == first && word.Length > longest && text[position..].StartsWith(word))
            {
                (longest, portion) = (word.Length, named);
            }
        }

        position += longest;
        return longest > 0;
    }
}
