namespace PublicComment.Model;

/// <summary>
/// A date is printed for which no day can be given: it does not exist (令和7年2月30日), is before its era (令和元年4月30日), or
/// before the Gregorian calendar (明治5年12月2日).
/// </summary>
/// <param name="Fault">Why no day can be given; its span counts in the text that was searched.</param>
public sealed record DateImpossible(DateFault Fault) : DateRemark(Fault.Span)
{
    private protected override string Sentence =>
        $"No day can be given for the date: {DateFaultMessages.Explain(Fault)}.";
}
