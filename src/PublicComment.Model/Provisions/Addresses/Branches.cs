namespace PublicComment.Model;

/// <summary>Reads the branches behind a number: の2, の十一の三.</summary>
internal static class Branches
{
    public static BranchNumber Read(ReadOnlySpan<char> text, ref int position, BranchNumber number)
    {
        for (int parts = 1; parts < BranchNumber.MostParts; parts++)
        {
            int at = Blanks.Skip(text, position);
            if (at >= text.Length || text[at] is not ('の' or 'ノ' or '之'))
            {
                break;
            }

            at = Blanks.SkipWithBreak(text, at + 1);
            if (!Numeral.TryRead(text, ref at, out int branch) || !Following.AllowsBranch(text, at))
            {
                break;
            }

            number = number.With(branch);
            position = at;
        }

        return number;
    }
}
