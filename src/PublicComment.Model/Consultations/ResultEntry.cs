namespace PublicComment.Model;

/// <summary>One or more opinions and the one response to them: a row of the table.</summary>
public sealed record ResultEntry
{
    /// <summary>The heading under which the entry stands; headings of several levels are joined with <c>\n</c>, the outermost first.</summary>
    public string? Group { get; init; }

    /// <summary>The opinions that the response answers, at least one.</summary>
    public required ValueList<Opinion> Opinions { get; init; }

    /// <summary>The answer; null where the document prints none.</summary>
    public Response? Response { get; init; }

    /// <summary>Whether the draft was changed because of these opinions, and what says so.</summary>
    public AmendmentFlag Amendment { get; init; } = AmendmentFlag.NotStated;
}
