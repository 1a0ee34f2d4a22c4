namespace PublicComment.Model;

/// <summary>A period at a place in a text.</summary>
/// <remarks>Compared by all properties.</remarks>
public sealed record PeriodMention
{
    internal PeriodMention() { }

    /// <summary>Where it stands, from the first date to まで, its neighbours, or the length.</summary>
    public TextSpan Span { get; internal init; }

    /// <summary>The first and the last day, both included; what is not stated, or does not exist, is null.</summary>
    public CommentPeriod Period { get; internal init; } = new(null, null);

    /// <summary>The length that is printed, in days; null where there is none.</summary>
    public int? StatedDays { get; internal init; }

    /// <summary>The first date as printed; null where only the limit is stated.</summary>
    public DateMention? StartMention { get; internal init; }

    /// <summary>The last date as printed; null where only the start is stated.</summary>
    public DateMention? EndMention { get; internal init; }

    /// <summary>What is doubtful about the period and about its dates.</summary>
    public ValueList<DateRemark> Remarks { get; internal init; }

    /// <summary>The days in ISO 8601, and where they stand, the same under every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Period} at {Span}");
}
