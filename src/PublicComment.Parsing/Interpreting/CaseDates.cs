using NodaTime;
using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>The dates that the text outside the tables states about the case.</summary>
internal sealed record CaseDates(
    LocalDate? PublishedOn,
    int? PublishedLine,
    LocalDate? NoticeDate,
    CommentPeriod? CommentPeriod
)
{
    public static CaseDates Read(IReadOnlyList<LetterLine> letter, IReadOnlyList<LetterLine> all) =>
        new(null, null, null, null);
}
