namespace PublicComment.Model;

/// <summary>A sentence of a text.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where its full stop stands.</param>
/// <param name="Plain">What it says outside 「」, prepared with <see cref="WordingText.Plain"/>.</param>
internal readonly record struct WordingSentence(int Start, int End, string Plain);
