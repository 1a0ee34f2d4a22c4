using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Joins the pieces of a cell that was cut.</summary>
internal static class RichTextJoin
{
    /// <summary>Puts one text behind another; where a sentence was cut, its two halves become one paragraph again.</summary>
    public static RichText Join(RichText before, RichText after, bool insideSentence)
    {
        if (before.Blocks.IsEmpty || after.Blocks.IsEmpty)
        {
            return before.Blocks.IsEmpty ? after : before;
        }

        TextBlock? seam = insideSentence ? Merge(before.Blocks[^1], after.Blocks[0]) : null;
        return seam is null
            ? new([.. before.Blocks, .. after.Blocks])
            : new([.. before.Blocks.AsSpan()[..^1], seam, .. after.Blocks.AsSpan()[1..]]);
    }

    private static TextBlock? Merge(TextBlock before, TextBlock after) =>
        (before, after) switch
        {
            (Paragraph first, Paragraph second) => new Paragraph(first.Text + second.Text),
            (BulletList first, Paragraph second) => new BulletList([
                .. first.Items.AsSpan()[..^1],
                first.Items[^1] + second.Text,
            ]),
            (BulletList first, BulletList second) => new BulletList([
                .. first.Items.AsSpan()[..^1],
                first.Items[^1] + second.Items[0],
                .. second.Items.AsSpan()[1..],
            ]),
            _ => null,
        };
}
