namespace PublicComment.Model;

/// <summary>Who sent an opinion, as far as the office tells.</summary>
/// <param name="Kind">The kind of submitter, read from the words of the text.</param>
/// <param name="Text">The cell, or the bracket at the end of the opinion, as printed, such as 匿名.</param>
public sealed record Submitter(SubmitterKind Kind, string Text);
