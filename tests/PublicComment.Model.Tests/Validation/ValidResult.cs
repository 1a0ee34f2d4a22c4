using NodaTime;

namespace PublicComment.Model.Tests.Validation;

/// <summary>A result that meets every rule, and the parts of which results that do not are made.</summary>
internal static class ValidResult
{
    public const string Rule = "番号法施行規則";

    public static ConsultationResult Whole { get; } =
        new()
        {
            Consultation = new()
            {
                Title = $"{Rule}の一部を改正する命令案",
                Instruments = [new(Rule, InstrumentKind.Rule, InstrumentAction.Amend)],
                NoticeDate = new LocalDate(2025, 6, 12),
                CommentPeriod = new(new(2025, 6, 12), new(2025, 7, 11)),
            },
            Publisher = new("デジタル庁"),
            PublishedOn = new LocalDate(2025, 10, 20),
            DeclaredCounts = new(Opinions: 2),
            Entries = [Entry("1"), Entry("2")],
        };

    public static ResultEntry Entry(
        string? number,
        string response = "参考にさせていただきます。"
    ) =>
        new()
        {
            Opinions = [Opinion(number)],
            Response = new() { Text = RichText.FromParagraphs(response) },
            Amendment = new()
            {
                Status = AmendmentStatus.NotAmended,
                Text = "なし",
                Source = AmendmentSource.Column,
            },
        };

    public static Opinion Opinion(string? number) =>
        new() { Number = number, Text = RichText.FromParagraphs("意見") };

    /// <summary>The result with these entries, as many opinions declared.</summary>
    public static ConsultationResult With(params ResultEntry[] entries) =>
        Whole with
        {
            Entries = [.. entries],
            DeclaredCounts = new(entries.Sum(entry => entry.Opinions.Count)),
        };

    /// <summary>The result whose second entry has this flag.</summary>
    public static ConsultationResult With(AmendmentFlag flag, string response = "回答") =>
        With(Entry("1"), Entry("2", response) with { Amendment = flag });

    public static ConsultationResult With(Func<Consultation, Consultation> change) =>
        Whole with
        {
            Consultation = change(Whole.Consultation),
        };

    public static AmendmentFlag Amended(string clauses) =>
        new()
        {
            Status = AmendmentStatus.Amended,
            Text = "あり",
            Source = AmendmentSource.Column,
            RevisedProvisions = CitationFinder.Find(clauses),
        };
}
