namespace PublicComment.Model;

/// <summary>An entry that a response refers to instead of answering itself: No.1の回答のとおりです.</summary>
/// <param name="Number">The number of the opinion, as that opinion prints it where it exists, else as the response prints it.</param>
/// <param name="Group">The group of that opinion; null where it stands in none, or does not exist.</param>
public sealed record EntryReference(string Number, string? Group = null);
