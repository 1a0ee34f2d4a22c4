using NodaTime;

namespace PublicComment.Model;

/// <summary>From when until when opinions could be sent; both days are included.</summary>
/// <param name="Start">The first day; null where the document states only the limit.</param>
/// <param name="End">The last day; null where the document states only the start.</param>
public sealed record CommentPeriod(LocalDate? Start = null, LocalDate? End = null);
