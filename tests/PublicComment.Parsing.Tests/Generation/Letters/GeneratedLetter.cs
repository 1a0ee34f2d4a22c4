using NodaTime;
using PublicComment.Model;

namespace PublicComment.Parsing.Tests.Generation;

/// <summary>A cover letter: its lines, and what they state.</summary>
internal sealed record GeneratedLetter
{
    /// <summary>The paragraphs in their order; the first is the heading.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    public required string Title { get; init; }

    public required LocalDate PublishedOn { get; init; }

    public required Publisher Publisher { get; init; }

    public required CommentPeriod Period { get; init; }

    public required DeclaredCounts Counts { get; init; }
}
