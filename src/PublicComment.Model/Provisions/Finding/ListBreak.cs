namespace PublicComment.Model;

/// <summary>A bracket behind an element of a list, which may go on behind it.</summary>
/// <param name="Element">The 0-based place of the element among the citations found.</param>
/// <param name="End">The position behind the bracket.</param>
internal readonly record struct ListBreak(int Element, int End)
{
    public static ListBreak None => new(-1, int.MaxValue);
}
