using System.Reflection;
using System.Text;
using System.Text.Json;
using FluentValidation;
using NodaTime;
using PublicComment.Model;
using PublicComment.Testing;

namespace PublicComment.Parsing.Tests.Documents;

/// <summary>Compiles and runs the examples of docs/library.md; each prints what the page shows below it.</summary>
[Collection(WorkingFolder.Collection)]
public class LibraryPageTests
{
    private const string Page = "docs/library.md";

    [Fact]
    public void The_examples_are_those_of_the_page() => DocumentedExample.IsThatOf(Page);

    [Fact]
    public void Every_option_is_a_row_of_the_table() =>
        Assert.Equal(
            typeof(ParsingOptions)
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Select(option => option.Name),
            DocumentedPage
                .Table(Page, "Option", "Default", "When to set it")
                .Select(row => row[0].Trim('`'))
        );

    [Fact]
    public async Task Three_doors()
    {
        using WorkingFolder folder = new();
        using StringWriter console = new() { NewLine = "\n" };
        // example
        ResultDocument fromText = ResultDocument.Parse(
            File.ReadAllText("samples/documents/tab-separated.tsv")
        );
        ResultDocument fromBytes = ResultDocument.Parse(
            File.ReadAllBytes("samples/documents/shift-jis.csv")
        );

        await using FileStream stream = File.OpenRead("samples/documents/torn-by-page-breaks.md");
        ResultDocument fromStream = await ResultDocument.ParseAsync(stream);

        foreach (ResultDocument read in (ResultDocument[])[fromText, fromBytes, fromStream])
        {
            console.WriteLine($"{read.Result.Consultation.Title}: {read.Result.Entries.Count}");
        }

        // end of the example
        AssertPrints(0, console);
    }

    [Fact]
    public void Diagnostics()
    {
        using WorkingFolder folder = new();
        using StringWriter console = new() { NewLine = "\n" };
        // example
        ResultDocument document = ResultDocument.Parse(
            File.ReadAllBytes("samples/documents/torn-by-page-breaks.md")
        );

        console.WriteLine($"errors: {document.HasErrors}");
        foreach (Diagnostic diagnostic in document.Diagnostics)
        {
            console.WriteLine(diagnostic);
        }

        Diagnostic header = document.Diagnostics.First(found => found.Id == "PC0303");
        console.WriteLine(header.Span.Of(document.Text).ToString());
        // end of the example
        AssertPrints(1, console);
    }

    [Fact]
    public void A_document_with_an_error()
    {
        using WorkingFolder folder = new();
        using StringWriter console = new() { NewLine = "\n" };
        // example
        ResultDocument noResult = ResultDocument.Parse(
            File.ReadAllBytes("samples/documents/linked-pdf.html")
        );
        try
        {
            noResult.EnsureNoErrors();
        }
        catch (ResultDocumentException exception)
        {
            console.WriteLine(exception.Message);
        }

        // end of the example
        AssertPrints(2, console);
    }

    [Fact]
    public void Options()
    {
        using WorkingFolder folder = new();
        using StringWriter console = new() { NewLine = "\n" };
        // example
        ParsingOptions options = new()
        {
            Format = SourceFormat.CommaSeparated,
            Encoding = CodePagesEncodingProvider.Instance.GetEncoding("shift_jis"),
            CleansText = true,
            Limits = ParsingLimits.Default with { DocumentBytes = 2_000_000 },
        };
        ResultDocument spreadsheet = ResultDocument.Parse(
            File.ReadAllBytes("samples/documents/shift-jis.csv"),
            options
        );
        console.WriteLine(spreadsheet.Diagnostics[0]);
        // end of the example
        AssertPrints(3, console);
    }

    [Fact]
    public void Entries()
    {
        using WorkingFolder folder = new();
        using StringWriter console = new() { NewLine = "\n" };
        // example
        ConsultationResult result = ResultDocument
            .Parse(File.ReadAllBytes("samples/documents/tab-separated.tsv"))
            .EnsureNoErrors()
            .Result;

        foreach (ResultEntry entry in result.Entries)
        {
            string outcome = entry.Amendment.Status switch
            {
                AmendmentStatus.Amended => "amended",
                AmendmentStatus.NotAmended => "kept",
                _ => "not stated",
            };
            foreach (Opinion opinion in entry.Opinions)
            {
                int sent = 1 + opinion.SimilarCount;
                console.WriteLine($"{opinion.Number} {opinion.Submitter?.Kind}, {sent}: {outcome}");
            }
        }

        foreach (TextBlock block in result.Entries[2].Opinions[0].Text.Blocks)
        {
            console.WriteLine(
                block switch
                {
                    BulletList list => string.Join('\n', list.Items.Select(item => $"  {item}")),
                    _ => block.ToPlainText(),
                }
            );
        }

        // end of the example
        AssertPrints(4, console);
    }

