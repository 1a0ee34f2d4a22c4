namespace PublicComment.Model;

/// <summary>A date is printed that does not exist, such as 令和7年2月30日 or 令和元年4月30日.</summary>
/// <param name="Fault">Why it does not exist; its span counts in the text that was searched.</param>
public sealed record DateImpossible(DateFault Fault) : DateRemark(Fault.Span)
{
    /// <inheritdoc/>
    public override string Message =>
        $"The date does not exist: {DateFaultMessages.Explain(Fault)}.";
}
