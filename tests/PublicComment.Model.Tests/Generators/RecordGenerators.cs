using FsCheck;
using FsCheck.Fluent;

namespace PublicComment.Model.Tests;

/// <summary>The generator of each record of the model. A new record is a line here.</summary>
internal static class RecordGenerators
{
    private static readonly Dictionary<Type, Gen<object>> s_generators = new()
    {
        [typeof(ConsultationResult)] = Boxed(ResultGenerators.Result),
        [typeof(Consultation)] = Boxed(ResultGenerators.Consultation),
        [typeof(Instrument)] = Boxed(ResultGenerators.Instrument),
        [typeof(CommentPeriod)] = Boxed(ResultGenerators.Period),
        [typeof(Publisher)] = Boxed(ResultGenerators.Publisher),
        [typeof(DeclaredCounts)] = Boxed(ResultGenerators.Counts),
        [typeof(ResultEntry)] = Boxed(ResultGenerators.Entry),
        [typeof(Opinion)] = Boxed(ResultGenerators.Opinion),
        [typeof(Submitter)] = Boxed(ResultGenerators.Submitter),
        [typeof(Response)] = Boxed(ResultGenerators.Response),
        [typeof(EntryReference)] = Boxed(ResultGenerators.Reference),
        [typeof(AmendmentFlag)] = Boxed(ResultGenerators.Amendment),
        [typeof(RichText)] = Boxed(TextGenerators.RichText),
        [typeof(Paragraph)] = Boxed(TextGenerators.Paragraph),
        [typeof(BulletList)] = Boxed(TextGenerators.BulletList),
        [typeof(Provision)] = Boxed(ProvisionGenerators.Provision),
        [typeof(SupplementaryProvisions)] = Boxed(ProvisionGenerators.Supplementary),
        [typeof(Appendix)] = Boxed(ProvisionGenerators.Appendix),
        [typeof(DraftPlace)] = Boxed(ProvisionGenerators.DraftPlace),
        [typeof(NumberRange)] = Boxed(ProvisionGenerators.Range),
        [typeof(ProvisionCitation)] = Boxed(ProvisionGenerators.Citation),
    };

    public static IEnumerable<Type> Types => s_generators.Keys;

    public static Gen<object> Of(Type record) => s_generators[record];

    private static Gen<object> Boxed<T>(Gen<T> values)
        where T : notnull => values.Select(object (value) => value);
}
