namespace PublicComment.Model;

/// <summary>A list whose items were marked as such in the source.</summary>
/// <param name="Items">The items' texts as printed, a printed bullet such as ・ included.</param>
public sealed record BulletList(ValueList<string> Items) : TextBlock
{
    private protected override string PlainText => string.Join('\n', Items);
}
