namespace PublicComment.Model;

/// <summary>Reads 附則, 附則（平成25年法律第27号） and 本則.</summary>
internal static class SupplementaryHeads
{
    private const int LongestBracket = 60;

    public static void Read(ReadOnlySpan<char> text, ref int position, ref Address address)
    {
        ReadOnlySpan<char> rest = text[position..];
        if (rest.StartsWith("本則"))
        {
            address.IsMain = true;
            position += 2;
            return;
        }

        if (!rest.StartsWith("附則") && !rest.StartsWith("付則"))
        {
            return;
        }

        position += 2;
        address.Supplementary = SupplementaryProvisions.Original;
        if (rest.Length < 3 || rest[2] is not ('(' or '（'))
        {
            return;
        }

        ReadOnlySpan<char> bracket = rest[3..Math.Min(rest.Length, LongestBracket)];
        int close = bracket.IndexOfAny(')', '）');
        if (close > 0 && LawNumbers.IsLawNumber(bracket[..close]))
        {
            address.Supplementary = new(bracket[..close].ToString());
            position += close + 2;
        }
    }
}