    [Fact]
    public void Dates_and_provisions()
    {
        using WorkingFolder folder = new();
        using StringWriter console = new() { NewLine = "\n" };
        // example
        ConsultationResult dated = ResultDocument
            .Parse(File.ReadAllBytes("samples/documents/tab-separated.tsv"))
            .Result;

        if (dated.Consultation.CommentPeriod is { Start: { } start, End: { } end })
        {
            console.WriteLine(
                $"{JapaneseDate.FromLocalDate(start)}: {Period.DaysBetween(start, end) + 1} days"
            );
        }

        Provision article = new() { Article = "7" };
        foreach (ResultEntry entry in dated.Entries)
        {
            foreach (ProvisionCitation revised in entry.Amendment.RevisedProvisions)
            {
                console.WriteLine(
                    $"{revised.Law} {revised.Provision}: {article.Contains(revised.Provision)}"
                );
            }
        }

        // end of the example
        AssertPrints(5, console);
    }

    [Fact]
    public void Validation()
    {
        using StringWriter console = new() { NewLine = "\n" };
        // example
        string doubtful =
            "意見\t考え方\t修正の有無\n期限を日数で示すべきではないか。\t修正いたします。\tあり\n";
        ValidationReport report = ValidationReport.Of(ResultDocument.Parse(doubtful).Result);

        console.WriteLine($"errors: {report.HasErrors}, warnings: {report.HasWarnings}");
        foreach (RuleFailure failure in report.Failures)
        {
            console.WriteLine($"{failure.Severity} {failure.Code} {failure.Path}");
        }

        // end of the example
        AssertPrints(6, console);
    }

    // example
    public sealed class ArchiveValidator : AbstractValidator<ConsultationResult>
    {
        public ArchiveValidator()
        {
            Include(new ConsultationResultValidator(MessageLanguage.Japanese));
            RuleFor(result => result.Publisher).NotNull().WithErrorCode("ARCHIVE-1");
        }
    }

    // end of the example

    [Fact]
    public void Validators_of_your_own()
    {
        using StringWriter console = new() { NewLine = "\n" };
        ConsultationResult result = new() { Consultation = new() { Title = "○○規則案" } };
        // example
        ValidationReport archived = new ArchiveValidator().Validate(result).ToReport();
        console.WriteLine(archived.Failures[^1].Code);
        // end of the example
        AssertPrints(7, console);
    }

    [Fact]
    public void Json()
    {
        using StringWriter console = new() { NewLine = "\n" };
        ConsultationResult result = new() { Consultation = new() { Title = "○○規則案" } };
        // example
        string json = JsonSerializer.Serialize(
            result,
            PublicCommentJson.Default.ConsultationResult
        );
        ConsultationResult? read = JsonSerializer.Deserialize(
            json,
            PublicCommentJson.Default.ConsultationResult
        );
        console.WriteLine(read == result);
        // end of the example
        AssertPrints(8, console);
    }

    [Fact]
    public void Changed_copies()
    {
        using StringWriter console = new() { NewLine = "\n" };
        ConsultationResult result = new() { Consultation = new() { Title = "○○規則案" } };
        // example
        ConsultationResult corrected = result with
        {
            Consultation = result.Consultation with { NoticeDate = new LocalDate(2025, 6, 2) },
            Notes = [.. result.Notes, "案の公示日は電子政府の総合窓口による。"],
        };
        console.WriteLine($"{result.Notes.Count} {corrected.Notes.Count} {corrected == result}");
        // end of the example
        AssertPrints(9, console);
    }

    [Fact]
    public async Task Cancellation()
    {
        using WorkingFolder folder = new();
        using StringWriter console = new() { NewLine = "\n" };
        // example
        using CancellationTokenSource deadline = new(TimeSpan.FromSeconds(30));
        await using FileStream upload = File.OpenRead("samples/documents/six-columns.md");
        try
        {
            ResultDocument inTime = await ResultDocument.ParseAsync(
                upload,
                cancellationToken: deadline.Token
            );
            console.WriteLine(inTime.Result.Entries.Count);
        }
        catch (OperationCanceledException)
        {
            console.WriteLine("The parse took longer than 30 seconds.");
        }

        // end of the example
        AssertPrints(10, console);
    }

    private static void AssertPrints(int block, StringWriter console) =>
        Assert.Equal(DocumentedPage.Blocks(Page, "text")[block], console.ToString());
}
