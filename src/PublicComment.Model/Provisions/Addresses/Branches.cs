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

            int next = at + 1;
            at = Blanks.SkipWithBreak(text, next);
            bool isOnNextLine = text[next..at].Contains('\n');
            if (
                !Numeral.TryRead(text, ref at, out int branch)
                || !Following.AllowsBranch(text, at)
                || (isOnNextLine && NumbersLine(text, at))
            )
            {
                break;
            }

            number = number.With(branch);
            position = at;
        }

        return number;
    }

    // 第3条の／1 目的, 第3条の／１．目的
    private static bool NumbersLine(ReadOnlySpan<char> text, int end) =>
        end < text.Length
        && (Blanks.IsBlank(text[end]) || text[end] is '.' or '．' or '、' or ')' or '）');
}
