namespace PublicComment.Model;

/// <summary>The counts that a cover letter states; the table may print fewer, since offices merge and leave out.</summary>
/// <param name="Opinions">How many opinions came in (件), where stated.</param>
/// <param name="Submitters">How many persons and bodies sent them (者, 名, 人, 団体), where stated.</param>
public sealed record DeclaredCounts(int? Opinions = null, int? Submitters = null);
