using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PublicComment.Model.Tests;

/// <summary>Whole results and their parts. A new member of a record is a line here.</summary>
internal static class ResultGenerators
{
    public static Gen<ConsultationResult> Result =>
        from consultation in Consultation
        from publisher in Publisher.OrNull()
        from publishedOn in Date.Optional()
        from counts in Counts
        from entries in Entry.ValueListOf()
        from notes in TextGenerators.Text.ValueListOf()
        select new ConsultationResult
        {
            Consultation = consultation,
            Publisher = publisher,
            PublishedOn = publishedOn,
            DeclaredCounts = counts,
            Entries = entries,
            Notes = notes,
        };

    public static Gen<Consultation> Consultation =>
        from title in TextGenerators.Text
        from caseNumber in TextGenerators.Text.OrNull()
        from instruments in Instrument.ValueListOf()
        from noticeDate in Date.Optional()
        from period in Period.OrNull()
        select new Consultation
        {
            Title = title,
            CaseNumber = caseNumber,
            Instruments = instruments,
            NoticeDate = noticeDate,
            CommentPeriod = period,
        };

    public static Gen<Instrument> Instrument =>
        from name in TextGenerators.Text
        from kind in Gen.Elements(Enum.GetValues<InstrumentKind>())
        from action in Gen.Elements(Enum.GetValues<InstrumentAction>())
        select new Instrument(name, kind, action);

    public static Gen<CommentPeriod> Period =>
        from start in Date.Optional()
        from end in Date.Optional()
        select new CommentPeriod(start, end);

    public static Gen<Publisher> Publisher =>
        from organization in TextGenerators.Text
        from division in TextGenerators.Text.OrNull()
        select new Publisher(organization, division);

    public static Gen<DeclaredCounts> Counts =>
        from opinions in Count.Optional()
        from submitters in Count.Optional()
        select new DeclaredCounts(opinions, submitters);

    public static Gen<ResultEntry> Entry =>
        from heading in TextGenerators.Text.OrNull()
        from opinions in Opinion.NonEmptyValueListOf()
        from response in Response.OrNull()
        from amendment in Amendment
        select new ResultEntry
        {
            Group = heading,
            Opinions = opinions,
            Response = response,
            Amendment = amendment,
        };

    public static Gen<Opinion> Opinion =>
        from number in TextGenerators.Text.OrNull()
        from place in TextGenerators.Text.OrNull()
        from submitter in Submitter.OrNull()
        from text in TextGenerators.RichText
        from similarCount in Count
        from citations in ProvisionGenerators.Citation.ValueListOf()
        from draftPlaces in ProvisionGenerators.DraftPlace.ValueListOf()
        select new Opinion
        {
            Number = number,
            Place = place,
            Submitter = submitter,
            Text = text,
            SimilarCount = similarCount,
            Citations = citations,
            DraftPlaces = draftPlaces,
        };

    public static Gen<Submitter> Submitter =>
        from kind in Gen.Elements(Enum.GetValues<SubmitterKind>())
        from text in TextGenerators.Text
        select new Submitter(kind, text);

    public static Gen<Response> Response =>
        from text in TextGenerators.RichText
        from citations in ProvisionGenerators.Citation.ValueListOf()
        from draftPlaces in ProvisionGenerators.DraftPlace.ValueListOf()
        from refersTo in Reference.ValueListOf()
        select new Response
        {
            Text = text,
            Citations = citations,
            DraftPlaces = draftPlaces,
            RefersTo = refersTo,
        };

    public static Gen<EntryReference> Reference =>
        from number in TextGenerators.Text
        from heading in TextGenerators.Text.OrNull()
        select new EntryReference(number, heading);

    public static Gen<AmendmentFlag> Amendment =>
        from status in Gen.Elements(Enum.GetValues<AmendmentStatus>())
        from text in TextGenerators.Text.OrNull()
        from source in Gen.Elements(Enum.GetValues<AmendmentSource>())
        from provisions in ProvisionGenerators.Citation.ValueListOf()
        select new AmendmentFlag
        {
            Status = status,
            Text = text,
            Source = source,
            RevisedProvisions = provisions,
        };

    public static Gen<LocalDate> Date =>
        from days in Gen.Choose(0, 100_000)
        select new LocalDate(1868, 1, 25).PlusDays(days);

    public static Gen<int> Count => Gen.OneOf(Gen.Choose(0, 20), Gen.Constant(int.MaxValue));
}
