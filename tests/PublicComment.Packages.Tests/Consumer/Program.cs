using System.Text;
using System.Text.Json;
using FluentValidation.Results;
using NodaTime;
using PublicComment.Model;
using PublicComment.Parsing;

// Prints what the packages make of the documents in a folder.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

LocalDate day = JapaneseDate.Parse("令和7年10月20日").ToLocalDate();
Console.WriteLine($"{day.Year} {JapaneseDate.FromLocalDate(day)}");
Console.WriteLine($"{Provision.Parse("第33条第4項"):K}");
foreach (ProvisionCitation citation in CitationFinder.Find("第5条第1項及び第3項に反する。"))
{
    Console.WriteLine($"{citation.Start}: {citation.Provision}");
}

foreach (string path in Directory.GetFiles(args[0]).Order(StringComparer.Ordinal))
{
    Console.WriteLine(Path.GetFileName(path));
    using FileStream file = File.OpenRead(path);
    ResultDocument document = await ResultDocument.ParseAsync(file);
    foreach (Diagnostic diagnostic in document.Diagnostics)
    {
        Console.WriteLine(diagnostic);
    }

    ValidationResult found = new ConsultationResultValidator().Validate(document.Result);
    foreach (RuleFailure failure in found.ToReport().Failures)
    {
        Console.WriteLine($"{failure.Severity} {failure.Path}: {failure.Message}");
    }

    string json = JsonSerializer.Serialize(
        document.Result,
        PublicCommentJson.Default.ConsultationResult
    );
    Console.WriteLine(json);
    Console.WriteLine(
        document.Result
            == JsonSerializer.Deserialize(json, PublicCommentJson.Default.ConsultationResult)
    );
}

// Gives IL2057, by which the tests know that trim warnings are reported.
_ = Type.GetType(args[0]);
