using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using PublicComment.Model;
using PublicComment.Parsing;

namespace PublicComment.Samples.WebService;

/// <summary>Reads the document in the body of a request.</summary>
internal static class ResultEndpoint
{
    public static async Task<Results<JsonHttpResult<ConsultationResult>, ProblemHttpResult>> Read(
        HttpRequest request
    )
    {
        if (!TryGetOptions(request.ContentType, out ParsingOptions options))
        {
            return TypedResults.Problem(
                $"The charset of {request.ContentType} is not known.",
                statusCode: StatusCodes.Status415UnsupportedMediaType
            );
        }

        ResultDocument document = await ResultDocument.ParseAsync(
            request.Body,
            options,
            request.HttpContext.RequestAborted
        );

        if (document.HasErrors)
        {
            return DocumentProblem.Of(document);
        }

        ValidationReport report = ValidationReport.Of(document.Result, LanguageOf(request));
        return report.HasErrors ? DocumentProblem.Of(report) : TypedResults.Json(document.Result);
    }

    // Messages in the language that the caller prefers, not in that of the machine.
    private static MessageLanguage LanguageOf(HttpRequest request)
    {
        StringWithQualityHeaderValue? preferred = request
            .GetTypedHeaders()
            .AcceptLanguage.MaxBy(language => language.Quality ?? 1);
        return preferred?.Value.StartsWith("ja", StringComparison.OrdinalIgnoreCase) == true
            ? MessageLanguage.Japanese
            : MessageLanguage.English;
    }

    private static bool TryGetOptions(string? contentType, out ParsingOptions options)
    {
        options = ParsingOptions.Default;
        if (!MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type))
        {
            return true;
        }

        options = options with { Format = FormatOf(type.MediaType.ToString()) };
        if (!type.Charset.HasValue)
        {
            return true;
        }

        options = options with { Encoding = EncodingOf(type.Charset.ToString()) };
        return options.Encoding is not null;
    }

    // Null leaves it to the parser: text/plain, for one, may hold anything.
    private static SourceFormat? FormatOf(string mediaType) =>
        mediaType.ToLowerInvariant() switch
        {
            "text/csv" => SourceFormat.CommaSeparated,
            "text/tab-separated-values" => SourceFormat.TabSeparated,
            "text/markdown" => SourceFormat.Markdown,
            "text/html" => SourceFormat.Html,
            _ => null,
        };

    private static Encoding? EncodingOf(string charset)
    {
        string name = charset.Trim('"');
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name)
                ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
